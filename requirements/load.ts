import { existsSync, readdirSync } from 'node:fs';
import { ConfigurationError } from '../support/kernel/errors.js';
import { projectFile } from '../support/kernel/paths.js';
import { incoherences } from './coherence.js';
import type { Interpretation } from './interpretation.js';
import { badData, readJsonLines, readYaml } from './read.js';
import type { Reason } from './reason.js';
import type { Requirement, RequirementLine } from './requirement.js';
import { fitsInterpretations, fitsReasons, fitsRequirement, fitsSpecification } from './schemas.js';
import type { Specification } from './specification.js';

/** The rows of a specification by id, in the order of its files. */
export type Catalogue = ReadonlyMap<string, Requirement>;
/** The interpretations of a specification by id. */
export type Interpretations = ReadonlyMap<string, Interpretation>;
/** Why rows have no check, by the row's id. */
export type Unchecked = ReadonlyMap<string, Reason>;

const file = 'specification.yaml';

/** Ids of the specifications that this installation knows: the folders of `requirements/`. */
export const availableSpecifications = (): string[] =>
  readdirSync(projectFile('requirements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(projectFile('requirements', entry.name, file)))
    .map(({ name }) => name)
    .sort();

/** Read once in a process: the files do not change while it runs. */
const specifications = new Map<string, Specification>();
const catalogues = new Map<Specification, Catalogue>();

/**
 * Reads a specification and makes sure that it holds together.
 *
 * @throws ConfigurationError when there is no such specification
 * @throws HarnessFault when its file is missing a part or contradicts itself
 */
export function loadSpecification(id: string): Specification {
  const known = specifications.get(id);
  if (known) return known;
  const available = availableSpecifications();
  if (!available.includes(id))
    throw new ConfigurationError({
      code: 'CONFIGURATION_INVALID',
      what: `There is no specification "${id}".`,
      where: 'specification',
      next: `Use one of: ${available.join(', ')}.`,
    });
  const path = `${id}/${file}`;
  const specification = readYaml(path, fitsSpecification);
  const wrong = incoherences(specification);
  if (specification.id !== id) wrong.push(`it calls itself ${specification.id}`);
  if (wrong.length > 0) throw badData(path, wrong);
  specifications.set(id, specification);
  return specification;
}

/**
 * Reads the rows of a specification, each with its public address.
 *
 * @throws HarnessFault when a line is malformed, an id stands twice or an endpoint is unknown
 */
export function loadCatalogue(specification: Specification): Catalogue {
  const read = catalogues.get(specification) ?? readCatalogue(specification);
  catalogues.set(specification, read);
  return read;
}

function readCatalogue(specification: Specification): Catalogue {
  const known = new Set(specification.endpoints.map(({ id }) => id));
  const rows = new Map<string, Requirement>();
  for (const name of specification.catalogue) {
    const path = `${specification.id}/${name}`;
    for (const line of readJsonLines(path, fitsRequirement)) {
      if (rows.has(line.id)) throw badData(path, [`${line.id} stands twice`]);
      if (line.endpoint !== undefined && !known.has(line.endpoint))
        throw badData(path, [`${line.id} belongs to ${line.endpoint}, which is no endpoint`]);
      rows.set(line.id, addressed(line, specification));
    }
  }
  return rows;
}

/** @throws HarnessFault when an entry is malformed or an id stands twice */
export function loadInterpretations(specification: Specification): Interpretations {
  const path = `${specification.id}/${specification.interpretations}`;
  return byId(
    path,
    readYaml(path, fitsInterpretations).map((entry) => [entry.id, entry]),
  );
}

/** @throws HarnessFault when an entry is malformed or a row has two reasons */
export function loadUnchecked(specification: Specification): Unchecked {
  const path = `${specification.id}/${specification.unchecked}`;
  return byId(
    path,
    readYaml(path, fitsReasons).flatMap(({ kind, reason, requirements }) =>
      requirements.map((id) => [id, { kind, reason }] as const),
    ),
  );
}

const addressed = (line: RequirementLine, { pages }: Specification): Requirement => ({
  ...line,
  source: { ...line.source, url: line.source.url ?? `${pages}${line.source.page}.html` },
});

function byId<T>(path: string, entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size === entries.length) return map;
  const twice = entries.filter(([id], index) => entries.findIndex(([other]) => other === id) < index);
  throw badData(
    path,
    twice.map(([id]) => `${id} stands twice`),
  );
}
