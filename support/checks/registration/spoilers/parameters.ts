import { isObject } from '../../../fhir/select.js';
import type { SpoiltRegistration } from '../refusals.js';
import { type Change, objects, parameter, patient, withElement, without } from './changes.js';

/** Registrations whose Parameters are not those of the operation: one parameter registerPatient, holding one Patient. */
export const parameters: Readonly<Record<string, SpoiltRegistration>> = {
  'has no parameter': wrong(without('parameter'), 'structure'),
  'has its parameter twice': wrong(
    (body) => ({ ...body, parameter: [...objects(body.parameter), ...objects(body.parameter)] }),
    'variance',
  ),
  'has a second parameter of another name': wrong(
    (body) => ({
      ...body,
      parameter: [...objects(body.parameter), { name: 'verified', valueBoolean: true }],
    }),
    'variance',
  ),
  'has a parameter of another name': wrong(parameter(withElement('name', 'patientToRegister')), 'structure'),
  'has a parameter whose name is in the wrong case': wrong(
    parameter(withElement('name', 'RegisterPatient')),
    'structure',
  ),
  'has a parameter without a resource': wrong(parameter(without('resource')), 'structure'),
  'has a parameter with a text for the resource': wrong(
    parameter((one) => ({ ...without('resource')(one), valueString: 'a patient' })),
    'structure',
  ),
  'has a Practitioner for the Patient': wrong(
    parameter(withElement('resource', { resourceType: 'Practitioner', name: [{ family: 'Okafor' }] })),
    'type',
  ),
  'has a resource type that FHIR does not know for the Patient': wrong(
    patient(withElement('resourceType', 'Person2')),
    'type',
  ),
  'is the Patient itself': wrong((body) => {
    const [one] = objects(body.parameter);
    return isObject(one?.resource) ? one.resource : {};
  }, 'type'),
  'is a Bundle': wrong(() => ({ resourceType: 'Bundle', type: 'collection' }), 'type'),
  'is of a resource type that FHIR does not know': wrong(
    withElement('resourceType', 'ParametersOfMine'),
    'type',
  ),
};

function wrong(spoil: Change, error: SpoiltRegistration['error']): SpoiltRegistration {
  return { requirements: ['FND-REG-010', 'FND-REG-029', 'FND-REG-058', 'FND-REG-061'], error, spoil };
}
