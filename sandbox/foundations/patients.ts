import type { Handler } from '../interaction.js';
import { isNhsNumber } from '../practice/nhs-number.js';
import { isVisible } from '../practice/people.js';
import type { Practice } from '../practice/practice.js';
import type { Person } from '../practice/records.js';
import { searchset } from '../practice/resources/bundle.js';
import { patientResource } from '../practice/resources/patient.js';
import { refusal } from '../vocabulary/errors.js';
import { identifiers } from '../vocabulary/urls.js';
import { soughtIdentifier } from './identifier.js';
import { trace } from './tracing.js';

/** Finds active patients by NHS number; whoever may not be shown is not there, which is no error. */
export const findAPatient: Handler = (request, practice) => {
  const number = soughtIdentifier(request, identifiers.nhsNumber);
  if (!isNhsNumber(number))
    throw refusal('INVALID_NHS_NUMBER', `Parameter identifier: ${number} is not an NHS number`);
  const held = practice.personByNhsNumber(number);
  const person = held && verifyIfNeeded(held, practice);
  return { status: 200, resource: searchset(person && isVisible(person) ? [patientResource(person)] : []) };
};

/** Reads a patient who could also be found. */
export const readAPatient: Handler = ({ id = '' }, practice) => {
  const person = practice.people.find(id);
  if (!person || !isVisible(person)) throw refusal('PATIENT_NOT_FOUND', `No patient record with id ${id}`);
  return { status: 200, resource: patientResource(person) };
};

/**
 * A record whose number was never verified is traced on PDS when somebody looks for it, and marked when that succeeds;
 * when it fails the record stays as it is.
 */
export function verifyIfNeeded(person: Person, practice: Practice): Person {
  if (person.verified || !person.registration.active) return person;
  const traced = trace(person, practice.pdsRecord(person.nhsNumber));
  return 'problem' in traced ? person : practice.people.update({ ...person, verified: true });
}
