import type { Check } from '../../support/model/check.js';

type Weight = Pick<Check, 'requirements' | 'interpretation' | 'severity'>;

/**
 * What it weighs that an interaction names the expected error, by the first error named in the sentence. A code that
 * rests on less than the specification's pages is a warning, and says on which reading it rests.
 */
export const errorRows: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  'find-an-organisation': identifierErrors('FND-ORGSEARCH', { form: '007', system: '010', value: '011' }),
  'find-a-practitioner': identifierErrors('FND-PRACSEARCH', { form: '006', system: '009', value: '010' }),
  'read-an-organisation': {
    ORGANISATION_NOT_FOUND: { requirements: ['FND-ORGREAD-008', 'FND-ORGREAD-009'] },
  },
  'read-a-practitioner': {
    PRACTITIONER_NOT_FOUND: { requirements: ['FND-PRACREAD-006', 'FND-PRACREAD-007'] },
  },
  'read-a-location': {
    NO_RECORD_FOUND: { requirements: ['FND-LOCREAD-007', 'FND-LOCREAD-008', 'API-ERR-020'] },
  },
  'read-an-appointment': {
    NO_RECORD_FOUND: { requirements: ['APPT-READ-014', 'APPT-READ-015', 'API-ERR-020'] },
  },
  'search-for-free-slots': {
    BAD_REQUEST: { requirements: ['APPT-SLOTS-071'], interpretation: 'APPT-A-19', severity: 'warn' },
    INVALID_PARAMETER: { requirements: ['APPT-SLOTS-071'], interpretation: 'APPT-I-101', severity: 'warn' },
  },
  'find-a-patient': {
    INVALID_IDENTIFIER_SYSTEM: { requirements: ['FND-PATSEARCH-012'] },
    INVALID_NHS_NUMBER: { requirements: ['FND-PATSEARCH-013'], interpretation: 'FND-A-6' },
    INVALID_PARAMETER: { requirements: ['FND-PATSEARCH-011'], interpretation: 'FND-A-7', severity: 'warn' },
    BAD_REQUEST: { requirements: ['FND-PATSEARCH-011'], interpretation: 'FND-A-7', severity: 'warn' },
  },
  'read-a-patient': {
    PATIENT_NOT_FOUND: { requirements: ['FND-PATREAD-009', 'FND-PATREAD-010'] },
  },
};

/** Searches by business identifier name an unsupported system; of the other faults their pages say less. */
function identifierErrors(
  page: string,
  { form, system, value }: { form: string; system: string; value: string },
): Record<string, Weight> {
  const unsaid: Weight = { requirements: [`${page}-${form}`], interpretation: 'FND-A-7', severity: 'warn' };
  return {
    INVALID_IDENTIFIER_SYSTEM: { requirements: [`${page}-${system}`] },
    INVALID_IDENTIFIER_VALUE: {
      requirements: [`${page}-${value}`],
      interpretation: 'APPT-I-131',
      severity: 'warn',
    },
    INVALID_PARAMETER: unsaid,
    BAD_REQUEST: unsaid,
  };
}
