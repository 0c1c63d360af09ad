/** An answer on its way from a provider to the harness. */
export interface Answer {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** A number from 0 up to but not including 1. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An answer with one to three things changed that a hostile or broken provider could change. */
export function mutated(answer: Answer, random: Random): Answer {
  let changed = answer;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
    changed = pick(mutations, random)(changed, random);
  return changed;
}

type Mutation = (answer: Answer, random: Random) => Answer;

const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

const bytes =
  (change: (body: Buffer, random: Random) => Buffer): Mutation =>
  (answer, random) => ({ ...answer, body: change(answer.body, random) });

const flipped = bytes((body, random) => {
  const copy = Buffer.from(body);
  for (let left = 1 + Math.floor(random() * 8); left > 0 && copy.length > 0; left -= 1)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
});

const truncated = bytes((body, random) => body.subarray(0, Math.floor(random() * body.length)));

const doubled = bytes((body) => Buffer.concat([body, body]));

const replaced = bytes((_body, random) => Buffer.from(pick(bodies, random)()));

/** One JSON value, its key or its object replaced; a body that is no JSON stays. */
const revalued = bytes((body, random) => {
  const text = body.toString('utf8');
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+|true|false|null/g)];
  if (places.length === 0) return body;
  const { 0: old, index } = pick(places, random);
  const isKey = text[index + old.length] === ':';
  const instead = isKey ? JSON.stringify(pick(keys, random)) : pick(values, random);
  return Buffer.from(text.slice(0, index) + instead + text.slice(index + old.length));
});

const restatused: Mutation = (answer, random) => ({ ...answer, status: pick(statuses, random) });

const headerChanged: Mutation = ({ headers, ...answer }, random) => {
  const at = Math.floor(random() * headers.length);
  const name = headers[at]?.[0] ?? 'X-None';
  const others = headers.filter((_, index) => index !== at);
  return random() < 0.3
    ? { ...answer, headers: others }
    : { ...answer, headers: [...headers.slice(0, at), [name, pick(texts, random)], ...headers.slice(at)] };
};

const headerAdded: Mutation = (answer, random) => ({
  ...answer,
  headers: [...answer.headers, [pick(headerNames, random), pick(texts, random)]],
});

const mutations: readonly Mutation[] = [
  flipped,
  truncated,
  doubled,
  replaced,
  revalued,
  revalued,
  revalued,
  restatused,
  headerChanged,
  headerAdded,
];

const statuses = [200, 201, 202, 204, 206, 299, 302, 304, 400, 401, 404, 409, 422, 500, 501, 503, 599, 999];

const headerNames = ['ETag', 'Location', 'Content-Type', 'Content-Encoding', 'Cache-Control', 'Date', 'Link'];

/** Nothing that HTTP itself would refuse: that is another test's concern. */
const texts = [
  '',
  'constructor',
  '__proto__',
  'gzip',
  'W/"\u00ff"',
  'application/fhir+xml',
  '::error::x',
  '##vso[task.complete]x',
  'http://127.0.0.2/Appointment/1/_history/1',
  'x'.repeat(2000),
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'valueOf',
  '',
  'a b',
  '<x>',
  'resourceType',
  'id',
];

const values: readonly string[] = [
  ...['null', '""', '[]', '{}', '-1', '1e999', '1e308', '0.1', 'true', '[[[]]]', '"\\u0000"', '"\\ud800"'],
  ...['"constructor"', '"__proto__"', '"toString"', '".."', '"."', '"a/../../b?c#d"', '"%2e%2e"'],
  ...['"9999-12-31T23:59:59+00:00"', '"2026-02-31T25:61:61Z"', '"\\u001b[31m\\u202e"', '"\\n::error::x"'],
  ...['"##vso[task.complete]x"', '"<script>alert(1)</script>]]>"', '{"toString":1,"valueOf":"x"}'],
  ...['{"resourceType":"__proto__"}', '{"reference":{"reference":"Patient/1"}}', '"http://127.0.0.2/Slot/1"'],
];

const bodies: readonly (() => string)[] = [
  () => '',
  () => '<html><body>Service unavailable</body></html>',
  () => '[]',
  () => '{"resourceType":"constructor"}',
  () => '{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"__proto__"}}]}',
  () => '['.repeat(100_000),
  () => `{"a":${'['.repeat(150)}${'1,'.repeat(20_000)}1${']'.repeat(150)}}`,
  () => `{"resourceType":"Appointment","participant":[{"actor":{"reference":"${'A/'.repeat(100_000)}"}}]}`,
  () => '<Patient xmlns="http://hl7.org/fhir"><id value="1"/><__proto__ value="2"/></Patient>',
  () => '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  () => '\u0000'.repeat(100_000),
];
