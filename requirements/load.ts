import { ConfigurationError } from '../support/kernel/errors.js';
import { incoherences } from './coherence.js';
import { merged, readLayered } from './inheritance.js';
import type { Interpretation } from './interpretation.js';
import { availableSpecifications, belowRoot, specificationFile } from './places.js';
import { badData, fitting, parsedYaml, readYaml } from './read.js';
import type { Reason } from './reason.js';
import type { Requirement } from './requirement.js';
import { renamingOf } from './restatement.js';
import { readRows } from './rows.js';
import {
  fitsErrors,
  fitsInterpretations,
  fitsReasons,
  fitsSpecification,
  fitsStakes,
  fitsVocabulary,
} from './schemas.js';
import type { Layer, Specification } from './specification.js';
import type { SpineError, Vocabulary } from './vocabulary.js';

/** The rows of a specification by id, in the order of its files. */
export type Catalogue = ReadonlyMap<string, Requirement>;
/** The interpretations of a specification by id. */
export type Interpretations = ReadonlyMap<string, Interpretation>;
/** Why rows have no check, by the row's id. */
export type Unchecked = ReadonlyMap<string, Reason>;
/** Its error codes. */
export type Errors = ReadonlyMap<string, SpineError>;

/** Read once in a process: the files do not change while it runs. */
const specifications = new Map<string, Specification>();
const catalogues = new Map<Specification, Catalogue>();
const stakesOf = new Map<Specification, ReadonlyMap<string, string>>();

/**
 * Reads a specification, with what it extends, and makes sure that it holds together.
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
  const { data, layers } = readLayered(id);
  const path = fileOf(layers);
  const { features, ...read } = fitting(path, data, fitsSpecification());
  const specification = {
    ...read,
    features: features.map((folder) => belowRoot(folderOf(layers), folder)),
    layers,
  };
  const wrong = incoherences(specification);
  if (specification.id !== id) wrong.push(`it calls itself ${specification.id}`);
  if (wrong.length > 0) throw badData(path, wrong);
  specifications.set(id, specification);
  return specification;
}

/**
 * Reads the rows of a specification, each with its public address.
 *
 * @throws HarnessFault when a line is malformed, an id stands twice, an endpoint is unknown, or a row is dropped that
 *   is not there
 */
export function loadCatalogue(specification: Specification): Catalogue {
  const read = catalogues.get(specification) ?? readRows(specification);
  catalogues.set(specification, read);
  return read;
}

/** @throws HarnessFault when an entry is malformed or an id stands twice in a file */
export function loadInterpretations({ layers }: Specification): Interpretations {
  const found = new Map<string, Interpretation>();
  for (const layer of layers) {
    const { folder, interpretations } = layer;
    for (const [id, { requirements, ...reading }] of found)
      found.set(id, { ...reading, requirements: renamingOf(layer)(requirements) });
    if (interpretations === undefined) continue;
    const path = `${folder}/${interpretations}`;
    const entries = readYaml(path, fitsInterpretations).map((entry) => [entry.id, entry] as const);
    for (const [id, entry] of byId(path, entries)) found.set(id, entry);
  }
  return found;
}

/** @throws HarnessFault when an entry is malformed or a row has two reasons in a file */
export function loadUnchecked({ layers }: Specification): Unchecked {
  let found = new Map<string, Reason>();
  for (const layer of layers) {
    const { folder, unchecked } = layer;
    found = inheritedReasons(layer, found);
    if (unchecked === undefined) continue;
    const path = `${folder}/${unchecked}`;
    const entries = readYaml(path, fitsReasons).flatMap(({ kind, reason, requirements }) =>
      requirements.map((id) => [id, { kind, reason }] as const),
    );
    for (const [id, reason] of byId(path, entries)) found.set(id, reason);
  }
  return found;
}

/** The reasons of earlier layers that hold in a later one: none where it restates, unless it keeps them under its own ids. */
function inheritedReasons(layer: Layer, before: Unchecked): Map<string, Reason> {
  if (layer.restates !== undefined && !layer.keepsReasons) return new Map();
  const rename = renamingOf(layer);
  return new Map([...before].flatMap(([id, reason]) => rename([id]).map((own) => [own, reason] as const)));
}

/** @throws HarnessFault when the file is malformed */
export const loadErrors = (specification: Specification): Errors => {
  const { data, path } = laidOver(specification, 'errors');
  return new Map(Object.entries(fitting(path, data, fitsErrors())));
};

/** Why endpoints and areas matter, by their ids. @throws HarnessFault when the file is malformed */
export function loadStakes(specification: Specification): ReadonlyMap<string, string> {
  const stakes = stakesOf.get(specification) ?? readStakes(specification);
  stakesOf.set(specification, stakes);
  return stakes;
}

function readStakes(specification: Specification): ReadonlyMap<string, string> {
  if (specification.layers.every(({ stakes }) => stakes === undefined)) return new Map();
  const { data, path } = laidOver(specification, 'stakes');
  return new Map(Object.entries(fitting(path, data, fitsStakes())));
}

/** @throws HarnessFault when the file is malformed or lacks a group */
export function loadVocabulary(specification: Specification): Vocabulary {
  const { data, path } = laidOver(specification, 'vocabulary');
  return fitting(path, data, fitsVocabulary());
}

/** A file of each layer, those of the later over those of the earlier; `path` is that of the last. */
function laidOver(
  { layers }: Specification,
  name: 'errors' | 'vocabulary' | 'stakes',
): { data: unknown; path: string } {
  const paths = layers.flatMap(({ folder, [name]: file }) => (file === undefined ? [] : `${folder}/${file}`));
  return { data: paths.map(parsedYaml).reduce(merged), path: paths.at(-1) ?? '' };
}

const folderOf = (layers: readonly Layer[]): string => layers.at(-1)?.folder ?? '';
const fileOf = (layers: readonly Layer[]): string => `${folderOf(layers)}/${specificationFile}`;

function byId<T>(path: string, entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size === entries.length) return map;
  const twice = entries.filter(([id], index) => entries.findIndex(([other]) => other === id) < index);
  throw badData(
    path,
    twice.map(([id]) => `${id} stands twice`),
  );
}
