import { codingSystemAliasesOfDstu2, furtherCodesOfDstu2, softenedOfDstu2 } from './dstu2Exceptions.js';
import type { IssueCode } from './issue.js';

/*
 * Where this validator judges otherwise than the published definitions say, and why. Each entry is dated and tells
 * what it rests on; every place that it softens is still reported, as a warning.
 */

const NHS = 'https://fhir.nhs.uk/STU3/StructureDefinition/';

/** Published invariants that are wrong as expressions, and what holds instead. */
export const wrongInvariants: Readonly<Record<string, { since: string; reason: string }>> = {
  'ele-1': {
    since: '2026-11-21',
    reason:
      'STU3 publishes it with | (a union of two truth values) where it means or. Held instead by the rule that no object, list or text is empty.',
  },
};

/** Value sets that profiles name by an address at which no package has them, and where they are. */
export const valueSetAliases: Readonly<Record<string, ValueSetAlias>> = {
  'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1': {
    valueSet: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1',
    system: {
      named: 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
      actual: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
    },
    since: '2026-11-21',
    reason:
      'The NHS assets carry it under fhir.nhs.uk, while profiles still bind to fhir.hl7.org.uk: codes of either are its codes.',
  },
};

interface ValueSetAlias {
  valueSet: string;
  system: { named: string; actual: string };
  since: string;
  reason: string;
}

/** Systems that published examples of the specification use, and the canonical ones that they mean. */
export const codingSystemAliases: Readonly<
  Record<string, { system: string; since: string; reason: string }>
> = {
  'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1': {
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
    since: '2026-11-21',
    reason: 'every example of the error page names the value set instead of the code system',
  },
  'https://fhir.nhs.uk/CareConnect-NHSNumberVerificationStatus-1': {
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
    since: '2026-11-21',
    reason: 'examples of the specification leave out a part of the address',
  },
  'https://fhir.nhs.uk/CareConnect-RegistrationType-1': {
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1',
    since: '2026-11-21',
    reason: 'examples of the specification leave out a part of the address',
  },
  ...codingSystemAliasesOfDstu2,
};

/** Codes that the specification's pages demand and the published code system lacks. */
export const furtherCodes: Readonly<
  Record<string, { system: string; alsoOf?: string; codes: readonly string[]; since: string; reason: string }>
> = {
  'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1': {
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
    codes: ['ACCESS_DENIED', 'NO_ORGANISATION_CONSENT'],
    since: '2026-11-21',
    reason: 'the error page spells it so, the code system otherwise',
  },
  ...furtherCodesOfDstu2,
};

export interface Softened {
  profile: string;
  element: string;
  code: IssueCode;
  /** Only for this value, quoted as in an issue; any, when absent. */
  found?: string;
  /** Only in a resource with this status; any, when absent. */
  status?: string;
  severity: 'warning' | 'information';
  since: string;
  reason: string;
}

/** Statements of published profiles whose breach is only a warning. */
export const softened: readonly Softened[] = [
  ...softenedOfDstu2,
  {
    profile: `${NHS}GPConnect-OperationOutcome-1`,
    element: 'OperationOutcome.issue.details.coding.system',
    code: 'fixed',
    found: '"https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1"',
    severity: 'warning',
    since: '2026-11-21',
    reason: 'every example of the error page names the value set, while the profile fixes the code system',
  },
  {
    profile: `${NHS}GPConnect-Appointment-1`,
    element: 'Appointment.appointmentType.coding.system',
    code: 'fixed',
    severity: 'warning',
    since: '2026-11-21',
    reason: 'the profile fixes the address of a value set where the address of its code system belongs',
  },
];

/** Lists that are "open at end" ask that what no slice describes stands after what some slice describes. */
export const openAtEnd: { severity: 'warning'; since: string; reason: string } = {
  severity: 'warning',
  since: '2026-11-21',
  reason:
    'The specification asks for no order of names or identifiers, and the validators in use do not check it.',
};
