import { firstText, selectObjects } from '../../support/kernel/select.js';
import { absent } from '../../support/model/observe.js';
import type { PatientRule } from './rule.js';

/** Elements that are forbidden: where they are looked for, and the numbers of their rows on the pages. */
const forbidden = [
  ['no Patient holds the ethnic category', 'Extension-CareConnect-GPC-EthnicCategory-1', '038', '029', '089'],
  [
    'no Patient holds the religious affiliation',
    'Extension-CareConnect-GPC-ReligiousAffiliation-1',
    '039',
    '030',
    '090',
  ],
  ['no Patient holds the cadaveric donor flag', 'patient-cadavericDonor', '040', '031', '091'],
  [
    'no Patient holds the residential status',
    'Extension-CareConnect-GPC-ResidentialStatus-1',
    '041',
    '032',
    '092',
  ],
  [
    'no Patient holds the treatment category',
    'Extension-CareConnect-GPC-TreatmentCategory-1',
    '042',
    '033',
    '093',
  ],
  ['no Patient holds the place of birth', 'birthPlace', '043', '034', '094'],
  ['no Patient holds the marital status', 'maritalStatus', '044', '035', '095'],
  ['no Patient holds the multiple birth flag', 'multipleBirthBoolean', '045', '036', '096'],
] as const;

/** What every Patient must not hold (Find, Read and Register a patient, population of the Patient). */
export const forbiddenRules: readonly PatientRule[] = forbidden.map(
  ([title, name, find, read, register]) => ({
    key: `forbidden.${name}`,
    title,
    find: [find],
    read: [read],
    register: [register],
    *look(patient, path) {
      const extension = selectObjects(patient, 'extension').find(({ value }) =>
        firstText(value, 'url')?.endsWith(`/${name}`),
      );
      yield absent(`${path}.${extension?.path ?? name}`, extension?.value ?? patient[name]);
    },
  }),
);
