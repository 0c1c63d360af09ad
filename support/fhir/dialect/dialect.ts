import { basename } from 'node:path';
import { loadSpecification, loadVocabulary } from '../../../requirements/load.js';
import type { Specification } from '../../../requirements/specification.js';
import type { JsonObject } from '../../kernel/select.js';
import type { Body } from '../../model/body.js';
import type { Finding } from '../../model/check.js';
import { theirPath } from './places.js';
import { shapesOf } from './shapes.js';
import { heard, said, type Tongue } from './translation.js';

/**
 * What stands between a specification on another version of FHIR and the checks, which speak of the shapes and the URLs of
 * the specification that it extends in the end. Nothing, where both are of one version.
 */
export interface Dialect {
  /** An answer in the shapes that the checks speak of; what came stays with it. */
  heard(body: Body): Body;
  /** A resource as it is to go out. */
  said(resource: JsonObject): JsonObject;
  /** The parameters of a search as they are to go out, by the path that is asked. */
  asked(
    path: string,
    query: readonly (readonly [name: string, value: string])[],
  ): readonly (readonly [name: string, value: string])[];
  /** A finding in the words and paths of what came. */
  told<T extends Finding>(finding: T, body: Body | undefined): T;
}

const same: Dialect = {
  heard: (body) => body,
  said: (resource) => resource,
  asked: (_path, query) => query,
  told: (finding) => finding,
};

const dialects = new WeakMap<Specification, Dialect>();

/** @throws HarnessFault when the vocabulary of the specification is malformed */
export function dialectOf(specification: Specification): Dialect {
  const known = dialects.get(specification) ?? makeDialect(specification);
  dialects.set(specification, known);
  return known;
}

/** The specification whose shapes and URLs the checks speak of. */
export function spokenBy(specification: Specification): Specification {
  const [first] = specification.layers;
  const root =
    specification.layers.length > 1 && first ? loadSpecification(basename(first.folder)) : specification;
  return root.fhirVersion === specification.fhirVersion ? specification : root;
}

function makeDialect(specification: Specification): Dialect {
  const spoken = spokenBy(specification);
  const shapes = shapesOf.get(specification.fhirVersion);
  if (spoken === specification || !shapes) return same;
  const terms = termsOf(spoken, specification);
  const tongue: Tongue = { shapes, terms, extensions: loadVocabulary(specification).extensions };
  const words = reworded(new Map([...terms, ...swap(Object.entries(shapes.types))]));
  return {
    heard: (body) =>
      body.kind === 'resource'
        ? { ...body, resource: withType(heard(body.resource, tongue)), asSent: body.resource }
        : body,
    said: (resource) => said(resource, tongue),
    asked: (path, query) => {
      const names = shapes.parameters[path.split('/').at(-1) ?? ''] ?? {};
      return query.map(([name, value]) => [names[name] ?? name, words(value)]);
    },
    told: (finding, body) => ({
      ...finding,
      path: words(theirPath(finding.path, body?.kind === 'resource' ? body.resource : undefined, tongue)),
      expected: words(finding.expected),
      found: words(finding.found),
    }),
  };
}

const withType = (resource: JsonObject): JsonObject & { resourceType: string } => ({
  ...resource,
  resourceType: typeof resource.resourceType === 'string' ? resource.resourceType : '',
});

/** URLs of systems, extensions and profiles, by those that mean the same in the other specification; both ways. */
function termsOf(spoken: Specification, own: Specification): Map<string, string> {
  const [ours, theirs] = [spoken, own].map((one) => {
    const { extensions, systems } = loadVocabulary(one);
    return { extensions, systems, profiles: one.profiles.byType };
  });
  if (!ours || !theirs) return new Map();
  return new Map(
    (['extensions', 'systems', 'profiles'] as const).flatMap((group) =>
      swap(
        Object.entries(ours[group]).flatMap(([name, url]) => {
          const their = theirs[group][name];
          return their === undefined || their === url ? [] : [[url, their] as const];
        }),
      ),
    ),
  );
}

const swap = (pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);

/** Puts the other word in the place of each word of a map, the longest first. */
function reworded(words: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...words.keys()].sort((one, other) => other.length - one.length);
  const any = new RegExp(
    longestFirst.map((word) => `${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).join('|'),
    'g',
  );
  return (text) => (words.size === 0 ? text : text.replace(any, (word) => words.get(word) ?? word));
}
