import { basename } from 'node:path';
import { type Binding, type Bindings, binds, type WeighedBinding } from '../support/model/binding.js';
import type { Level } from '../support/model/check.js';
import {
  type Catalogue,
  type Interpretations,
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
} from './load.js';
import { availableSpecifications, shownPath, specificationFile } from './places.js';
import { badData, linesOf, readYaml } from './read.js';
import { renamingOf } from './restatement.js';
import { fitsBindings } from './schemas.js';
import type { Layer, Specification } from './specification.js';

/** A binding as it is written: the rows alone, or with the interpretation and the severity; a row of a part stands there only. */
export type BindingEntry =
  | readonly string[]
  | (Omit<Binding, 'requirements'> & Partial<Pick<Binding, 'requirements'>>);

const known = new Map<Specification, Bindings>();

/**
 * Reads which rows each check judges in a specification. Once in a process: the files do not change while it runs.
 *
 * @throws HarnessFault when an entry is malformed, stands twice, names what the catalogue or the interpretations lack, mixes
 *   rows that bind with rows that do not, or is lowered to a warning without an interpretation
 */
export function loadBindings(specification: Specification): Bindings {
  const read = known.get(specification) ?? readBindings(specification);
  known.set(specification, read);
  return read;
}

/** Where a check is bound: `requirements/gpconnect-1.2.7/bindings/slots.yaml:12`. */
export function bindingPlace({ layers }: Specification, check: string): string | undefined {
  const paths = layers.flatMap(({ folder, bindings }) => bindings.map((name) => `${folder}/${name}`));
  for (const path of paths.reverse()) {
    const line = linesByCheck(path).get(check);
    if (line !== undefined) return `${shownPath(path)}:${line}`;
  }
  return undefined;
}

const lines = new Map<string, ReadonlyMap<string, number>>();

