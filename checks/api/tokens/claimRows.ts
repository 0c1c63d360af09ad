import type { JsonObject } from '../../../support/kernel/select.js';
import { textOf } from '../../../support/kernel/textOf.js';

type Value = JsonObject[string];
type WrongType = (right: Value | undefined) => Value;
/** The ten claims of a token. */
export type Claim =
  | 'iss'
  | 'sub'
  | 'aud'
  | 'exp'
  | 'iat'
  | 'reason_for_request'
  | 'requested_scope'
  | 'requesting_device'
  | 'requesting_organization'
  | 'requesting_practitioner';

interface ClaimRows {
  /** What a claim of that name has to be. */
  page: string[];
  /** Rows of the 2017 sheet on the claim absent, and null. */
  absent?: string[];
  null?: string[];
  /** A value of another JSON type, and the rows of the sheet on an invalid value. */
  wrongType: WrongType;
  invalid?: string[];
}

const asNumber: WrongType = () => 12345;
const asText: WrongType = (right) => textOf(right);
const asTextResource: WrongType = (right) => JSON.stringify(right ?? {});

/** What is said of each claim; all are required (audit and provenance, JWT payload). */
export const claimRows: Readonly<Record<Claim, ClaimRows>> = {
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
    wrongType: (right) => [right ?? null],
  },
  requested_scope: {
    page: [],
    wrongType: () => 1,
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

/** Rows on the claims as a whole. */
export const allClaims = ['API-JWT-011', 'API-JWT-012'];
