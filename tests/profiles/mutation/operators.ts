import { isObject, type Json, type JsonObject } from '../../../support/kernel/select.js';
import { changed, type Place, placesOf, pointerOf } from './place.js';

/** A resource with one change. */
export interface Mutant {
  operator: string;
  /** JSON pointer of the value that was changed. */
  at: string;
  resource: JsonObject;
}

/** Values of every JSON kind, to put where another kind belongs. */
const KINDS: readonly Json[] = ['text', 7, true, { extra: 'x' }, ['text'], null];

/** Text that is empty, no code, no URI, a code or URI of no list, and dates and times that are good for some types. */
const TEXTS = [
  '',
  ' padded ',
  'changed',
  'https://example.org/changed',
  '2020',
  '2020-13-01',
  '2020-02-03T04:05:06+01:00',
];

const NUMBERS = [-1, 0, 1.5, 1e21];

/** Changes that need no knowledge of FHIR: every value of a resource is dropped, doubled, and given other values. */
export function* blindMutants(resource: JsonObject): Generator<Mutant> {
  for (const place of placesOf(resource)) {
    yield* changesOf(place, (change) => changed(resource, place.path, change));
    yield* insertions(resource, place);
  }
  yield { operator: 'unknown element', at: '', resource: { ...resource, unheardOf: 'x' } };
}

function* changesOf(
  { path, value }: Place,
  apply: (change: (value: Json | undefined) => Json | undefined) => JsonObject,
): Generator<Mutant> {
  const at = pointerOf(path);
  const put = (operator: string, other: Json): Mutant => ({ operator, at, resource: apply(() => other) });
  yield { operator: 'drop', at, resource: apply(() => undefined) };
  if (typeof path.at(-1) === 'string' && !Array.isArray(value))
    yield put('duplicate', [value, structuredClone(value)]);
  for (const other of KINDS) if (kindOf(other) !== kindOf(value)) yield put('type', other);
  if (Array.isArray(value)) yield put('type', value[0] ?? null);
  if (typeof value === 'boolean') yield put('value', !value);
  for (const text of typeof value === 'string' ? TEXTS : []) if (text !== value) yield put('value', text);
  for (const number of typeof value === 'number' ? NUMBERS : []) yield put('value', number);
  if (isObject(value)) {
    yield put('empty', {});
    yield put('unknown element', { ...value, unheardOf: 'x' });
  }
  if (Array.isArray(value)) yield put('empty', []);
}

/** An item of a list is doubled beside itself, and at the end of the list. */
function* insertions(resource: JsonObject, { path, value }: Place): Generator<Mutant> {
  const index = path.at(-1);
  if (typeof index !== 'number') return;
  const list = path.slice(0, -1);
  const at = pointerOf(list);
  const within = (change: (items: Json[]) => Json[]) =>
    changed(resource, list, (items) => (Array.isArray(items) ? change(items) : items));
  yield {
    operator: 'duplicate',
    at,
    resource: within((items) => items.toSpliced(index, 0, structuredClone(value))),
  };
  yield { operator: 'duplicate', at, resource: within((items) => [...items, structuredClone(value)]) };
}

const kindOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
