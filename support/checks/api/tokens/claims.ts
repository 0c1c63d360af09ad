import type { JsonObject } from '../../../fhir/select.js';
import { textOf } from '../../../fhir/textOf.js';
import { badRequest, type Fault, type Faults, rows } from '../fault.js';
import { withClaim, withClaims, withoutClaim } from './change.js';

type Value = JsonObject[string];

interface ClaimRows {
  /** What a claim of that name has to be. */
  page: string[];
  /** Rows of the 2017 sheet on the claim absent, and null. */
  absent?: string[];
  null?: string[];
  /** A value of another JSON type, in words, and the rows of the sheet on an invalid value. */
  wrongType: { words: string; value: (right: Value | undefined) => Value };
  invalid?: string[];
}

const asNumber = { words: 'a number', value: () => 12345 };
const asText = { words: 'text', value: (right: Value | undefined) => textOf(right) };
const asTextResource = { words: 'text', value: (right: Value | undefined) => JSON.stringify(right ?? {}) };

/** The ten claims, all required (audit and provenance, JWT payload). */
const claims: Readonly<Record<string, ClaimRows>> = {
  iss: {
    page: ['API-JWT-014'],
    absent: ['API-XLS-073'],
    null: ['API-XLS-042'],
    wrongType: asNumber,
  },
  sub: {
    page: ['API-JWT-015'],
    absent: ['API-XLS-078'],
    null: ['API-XLS-051', 'API-XLS-052'],
    wrongType: asNumber,
  },
  aud: {
    page: ['API-JWT-017'],
    absent: ['API-XLS-068'],
    null: ['API-XLS-034'],
    wrongType: asNumber,
  },
  exp: {
    page: ['API-JWT-020'],
    absent: ['API-XLS-071'],
    wrongType: asText,
    invalid: ['API-XLS-039'],
  },
  iat: {
    page: ['API-JWT-024', 'API-JWT-025'],
    absent: ['API-XLS-072'],
    wrongType: asText,
    invalid: ['API-XLS-041'],
  },
  reason_for_request: {
    page: ['API-JWT-027'],
    absent: ['API-XLS-076'],
    null: ['API-XLS-047', 'API-XLS-048'],
    wrongType: { words: 'a list', value: (right) => [right ?? null] },
  },
  requested_scope: {
    page: [],
    wrongType: { words: 'a number', value: () => 1 },
    invalid: ['API-XLS-049'],
  },
  requesting_device: {
    page: ['API-JWT-034'],
    absent: ['API-XLS-070'],
    wrongType: asTextResource,
  },
  requesting_organization: {
    page: ['API-JWT-040'],
    absent: ['API-XLS-074'],
    null: ['API-XLS-044'],
    wrongType: asTextResource,
  },
  requesting_practitioner: {
    page: ['API-JWT-047'],
    absent: ['API-XLS-075'],
    null: ['API-XLS-064'],
    wrongType: asTextResource,
  },
};

const all = ['API-JWT-011', 'API-JWT-012'];

/** Each claim absent, null and of another type. */
const spoiltClaims: Faults = Object.fromEntries(
  Object.entries(claims).flatMap(([name, { page, absent = [], wrongType, invalid = [], ...rest }]) => {
    const faults: [string, Fault][] = [
      [
        `with a token without ${name}`,
        {
          change: withoutClaim(name),
          refused: rows(...all, ...page),
          error: badRequest('API-ERR-036', ...absent),
        },
      ],
      [
        `with a token whose ${name} is null`,
        {
          change: withClaim(name, () => null),
          refused: rows(...all, ...page),
          error: badRequest('API-ERR-036', ...(rest.null ?? [])),
        },
      ],
      [
        `with a token whose ${name} is ${wrongType.words}`,
        {
          change: withClaim(name, wrongType.value),
          refused: rows('API-JWT-012', ...page),
          error: badRequest('API-ERR-036', ...invalid),
        },
      ],
    ];
    return faults;
  }),
);

const naughty = '"not a URL"; -- <script>';

/** What can be wrong with the claims of a token, one claim at a time. */
export const claimFaults: Faults = {
  ...spoiltClaims,
  'with a token whose reason_for_request is spelt in capitals': {
    change: withClaims(({ reason_for_request, ...others }) => ({
      ...others,
      REASON_FOR_REQUEST: reason_for_request ?? null,
    })),
    refused: rows(...all),
    error: badRequest('API-ERR-036', 'API-XLS-063'),
  },
  'with a token whose iss is empty': {
    change: withClaim('iss', () => ''),
    refused: rows('API-JWT-012', 'API-JWT-014'),
    error: badRequest('API-ERR-036', 'API-XLS-043'),
  },
  'with a token whose iss is no URL': {
    change: withClaim('iss', () => naughty),
    error: badRequest('API-XLS-043', 'API-XLS-057'),
  },
  'with a token whose aud is empty': {
    change: withClaim('aud', () => ''),
    refused: rows('API-JWT-012', 'API-JWT-017'),
    error: badRequest('API-ERR-036', 'API-XLS-035'),
  },
  'with a token whose aud is no URL': {
    change: withClaim('aud', () => naughty),
    error: { ...badRequest('API-XLS-035', 'API-XLS-055'), interpretation: 'FND-A-10' },
  },
  'with a token whose sub is not the id of its requesting_practitioner': {
    change: withClaim('sub', (right) => `${textOf(right)}-other`),
    refused: {
      requirements: ['API-JWT-016', 'API-JWT-047'],
      interpretation: 'APPT-I-153',
      severity: 'warn',
    },
  },
  'with a token whose reason_for_request is another than directcare': {
    change: withClaim('reason_for_request', () => 'secondaryuses'),
    refused: rows('API-JWT-012', 'API-JWT-027', 'API-JWT-028'),
    error: badRequest('API-ERR-036'),
  },
  'with a token whose reason_for_request is a hostile text': {
    change: withClaim('reason_for_request', () => `directcare'; DROP TABLE patients; --`),
    refused: rows('API-JWT-012', 'API-JWT-027', 'API-JWT-028'),
    error: badRequest('API-ERR-036', 'API-XLS-058'),
  },
  'with a token whose requested_scope is no scope of GP Connect': {
    change: withClaim('requested_scope', () => 'everything/*.*'),
    refused: rows('API-JWT-012'),
    error: badRequest('API-ERR-036'),
  },
};
