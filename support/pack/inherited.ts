import { basename, relative, sep } from 'node:path';
import type { Pickle } from '@cucumber/messages';
import { loadBindings, ownChecks } from '../../requirements/bindings.js';
import { loadCatalogue, loadSpecification } from '../../requirements/load.js';
import { renamingOf } from '../../requirements/restatement.js';
import type { Specification } from '../../requirements/specification.js';
import { packageRoot } from '../kernel/paths.js';
import { requirementsIn } from './requirementTag.js';
import { usedBy } from './uses.js';

/** The rows that tags name, under the ids that they have in a specification; tags of what it extends are restated. */
export function rowsOf(tags: readonly string[], specification: Specification): string[] {
  const rows = requirementsIn(tags);
  return isRestating(specification) ? rowsIn(rows, specification) : rows;
}

/** Layer by layer: what a row of one layer is in the next, and what that adds of its own. */
function rowsIn(rows: readonly string[], specification: Specification): string[] {
  const catalogue = loadCatalogue(specification);
  const own = rows.filter((row) => catalogue.has(row));
  const parent = parentOf(specification);
  const layer = specification.layers.at(-1);
  if (!parent || !layer) return own;
  const before = rowsIn(rows, parent);
  const judged = reboundIn(specification, parent).flatMap((check) =>
    check.before.every((row) => before.includes(row)) ? check.now : [],
  );
  return [...new Set([...own, ...renamingOf(layer)(before), ...judged])];
}

const parentOf = ({ layers }: Specification): Specification | undefined => {
  const parent = layers.at(-2);
  return parent && loadSpecification(basename(parent.folder));
};

/** A check that a specification binds anew: the rows that shared tags name it by, and its own. */
interface Rebound {
  before: readonly string[];
  now: readonly string[];
}

const rebound = new WeakMap<Specification, readonly Rebound[]>();

/** Where a scenario names every row that a check judges in what is extended, it judges what the check judges here. */
function reboundIn(specification: Specification, parent: Specification): readonly Rebound[] {
  const found = rebound.get(specification) ?? readRebound(specification, parent);
  rebound.set(specification, found);
  return found;
}

function readRebound(specification: Specification, parent: Specification): Rebound[] {
  const [before, now] = [loadBindings(parent), loadBindings(specification)];
  return ownChecks(specification).flatMap((check) => {
    const [old, own] = [before.get(check)?.requirements, now.get(check)?.requirements];
    return old && own ? [{ before: old, now: own }] : [];
  });
}

/**
 * Whether a scenario is one of a specification. Of the features that it shares, those are not that it leaves out; of what
 * it restates, only those are that send what it has, and judge what it asks too.
 */
export function isOfPack(
  { name, tags, uri }: Pick<Pickle, 'name' | 'tags' | 'uri'>,
  specification: Specification,
): boolean {
  if (isOwnFeature(uri, specification)) return true;
  if (leftOut(specification).includes(name.split(' ', 1)[0] ?? '')) return false;
  if (!isRestating(specification)) return true;
  const names = tags.map((tag) => tag.name);
  const endpoints = new Set(specification.endpoints.map(({ id }) => id));
  return (
    names.some((tag) => endpoints.has(tag.slice(1))) &&
    usedBy(names).every((endpoint) => endpoints.has(endpoint)) &&
    rowsOf(names, specification).length > 0
  );
}

/** Ids of the scenarios of shared features that a specification, or what it extends, leaves out. */
export const leftOut = ({ layers }: Pick<Specification, 'layers'>): string[] =>
  layers.flatMap(({ leavesOut }) => leavesOut);

/** The last folder of features is the specification's own. */
export const isOwnFeature = (uri: string, { features }: Pick<Specification, 'features'>): boolean =>
  uri.startsWith(`${relative(packageRoot, features.at(-1) ?? '')}${sep}`);

export const isRestating = ({ layers }: Pick<Specification, 'layers'>): boolean =>
  layers.some(({ restates }) => restates !== undefined);
