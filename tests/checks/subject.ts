import { isObject, type JsonObject } from '../../support/kernel/select.js';
import type { Check, JudgementOutcome, ResponseSubject } from '../../support/model/check.js';
import type { Header } from '../../support/model/exchange.js';
import { terms } from './bound.js';

/** An answered exchange as a check sees it, with what the test says of it and plausible values for the rest. */
export function answered({
  interaction = 'search-for-free-slots',
  url = 'https://provider.test/A00001/STU3/1/gpconnect/Slot',
  status = 200,
  headers = [['Content-Type', 'application/fhir+json;charset=utf-8']],
  resource,
}: {
  interaction?: string;
  url?: string;
  status?: number;
  headers?: readonly Header[];
  resource?: JsonObject;
} = {}): ResponseSubject {
  return {
    exchange: {
      id: 'TEST-001.1',
      scenario: 'TEST-001',
      interaction,
      startedAt: '2026-01-05T09:00:00.000Z',
      request: { method: 'GET', url, headers: [] },
      response: { status, httpVersion: '1.1', headers, body: JSON.stringify(resource ?? {}), bytes: 1 },
      timing: { total: 1 },
      curl: 'curl',
    },
    body:
      resource && typeof resource.resourceType === 'string'
        ? { kind: 'resource', format: 'json', resource: { ...resource, resourceType: resource.resourceType } }
        : { kind: 'empty' },
  };
}

/** An OperationOutcome with one issue, and its status. */
export const refused = (status: number, code: string, issueType = 'invalid'): ResponseSubject =>
  answered({
    status,
    resource: {
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: issueType,
          details: {
            coding: [{ system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1', code }],
          },
          diagnostics: 'why',
        },
      ],
    },
  });

/** How a check of SHALL weight judges a subject. */
export function outcome<Subject>(check: Check<Subject>, subject: Subject): JudgementOutcome {
  const observations = [...check.observe(subject, terms)];
  if (observations.length === 0) return 'undecided';
  return observations.every(({ ok }) => ok) ? 'passed' : 'failed';
}

/** The parts of a check that fail: all of it where an observation names none. */
export const failingParts = <Subject>(check: Check<Subject>, subject: Subject): string[] => [
  ...new Set([...check.observe(subject, terms)].flatMap(({ ok, part = 'all' }) => (ok ? [] : [part]))),
];

/** A deep copy with one place changed: a value set, or removed when it is `undefined`. */
export function changed(root: JsonObject, path: readonly (string | number)[], value: unknown): JsonObject {
  const copy: JsonObject = structuredClone(root);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = child(place, step);
  const last = path.at(-1);
  if (last === undefined || !(isObject(place) || Array.isArray(place)))
    throw new Error(`no ${path.join('.')}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

const child = (place: unknown, step: string | number): unknown =>
  isObject(place) || Array.isArray(place) ? Reflect.get(place, step) : undefined;
