import { type IssueType, Refusal } from '../refusal.js';

/**
 * The error table of the error handling page: status, FHIR issue type, display. The two cases without a row there
 * (a version conflict, an unsupported format) take the nearest code of CodeSystem Spine-ErrorOrWarningCode-1.
 */
const errors = {
  INVALID_IDENTIFIER_SYSTEM: [400, 'value', 'Invalid identifier system'],
  INVALID_IDENTIFIER_VALUE: [400, 'value', 'Invalid identifier value'],
  INVALID_NHS_NUMBER: [400, 'value', 'NHS number invalid'],
  INVALID_PATIENT_DEMOGRAPHICS: [400, 'business-rule', 'Invalid patient demographics'],
  BAD_REQUEST: [400, 'invalid', 'Submitted request is malformed/invalid.'],
  ACCESS_DENIED: [403, 'forbidden', 'Access denied'],
  PATIENT_NOT_FOUND: [404, 'not-found', 'Patient record not found'],
  ORGANISATION_NOT_FOUND: [404, 'not-found', 'Organisation record not found'],
  PRACTITIONER_NOT_FOUND: [404, 'not-found', 'Practitioner record not found'],
  NO_RECORD_FOUND: [404, 'not-found', 'No record found'],
  DUPLICATE_REJECTED: [409, 'duplicate', 'Create would lead to creation of a duplicate resource'],
  FHIR_CONSTRAINT_VIOLATION: [409, 'conflict', 'FHIR constraint violated'],
  INVALID_RESOURCE: [422, 'invalid', 'Submitted resource is not valid.'],
  INVALID_PARAMETER: [422, 'invalid', 'Submitted parameter is not valid.'],
  REFERENCE_NOT_FOUND: [422, 'invalid', 'Referenced resource not found.'],
  INTERNAL_SERVER_ERROR: [500, 'processing', 'Unexpected internal server error.'],
  NOT_IMPLEMENTED: [501, 'not-supported', 'FHIR resource or operation not implemented at server'],
} as const satisfies Record<string, readonly [status: number, issue: IssueType, display: string]>;

export type ErrorCode = keyof typeof errors;

export interface RefusalOptions {
  /** Where a case has no row of its own, such as 415. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/** The refusal of a row of the table, to be thrown. */
export function refusal(code: ErrorCode, diagnostics: string, options: RefusalOptions = {}): Refusal {
  const [status, issue, display] = errors[code];
  return new Refusal(options.status ?? status, issue, code, display, diagnostics, options.headers);
}
