import { isObject } from '../../../support/kernel/select.js';
import { objects, type ResourceChange, withElement, without } from '../../elementChanges.js';
import type { SpoiltRegistration } from '../refusals.js';
import { parameter, patient } from './changes.js';

/** Registrations whose Parameters are not those of the operation: one parameter registerPatient, holding one Patient. */
export const parameters: Readonly<Record<string, SpoiltRegistration>> = {
  'the consumer sends a registration that has no parameter': {
    id: 'register-a-patient.refuses.has-no-parameter',
    ...wrong(without('parameter'), 'structure'),
  },
  'the consumer sends a registration that has its parameter twice': {
    id: 'register-a-patient.refuses.has-its-parameter-twice',
    ...wrong(
      (body) => ({ ...body, parameter: [...objects(body.parameter), ...objects(body.parameter)] }),
      'variance',
    ),
  },
  'the consumer sends a registration that has a second parameter of another name': {
    id: 'register-a-patient.refuses.has-a-second-parameter-of-another-name',
    ...wrong(
      (body) => ({
        ...body,
        parameter: [...objects(body.parameter), { name: 'verified', valueBoolean: true }],
      }),
      'variance',
    ),
  },
  'the consumer sends a registration that has a parameter of another name': {
    id: 'register-a-patient.refuses.has-a-parameter-of-another-name',
    ...wrong(parameter(withElement('name', 'patientToRegister')), 'structure'),
  },
  'the consumer sends a registration that has a parameter whose name is in the wrong case': {
    id: 'register-a-patient.refuses.has-a-parameter-whose-name-is-in-the-wrong-case',
    ...wrong(parameter(withElement('name', 'RegisterPatient')), 'structure'),
  },
  'the consumer sends a registration that has a parameter without a resource': {
    id: 'register-a-patient.refuses.has-a-parameter-without-a-resource',
    ...wrong(parameter(without('resource')), 'structure'),
  },
  'the consumer sends a registration that has a parameter with a text for the resource': {
    id: 'register-a-patient.refuses.has-a-parameter-with-a-text-for-the-resource',
    ...wrong(
      parameter((one) => ({ ...without('resource')(one), valueString: 'a patient' })),
      'structure',
    ),
  },
  'the consumer sends a registration that has a Practitioner for the Patient': {
    id: 'register-a-patient.refuses.has-a-practitioner-for-the-patient',
    ...wrong(
      parameter(withElement('resource', { resourceType: 'Practitioner', name: [{ family: 'Okafor' }] })),
      'type',
    ),
  },
  'the consumer sends a registration that has a resource type that FHIR does not know for the Patient': {
    id: 'register-a-patient.refuses.has-a-resource-type-that-fhir-does-not-know-for-the-patient',
    ...wrong(patient(withElement('resourceType', 'Person2')), 'type'),
  },
  'the consumer sends a registration that is the Patient itself': {
    id: 'register-a-patient.refuses.is-the-patient-itself',
    ...wrong((body) => {
      const [one] = objects(body.parameter);
      return isObject(one?.resource) ? one.resource : {};
    }, 'type'),
  },
  'the consumer sends a registration that is a Bundle': {
    id: 'register-a-patient.refuses.is-a-bundle',
    ...wrong(() => ({ resourceType: 'Bundle', type: 'collection' }), 'type'),
  },
  'the consumer sends a registration that is of a resource type that FHIR does not know': {
    id: 'register-a-patient.refuses.is-of-a-resource-type-that-fhir-does-not-know',
    ...wrong(withElement('resourceType', 'ParametersOfMine'), 'type'),
  },
};

function wrong(spoil: ResourceChange, error: SpoiltRegistration['error']): Omit<SpoiltRegistration, 'id'> {
  return { error, spoil };
}
