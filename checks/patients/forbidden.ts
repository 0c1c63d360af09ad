import { firstText, selectObjects } from '../../support/kernel/select.js';
import { absent } from '../../support/model/observe.js';
import type { PatientRule } from './rule.js';

/** Elements that are forbidden, and where they are looked for. */
const forbidden = [
  ['no Patient holds the ethnic category', 'Extension-CareConnect-GPC-EthnicCategory-1'],
  ['no Patient holds the religious affiliation', 'Extension-CareConnect-GPC-ReligiousAffiliation-1'],
  ['no Patient holds the cadaveric donor flag', 'patient-cadavericDonor'],
  ['no Patient holds the residential status', 'Extension-CareConnect-GPC-ResidentialStatus-1'],
  ['no Patient holds the treatment category', 'Extension-CareConnect-GPC-TreatmentCategory-1'],
  ['no Patient holds the place of birth', 'birthPlace'],
  ['no Patient holds the marital status', 'maritalStatus'],
  ['no Patient holds the multiple birth flag', 'multipleBirthBoolean'],
] as const;

/** What every Patient must not hold (Find, Read and Register a patient, population of the Patient). */
export const forbiddenRules: readonly PatientRule[] = forbidden.map(([title, name]) => ({
  key: `forbidden.${name}`,
  title,
  *look(patient, path) {
    const extension = selectObjects(patient, 'extension').find(({ value }) =>
      firstText(value, 'url')?.endsWith(`/${name}`),
    );
    yield absent(`${path}.${extension?.path ?? name}`, extension?.value ?? patient[name]);
  },
}));
