import type { Practitioner } from '../records.js';

export type Clinician = 'partner' | 'salaried' | 'sessional' | 'nurse';

/** Nobody here exists. `languages` beyond English show `nhsCommunication` with several entries. */
export const PRACTITIONERS: Readonly<Record<Clinician, Omit<Practitioner, 'id' | 'version'>>> = {
  partner: {
    sdsUserId: '999900000001',
    sdsRoleProfileIds: ['999900001001', '999900001002'],
    name: { prefix: 'Dr', given: ['Placida'], family: 'Mocktree' },
    gender: 'female',
    languages: [
      { code: 'en', display: 'English' },
      { code: 'cy', display: 'Welsh' },
    ],
  },
  salaried: {
    sdsUserId: '999900000002',
    sdsRoleProfileIds: ['999900001003'],
    name: { prefix: 'Dr', given: ['Fabian', 'Stub'], family: 'Dummyfield' },
    gender: 'male',
    languages: [{ code: 'en', display: 'English' }],
  },
  sessional: {
    sdsUserId: '999900000003',
    sdsRoleProfileIds: [],
    name: { prefix: 'Dr', given: ['Ottoline'], family: 'Fakenham-Sample' },
    gender: 'female',
    languages: [],
  },
  nurse: {
    sdsUserId: '999900000004',
    sdsRoleProfileIds: ['999900001004'],
    name: { prefix: 'Mr', given: ['Barnaby'], family: 'Exampleby' },
    gender: 'male',
    languages: [{ code: 'q4', display: 'British Sign Language' }],
  },
};