/** The lines of a file of bindings, by the check that each is of. */
function linesByCheck(path: string): ReadonlyMap<string, number> {
  const known = lines.get(path);
  if (known) return known;
  const found = new Map(
    linesOf(path).flatMap((text, index): [string, number][] => {
      const [, check] = /^([^\s:#]+):/.exec(text) ?? [];
      return check === undefined ? [] : [[check, index + 1]];
    }),
  );
  lines.set(path, found);
  return found;
}

const elsewhere = new Map<string, ReadonlySet<string>>();

/**
 * The ids of the checks that other specifications bind: in this one they do not run, and that is no mistake. It reads all
 * specifications, so it is asked for only where a check is not bound.
 */
export function boundElsewhere({ id: own }: Specification): ReadonlySet<string> {
  const read =
    elsewhere.get(own) ??
    new Set(
      availableSpecifications()
        .filter((id) => id !== own)
        .flatMap((id) => [...loadBindings(loadSpecification(id)).keys()]),
    );
  elsewhere.set(own, read);
  return read;
}

/** The ids of the checks that the last layer of a specification binds itself. */
export const ownChecks = ({ layers }: Specification): string[] =>
  layers.slice(-1).flatMap((layer) => [...ownBindings(layer).keys()]);

/** Those of all layers: a later layer binds anew, and an inherited check judges no row any more that is dropped. */
function readBindings(specification: Specification): Bindings {
  const catalogue = loadCatalogue(specification);
  const interpretations = loadInterpretations(specification);
  const bindings = new Map<string, { binding: Binding; path: string }>();
  for (const layer of specification.layers) {
    assertBound(layer, bindings);
    for (const [id, { binding, path }] of bindings) {
      const inherited = inheritedBy(layer, binding);
      if (inherited.requirements.length === 0 || layer.unbinds.includes(id)) bindings.delete(id);
      else bindings.set(id, { binding: inherited, path });
    }
    for (const [id, own] of ownBindings(layer)) bindings.set(id, own);
  }
  for (const id of bindings.keys()) if (lacks(specification, id)) bindings.delete(id);
  const weighed = new Map<string, WeighedBinding>();
  for (const [id, { binding, path }] of bindings) {
    const wrong = bindingMistakes(id, binding, catalogue, interpretations);
    if (wrong.length > 0) throw badData(path, wrong);
    const level = levelOf(binding, catalogue);
    weighed.set(
      id,
      binding.severity === 'warn' ? { ...binding, level: 'SHOULD', unlowered: level } : { ...binding, level },
    );
  }
  return weighed;
}

/** @throws HarnessFault when a layer unbinds what no layer before it binds */
function assertBound({ folder, unbinds }: Layer, before: ReadonlyMap<string, unknown>): void {
  const strays = unbinds.filter((id) => !before.has(id));
  if (strays.length === 0) return;
  const wrong = strays.map((id) => `it unbinds ${id}, which nothing that it extends binds`);
  throw badData(`${folder}/${specificationFile}`, wrong);
}

/** Whether a check is one of answers of an interaction that only an extended specification has, by what its id begins with. */
function lacks({ layers, interactions }: Specification, check: string): boolean {
  const [interaction = ''] = check.split('.', 1);
  return (
    !Object.hasOwn(interactions, interaction) &&
    layers
      .slice(0, -1)
      .some(({ folder }) => Object.hasOwn(loadSpecification(basename(folder)).interactions, interaction))
  );
}

/** What a layer makes of a binding of those before it. */
function inheritedBy(layer: Layer, { parts, ...binding }: Binding): Binding {
  const rename = renamingOf(layer);
  const requirements = rename(binding.requirements);
  if (!parts) return { ...binding, requirements };
  const ofParts = Object.entries(parts).map(([part, rows]) => [part, rename(rows)] as const);
  return { ...binding, requirements, parts: Object.fromEntries(ofParts) };
}

function ownBindings({ folder, bindings: names }: Layer): Map<string, { binding: Binding; path: string }> {
  const own = new Map<string, { binding: Binding; path: string }>();
  for (const name of names) {
    const path = `${folder}/${name}`;
    for (const [id, entry] of Object.entries(readYaml(path, fitsBindings))) {
      if (own.has(id)) throw badData(path, [`${id} stands twice`]);
      own.set(id, { binding: isRows(entry) ? { requirements: entry } : withRowsOfParts(entry), path });
    }
  }
  return own;
}

const isRows = (entry: BindingEntry): entry is readonly string[] => Array.isArray(entry);

/** The rows of a check are those of all of it and those of its parts. */
const withRowsOfParts = (entry: Exclude<BindingEntry, readonly string[]>): Binding => ({
  ...entry,
  requirements: [...new Set([...(entry.requirements ?? []), ...Object.values(entry.parts ?? {}).flat()])],
});

/** What is wrong with a binding, in words. */
export function bindingMistakes(
  id: string,
  { requirements, interpretation, severity }: Binding,
  catalogue: Catalogue,
  interpretations: Interpretations,
): string[] {
  const rows = requirements.flatMap((row) => catalogue.get(row) ?? []);
  const soft = rows.filter(({ level }) => !binds(level));
  return [
    ...requirements
      .filter((row) => !catalogue.has(row))
      .map((row) => `check ${id} is bound to ${row}, which is no row of the catalogue`),
    ...(interpretation === undefined || interpretations.has(interpretation)
      ? []
      : [`check ${id} rests on ${interpretation}, which is no interpretation`]),
    // A check has one outcome, so its rows have to weigh the same: all fail a provider, or all warn.
    ...(soft.length === 0 || soft.length === rows.length
      ? []
      : [
          `check ${id} judges ${soft.map((row) => `${row.id} (${row.level})`).join(', ')} together with rows that bind`,
        ]),
    ...(severity && interpretation === undefined
      ? [`check ${id} is lowered to a warning without an interpretation that says so`]
      : []),
  ];
}

/** The weight of the rows of a check. */
function levelOf({ requirements }: Binding, catalogue: Catalogue): Level {
  const levels = requirements.flatMap((id) => catalogue.get(id)?.level ?? []);
  return levels.find(binds) ?? levels[0] ?? 'SHOULD';
}
