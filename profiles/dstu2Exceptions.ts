import type { Softened } from './exceptions.js';

/*
 * Where the definitions of the DSTU2 packs are wrong, at odds with their pages, or say what no server does. Flavour A is
 * 1.0.0-beta.1 on fhir.nhs.net, flavour B 1.0.0-rc.2 on fhir.nhs.uk.
 */

const A = 'http://fhir.nhs.net/StructureDefinition/';
const B = 'https://fhir.nhs.uk/StructureDefinition/';
const ERRORS_OF_A = 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1';
const since = '2026-11-29';

/** The codes of the error pages, which neither published value set has whole. */
const PAGE_CODES: readonly string[] = [
  'INVALID_IDENTIFIER_SYSTEM',
  'INVALID_IDENTIFIER_VALUE',
  'INVALID_PATIENT_DEMOGRAPHICS',
  'INVALID_NHS_NUMBER',
  'INVALID_ODS_CODE',
  'INVALID_SDS_USERID',
  'INVALID_RESOURCE',
  'INVALID_PARAMETER',
  'BAD_REQUEST',
  'NO_PATIENT_CONSENT',
  'NON_AUTHORITATIVE',
  'PATIENT_NOT_FOUND',
  'ORGANISATION_NOT_FOUND',
  'PRACTITIONER_NOT_FOUND',
  'REFERENCE_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
  'NOT_IMPLEMENTED',
];

export const furtherCodesOfDstu2 = {
  [ERRORS_OF_A]: {
    system: ERRORS_OF_A,
    codes: PAGE_CODES,
    since,
    reason: 'the value set has three superseded codes, and the error page others',
  },
  'https://fhir.nhs.uk/ValueSet/spine-error-or-warning-code-1': {
    system: 'https://fhir.nhs.uk/spine-error-or-warning-code-1',
    alsoOf: ERRORS_OF_A,
    codes: PAGE_CODES,
    since,
    reason: 'the error page has codes that the value set lacks, and the system of the release before',
  },
};

export const codingSystemAliasesOfDstu2 = {
  'https://fhir.nhs.uk/CareConnect-NhsNumberVerificationStatus-1': {
    system: 'https://fhir.nhs.uk/CareConnect-NHSNumberVerificationStatus-1',
    since,
    reason: 'an example of the package spells it so',
  },
  'https://fhir.nhs.uk/ValueSet/registration-type-1': {
    system: 'https://fhir.nhs.uk/CareConnect-RegistrationType-1',
    since,
    reason: 'an example of the package names an older value set',
  },
};

/** A `fullUrl` that is no absolute URL, in DSTU2. */
export const relativeFullUrls: { fhir: string; severity: 'warning'; since: string; reason: string } = {
  fhir: 'DSTU2',
  severity: 'warning',
  since: '2026-11-30',
  reason: 'examples of the pack have relative ones, and ask only that there is one',
};

const BUNDLES_OF_A = [
  'gpconnect-searchset-bundle-1',
  'gpconnect-getschedule-bundle-1',
  'gpconnect-registerpatient-bundle-1',
];
const BUNDLES = [...BUNDLES_OF_A.map((name) => A + name), `${B}gpconnect-searchset-bundle-1`];

export const softenedOfDstu2: readonly Softened[] = [
  ...BUNDLES_OF_A.map(
    (name): Softened => ({
      profile: A + name,
      element: 'Bundle.type',
      code: 'fixed',
      found: '"searchset"',
      severity: 'information',
      since,
      reason: 'the profile fixes the type with a blank at its end',
    }),
  ),
  ...BUNDLES.flatMap((profile): Softened[] => [
    {
      profile,
      element: 'Bundle.entry',
      code: 'cardinality-min',
      severity: 'information',
      since,
      reason: 'a search that finds nothing is answered with no entry',
    },
    ...['Bundle.total', 'Bundle.link'].map(
      (element): Softened => ({
        profile,
        element,
        code: 'cardinality-max',
        severity: 'information',
        since,
        reason: 'FHIR recommends it in the answer to a search',
      }),
    ),
  ]),
  ...[A, B].flatMap((root): Softened[] => [
    ...['Slot', 'Schedule', ...(root === A ? ['Appointment'] : [])].map(
      (type): Softened => ({
        profile: `${root}gpconnect-${type.toLowerCase()}-1`,
        element: `${type}.type.coding`,
        code: 'cardinality-max',
        severity: 'warning',
        since,
        reason: 'the profile forbids codings of the type, and every example has one',
      }),
    ),
    {
      profile: `${root}gpconnect-operationoutcome-1`,
      element: 'OperationOutcome.issue.details.coding.display',
      code: 'cardinality-min',
      severity: 'warning',
      since,
      reason: 'no example of the error page has it',
    },
  ]),
  ...[A, B].map(
    (root): Softened => ({
      profile: `${root}gpconnect-appointment-1`,
      element: 'Appointment.slot',
      code: 'cardinality-min',
      status: 'cancelled',
      severity: 'warning',
      since: '2026-11-30',
      reason: 'whether a cancelled appointment keeps the slots that are free again is left open',
    }),
  ),
  {
    profile: `${A}gpconnect-appointment-1`,
    element: 'Appointment.participant.type.coding.display',
    code: 'cardinality-min',
    severity: 'warning',
    since: '2026-11-30',
    reason: 'no example of an appointment has it',
  },
  {
    profile: `${A}gpconnect-schedule-1`,
    element: 'Schedule.modifierExtension',
    code: 'extension',
    severity: 'warning',
    since,
    reason: 'the page has the practitioner in modifierExtension, the profile in extension',
  },
  {
    profile: `${A}gpconnect-appointment-1`,
    element: 'Appointment.modifierExtension',
    code: 'extension',
    severity: 'warning',
    since,
    reason: 'the page has the extension in modifierExtension, the profile in extension',
  },
  {
    profile: `${B}gpconnect-operationoutcome-1`,
    element: 'OperationOutcome.issue.details.coding.system',
    code: 'fixed',
    found: `"${ERRORS_OF_A}"`,
    severity: 'warning',
    since,
    reason: 'the error page names the code system of the release before',
  },
  ...[A, B].flatMap((root): Softened[] => [
    {
      profile: `${root}gpconnect-appointment-1`,
      element: 'Appointment.reason',
      code: 'binding',
      severity: 'information',
      since,
      reason: 'DSTU2 demands a code, and every page of the pack gives the reason as text',
    },
    {
      profile: `${root}gpconnect-appointment-1`,
      element: 'Appointment.participant.type',
      code: 'binding',
      severity: 'information',
      since,
      reason:
        'the value set has no SBJ, which examples give a patient, and they name the value set for the system',
    },
  ]),
  {
    profile: `${B}gpconnect-appointment-1`,
    element: 'Appointment.description',
    code: 'cardinality-min',
    severity: 'warning',
    since,
    reason: 'the profile demands what the page only recommends and its examples lack',
  },
];
