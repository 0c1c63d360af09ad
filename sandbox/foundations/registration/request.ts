import type { Json, Resource } from '../../interaction.js';
import { isNhsNumber } from '../../practice/nhs-number.js';
import type { Demographics } from '../../practice/records.js';
import { refusal } from '../../vocabulary/errors.js';
import { identifiers } from '../../vocabulary/urls.js';
import { isObject, isResource, type JsonObject, objects, text } from '../../wire/json.js';
import { problemsOf } from './content.js';
import { addressOf, genderOf, languageOf, nameOf, telecomOf } from './demographics.js';

/** What the consumer sent of a person. */
export type Registration = Omit<Demographics, 'gender'> & Partial<Pick<Demographics, 'gender'>>;

/**
 * Reads the body of `$gpc.registerpatient`, which is valid STU3 already.
 *
 * @throws Refusal 422 INVALID_RESOURCE for anything but one Patient with the permitted content, 400 INVALID_NHS_NUMBER
 */
export function readRegistration(body: Resource | undefined): Registration {
  const patient = patientOf(body);
  const problems = problemsOf(patient);
  if (problems.length > 0) {
    throw refusal('INVALID_RESOURCE', `Parameter registerPatient: ${problems.join('; ')}`);
  }
  const nhsNumber = text(objects(patient.identifier)[0]?.value) ?? '';
  if (!isNhsNumber(nhsNumber)) {
    throw refusal(
      'INVALID_NHS_NUMBER',
      `Parameter registerPatient: identifier of ${identifiers.nhsNumber} is wrong`,
    );
  }
  const [gender, language] = [genderOf(patient), languageOf(patient)];
  return {
    nhsNumber,
    name: nameOf(patient),
    birthDate: text(patient.birthDate) ?? '',
    ...(gender && { gender }),
    address: objects(patient.address).map(addressOf),
    telecom: objects(patient.telecom).map(telecomOf),
    ...(language && { language }),
  };
}

function patientOf(body: Resource | undefined): Resource {
  const parameters = objects(body?.parameter);
  const [parameter] = parameters;
  if (!parameter || parameters.length > 1 || parameter.name !== 'registerPatient') {
    throw refusal('INVALID_RESOURCE', 'Parameters must have one parameter, and it must be registerPatient');
  }
  return resourceIn(parameter);
}

function resourceIn(parameter: JsonObject): Resource {
  const { name: _, resource, ...others } = parameter;
  const isPatient = (value: Json | undefined): value is Resource =>
    isObject(value) && isResource(value) && value.resourceType === 'Patient';
  if (!isPatient(resource) || Object.keys(others).length > 0) {
    throw refusal('INVALID_RESOURCE', 'Parameter registerPatient must hold one Patient resource');
  }
  return resource;
}
