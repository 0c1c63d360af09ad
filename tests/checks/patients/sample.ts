import { extensions, systems } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import { answered } from '../subject.js';

/** A Patient with something in every element that the rules look at, none of it wrong. */
export const patient: JsonObject = {
  resourceType: 'Patient',
  id: '14',
  meta: { versionId: '1' },
  extension: [
    {
      url: extensions.registrationDetails,
      extension: [
        { url: 'registrationPeriod', valuePeriod: { start: '2026-01-05', end: '2026-04-06' } },
        {
          url: 'registrationType',
          valueCodeableConcept: {
            coding: [{ system: systems.registrationType, code: 'O', display: 'Other' }],
            text: 'Walk-in',
          },
        },
        { url: 'preferredBranchSurgery', valueReference: { reference: 'Location/3' } },
      ],
    },
    {
      url: extensions.nhsCommunication,
      extension: [
        {
          url: 'language',
          valueCodeableConcept: {
            coding: [{ system: systems.humanLanguage, code: 'fr', display: 'French' }],
          },
        },
      ],
    },
  ],
  identifier: [
    {
      extension: [
        {
          url: extensions.nhsNumberVerification,
          valueCodeableConcept: { coding: [{ system: systems.nhsNumberVerification, code: '01' }] },
        },
      ],
      system: systems.nhsNumber,
      value: '9990000018',
    },
  ],
  active: true,
  name: [{ use: 'official', family: 'Lindqvist', given: ['Maja', 'Middle'] }],
  telecom: [{ system: 'phone', use: 'temp', value: '01632 960201', period: { end: '2026-04-06' } }],
  gender: 'female',
  birthDate: '1984-03-09',
  address: [
    {
      use: 'temp',
      line: ['Flat 2', '12 Sample Street'],
      city: 'Sampleton',
      district: 'Testshire',
      postalCode: 'ZZ99 6FF',
      period: { end: '2026-04-06' },
    },
  ],
  contact: [
    {
      relationship: [{ text: 'Daughter' }],
      name: { use: 'usual', family: 'Lindqvist' },
      telecom: [{ system: 'phone', use: 'home', value: '01632 960202' }],
      address: { use: 'home', line: ['1 Other Street'] },
    },
  ],
  generalPractitioner: [{ reference: 'Practitioner/5' }],
  managingOrganization: { reference: 'Organization/7' },
};

/** A search answer with these Patients. */
export const found = (...patients: readonly JsonObject[]): ResponseSubject =>
  answered({
    interaction: 'find-a-patient',
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: patients.map((resource) => ({ resource })),
    },
  });

/** A search answer that is no search answer. */
export const refusedSearch: ResponseSubject = answered({
  interaction: 'find-a-patient',
  status: 404,
  resource: { resourceType: 'OperationOutcome', issue: [] },
});
