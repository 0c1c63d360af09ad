import type { BindingEntry } from './bindings.js';
import { effects, type Interpretation } from './interpretation.js';
import type { OfficialSuite } from './officialSuite.js';
import { guard } from './read.js';
import { type ReasonEntry, reasonKinds } from './reason.js';
import { actors, origins, type RequirementLine, testabilities } from './requirement.js';
import type { Restatement } from './restatement.js';
import {
  amendedElements,
  bookedParticipants,
  bookingRoles,
  type Layer,
  preflightRoles,
  type Specification,
  slotIncludes,
  slotSearchMethods,
} from './specification.js';
import type { SpineError, Vocabulary } from './vocabulary.js';

const text = { type: 'string', minLength: 1 };
const list = (items: object) => ({ type: 'array', items, uniqueItems: true });
const oneOf = (values: readonly string[]) => ({ enum: values });

/** Every property is required but those named `name?`, and no other is allowed. */
function record(properties: Readonly<Record<string, object>>): object {
  const named = Object.entries(properties).map(([key, schema]) => [key.replace('?', ''), schema] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(named),
    required: Object.keys(properties).filter((key) => !key.endsWith('?')),
    additionalProperties: false,
  };
}

export const fitsRequirement = guard<RequirementLine>(
  record({
    id: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[A-Z]+-\\d{3}$' },
    level: oneOf(['SHALL', 'SHALL NOT', 'MUST', 'SHOULD', 'MAY']),
    actor: oneOf(actors),
    area: { type: 'string', pattern: '^[a-z]+/[a-z-]+$' },
    'endpoint?': text,
    paraphrase: text,
    testable: oneOf(testabilities),
    'origin?': oneOf(origins),
    'keyword?': text,
    source: record({
      page: text,
      section: text,
      'line?': { type: 'string', pattern: '^\\d[\\d,-]*$' },
      'url?': { type: 'string', pattern: '^https://' },
    }),
  }),
);

export const fitsInterpretations = guard<readonly Interpretation[]>(
  list(
    record({
      id: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[A-Z]-\\d+$' },
      title: text,
      question: text,
      reading: text,
      effect: oneOf(Object.keys(effects)),
      'permits?': text,
      'inside?': { ...list(text), minItems: 1 },
      'outside?': { ...list(text), minItems: 1 },
      requirements: list(text),
    }),
  ),
);

export const fitsReasons = guard<readonly ReasonEntry[]>(
  list(
    record({
      kind: oneOf(Object.keys(reasonKinds)),
      reason: text,
      requirements: { ...list(text), minItems: 1 },
    }),
  ),
);

const rowIds = { ...list(text), minItems: 1 };
const rowsOfParts = { type: 'object', minProperties: 1, additionalProperties: rowIds };
const ofBindings = { 'ignores?': rowIds, 'interpretation?': text, 'severity?': oneOf(['warn']) };

export const fitsBindings = guard<Readonly<Record<string, BindingEntry>>>({
  type: 'object',
  additionalProperties: {
    anyOf: [
      rowIds,
      record({ requirements: rowIds, 'parts?': rowsOfParts, ...ofBindings }),
      record({ parts: rowsOfParts, ...ofBindings }),
    ],
  },
});

export const fitsOfficialSuite = guard<OfficialSuite>(
  record({
    reasons: { type: 'object', additionalProperties: text },
    features: list(
      record({
        feature: text,
        rows: list(
          record({
            row: { type: 'integer', minimum: 1 },
            name: text,
            tests: { type: 'integer', minimum: 1 },
            'ours?': { ...list({ type: 'string', pattern: '^[A-Z]+-\\d{3}$' }), minItems: 1 },
            'reason?': text,
            'note?': text,
          }),
        ),
      }),
    ),
  }),
);

const interaction = record({
  interactionId: text,
  method: oneOf(['GET', 'POST', 'PUT']),
  path: { type: 'string', pattern: '^/' },
  scope: text,
  kind: oneOf(['command', 'query']),
  returns: text,
});

