import type { Registration } from '../../../checks/registration/registration.js';
import type { Demographics } from '../../../support/config/provider.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { patient } from '../patients/sample.js';
import { answered } from '../subject.js';

export const person: Demographics = {
  nhsNumber: '9990000018',
  family: 'Lindqvist',
  given: 'Maja',
  birthDate: '1984-03-09',
  gender: 'female',
};

/** The answer to a registration: the Patient that comes back, for the Patient that was sent. */
export const registered = (returned: JsonObject = patient, sent: JsonObject = patient): Registration => ({
  ...answered({
    interaction: 'register-a-patient',
    resource: {
      resourceType: 'Bundle',
      meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1'] },
      type: 'searchset',
      entry: [{ resource: returned }],
    },
  }),
  sent,
  person,
});

/** A registration that was refused. */
export const refusedRegistration = (status: number, code: string, issueType = 'invalid'): Registration => ({
  ...answered({
    interaction: 'register-a-patient',
    status,
    resource: {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: issueType, details: { coding: [{ code }] }, diagnostics: 'why' }],
    },
  }),
  sent: patient,
  person,
});
