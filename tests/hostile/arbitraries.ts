import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { projectFile } from '../../support/kernel/paths.js';
import type { Json, JsonObject } from '../../support/kernel/select.js';

/** Many runs with `FUZZ_RUNS=100000`; few, and the same each time, where nothing is said. */
export const fuzz = (runs: number): { numRuns: number; seed?: number } => {
  const wanted = Number(process.env.FUZZ_RUNS ?? 0);
  return wanted > 0 ? { numRuns: wanted } : { numRuns: runs, seed: 11 };
};

/** Texts that objects, terminals, pages and file names have trouble with, among any others. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    ...['', '.', '..', '../../x', '__proto__', 'constructor', 'toString', 'toJSON', 'hasOwnProperty', 'a b'],
    ...['\u0000', '\ud800', '\u001b[31m', '\u202e', '\n::error::x', '##vso[x]', ']]>', '</script>', '"\'`<&'],
    ...[
      '9999-12-31T23:59:59+00:00',
      '99999-01-01',
      '2026-02-31T25:61:61Z',
      'urn:uuid:A',
      'Slot/1/_history/2',
    ],
  ),
);

/** Any JSON, with such texts as keys and values. */
export const hostileJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1e308, 0.1, 2 ** 53),
    hostileText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(hostileText, tie('value')), { maxLength: 4 }).map(objectOf),
  ),
})).value;

/** As JSON.parse makes it: `__proto__` is a property like any other. */
function objectOf(entries: readonly (readonly [string, Json])[]): JsonObject {
  const object: JsonObject = {};
  for (const [name, value] of entries)
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  return object;
}

const folder = projectFile('tests', 'fixtures', 'fhir');
const fixtures: readonly string[] = readdirSync(folder).map((file) =>
  readFileSync(projectFile('tests', 'fixtures', 'fhir', file), 'utf8'),
);

/** A good resource of the specification with up to four of its keys and values replaced. */
export const mutatedResource: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(fc.tuple(fc.nat(), hostileJson, hostileText), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, value, key]) => {
      const places = [...changed.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+|true|false|null/g)];
      const place = places[at % places.length];
      if (place === undefined) return changed;
      const end = place.index + place[0].length;
      const isKey = /^\s*:/.test(changed.slice(end, end + 10));
      return changed.slice(0, place.index) + JSON.stringify(isKey ? key : value) + changed.slice(end);
    }, text),
  );

/** A body of any kind. */
export const hostileBody: fc.Arbitrary<Buffer> = fc.oneof(
  mutatedResource.map((text) => Buffer.from(text)),
  hostileJson.map((value) => Buffer.from(JSON.stringify(value))),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(mutatedResource, fc.nat(), fc.uint8Array({ maxLength: 4 }))
    .map(([text, at, bytes]) => spliced(text, at, bytes)),
  fc
    .tuple(hostileText, hostileText)
    .map(([name, value]) =>
      Buffer.from(`<Patient xmlns="http://hl7.org/fhir"><id value="${value}"/><${name}/></Patient>`),
    ),
);

function spliced(text: string, at: number, bytes: Uint8Array): Buffer {
  const body = Buffer.from(text);
  const cut = at % body.length;
  return Buffer.concat([body.subarray(0, cut), bytes, body.subarray(cut + bytes.length)]);
}