const milliseconds = { type: 'integer', minimum: 1 };
const limits = record({ shall: milliseconds, should: milliseconds });

const endpoint = record({
  id: text,
  title: text,
  capability: { type: 'string', pattern: '^[a-z]+$' },
  prefix: { type: 'string', pattern: '^[A-Z]+$' },
  needs: list(text),
  uses: list(text),
});

const roles = [...preflightRoles, ...bookingRoles];

/** A specification without what its own folder holds, once everything that it extends is in it. */
export const fitsSpecification = guard<Omit<Specification, 'layers'>>(
  record({
    id: text,
    title: text,
    fhirVersion: text,
    pages: { type: 'string', pattern: '^https://.*/$' },
    features: { ...list(text), minItems: 1 },
    authorisation: record({ scheme: text, headers: list(text), options: { type: 'object' } }),
    formats: record({ json: text, xml: text, default: oneOf(['json', 'xml']) }),
    serviceRoot: { type: 'string', pattern: '^https://\\[FQDN\\](/([^/[\\]]+|\\[[^/[\\]]+\\]))*$' },
    profiles: record({ packages: list(text), byType: { type: 'object', additionalProperties: text } }),
    interactionPrefix: text,
    interactions: { type: 'object', additionalProperties: interaction },
    roles: record(Object.fromEntries(roles.map((role) => [role === 'capability' ? role : `${role}?`, text]))),
    preflight: { ...list(oneOf(preflightRoles)), minItems: 1 },
    responseLimits: record({ command: limits, query: limits }),
    bookings: record({
      participants: { ...list(oneOf(bookedParticipants)), minItems: 1 },
      participantTypes: record(
        Object.fromEntries(
          bookedParticipants.map((type) => [`${type}?`, record({ system: text, code: text, display: text })]),
        ),
      ),
      practitionerPreferred: { type: 'boolean' },
      reason: { type: 'boolean' },
      organisation: { type: 'boolean' },
      organisationType: { type: 'boolean' },
    }),
    amendments: record({ element: oneOf(amendedElements) }),
    registrations: record({ details: { type: 'boolean' }, 'profile?': text }),
    slotSearch: record({
      by: oneOf(slotSearchMethods),
      includes: { ...list(oneOf(slotIncludes)), minItems: 1 },
      filters: { type: 'boolean' },
    }),
    endpoints: { ...list(endpoint), minItems: 1 },
  }),
);

/** What a specification says of its own folder, which nothing that extends it inherits. */
export const fitsLayer = guard<Partial<Omit<Layer, 'folder'>> & { extends?: string }>(
  record({
    'extends?': text,
    'catalogue?': { ...list(text), minItems: 1 },
    'bindings?': { ...list(text), minItems: 1 },
    'interpretations?': text,
    'unchecked?': text,
    'errors?': text,
    'stakes?': text,
    'vocabulary?': text,
    'drops?': list(text),
    'restates?': text,
    'keepsReasons?': { type: 'boolean' },
    'leavesOut?': list(text),
    'unbinds?': list(text),
  }),
);

export const fitsRestatement = guard<Restatement>({ type: 'object', additionalProperties: rowIds });

export const fitsErrors = guard<Readonly<Record<string, SpineError>>>({
  type: 'object',
  additionalProperties: record({ status: { type: 'integer', minimum: 400, maximum: 599 }, issueType: text }),
});

export const fitsStakes = guard<Readonly<Record<string, string>>>({
  type: 'object',
  additionalProperties: text,
});

const named = (items: object) => ({ type: 'object', additionalProperties: items });
const url = { type: 'string', pattern: '^https?://' };

export const fitsVocabulary = guard<Vocabulary>(
  record({
    extensions: named(url),
    systems: named(url),
    errorSystems: { ...list(url), minItems: 1 },
    aliases: named(url),
    codes: named({ ...list(text), minItems: 1 }),
  }),
);
