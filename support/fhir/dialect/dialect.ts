import { basename } from 'node:path';
import { loadSpecification, loadVocabulary } from '../../../requirements/load.js';
import type { Specification } from '../../../requirements/specification.js';
import type { JsonObject } from '../../kernel/select.js';
import type { Body } from '../../model/body.js';
import type { Finding, ResponseSubject } from '../../model/check.js';
import type { AnsweredExchange, Header } from '../../model/exchange.js';
import { theirPath } from './places.js';
import { shapesOf } from './shapes.js';
import { heard, said, type Tongue } from './translation.js';

/**
 * What stands between a specification on another version of FHIR and the checks, which speak of the shapes, the URLs and
 * the media types of the specification that it extends in the end. Nothing, where both are of one version.
 */
export interface Dialect {
  /** An answer in the shapes that the checks speak of; what came stays with it. */
  heard(answer: ResponseSubject): ResponseSubject;
  /** A body alone. */
  heardBody(body: Body): Body;
  /** A resource as it is to go out. */
  said(resource: JsonObject): JsonObject;
  /** The parameters of a search as they are to go out, by the path that is asked. */
  asked(path: string, query: readonly Parameter[]): readonly Parameter[];
  /** A text of URL or header as it is to go out. */
  written(text: string): string;
  /** A finding in the words and paths of what came. */
  told<T extends Finding>(finding: T, body: Body | undefined): T;
}

type Parameter = readonly [name: string, value: string];

const same: Dialect = {
  heard: (answer) => answer,
  heardBody: (body) => body,
  said: (resource) => resource,
  asked: (_path, query) => query,
  written: (text) => text,
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
  const terms = new Map(termsOf(spoken, specification));
  const swapped = new Map([...terms].flatMap(bothWays));
  const tongue: Tongue = { shapes, terms, swapped, extensions: loadVocabulary(specification).extensions };
  const written = reworded(
    new Map(
      [...terms].flatMap(([ours, theirs]) => [
        [ours, theirs],
        [encode(ours), encode(theirs)],
        [encode(ours).replaceAll('%2B', '+'), encode(theirs).replaceAll('%2B', '+')],
      ]),
    ),
  );
  const words = reworded(new Map([...swapped, ...Object.entries(shapes.types).flatMap(bothWays)]));
  const heardBody = (body: Body): Body =>
    body.kind === 'resource'
      ? { ...body, resource: withType(heard(body.resource, tongue)), asSent: body.resource }
      : body;
  return {
    heardBody,
    heard: ({ exchange, body }) => ({ exchange: withMediaType(exchange, words), body: heardBody(body) }),
    said: (resource) => said(resource, tongue),
    asked: (path, query) => {
      const names = shapes.parameters[path.split('/').at(-1) ?? ''] ?? {};
      return query.map(([name, value]) => [names[name] ?? name, written(value)]);
    },
    written,
    told: (finding, body) => ({
      ...finding,
      path: words(theirPath(finding.path, body?.kind === 'resource' ? body.resource : undefined, tongue)),
      expected: words(finding.expected),
      found: words(finding.found),
    }),
  };
}

/** The same exchange, with the media type of its answer as the checks name it. */
function withMediaType(exchange: AnsweredExchange, words: (text: string) => string): AnsweredExchange {
  const { response } = exchange;
  const headers = response.headers.map(
    ([name, value]): Header => (name.toLowerCase() === 'content-type' ? [name, words(value)] : [name, value]),
  );
  return { ...exchange, response: { ...response, headers } };
}

const withType = (resource: JsonObject): JsonObject & { resourceType: string } => ({
  ...resource,
  resourceType: typeof resource.resourceType === 'string' ? resource.resourceType : '',
});

/** URLs of systems, extensions and profiles, and media types, by those that mean the same in the other specification. */
function termsOf(spoken: Specification, own: Specification): Pair[] {
  const [ours, theirs] = [spoken, own].map(
    (one): Readonly<Record<string, Readonly<Record<string, string>>>> => {
      const { extensions, systems } = loadVocabulary(one);
      const { json, xml } = one.formats;
      return { extensions, systems, profiles: one.profiles.byType, formats: { json, xml } };
    },
  );
  return Object.entries(ours ?? {}).flatMap(([group, terms]) =>
    Object.entries(terms).flatMap(([name, term]): Pair[] => {
      const their = theirs?.[group]?.[name];
      return their === undefined || their === term ? [] : [[term, their]];
    }),
  );
}

type Pair = readonly [ours: string, theirs: string];

const bothWays = ([one, other]: Pair): Pair[] => [
  [one, other],
  [other, one],
];

const encode = (text: string): string => encodeURIComponent(text);

/** Puts the other word in the place of each word of a map, the longest first. */
function reworded(words: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...words.keys()].sort((one, other) => other.length - one.length);
  const any = new RegExp(
    longestFirst.map((word) => `${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).join('|'),
    'g',
  );
  return (text) => (words.size === 0 ? text : text.replace(any, (word) => words.get(word) ?? word));
}
