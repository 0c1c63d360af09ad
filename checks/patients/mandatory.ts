import { identifiersIn } from '../../support/fhir/identifiers.js';
import { refersTo } from '../../support/fhir/reference.js';
import { isNhsNumber } from '../../support/kernel/nhsNumber.js';
import { firstText, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { systems } from '../vocabulary.js';
import type { PatientRule } from './rule.js';

/** What every Patient holds (Find, Read and Register a patient, population of the Patient). */
export const mandatoryRules: readonly PatientRule[] = [
  {
    key: 'nhs-number',
    title: 'each Patient has one NHS number, valid and under its own system',
    *look(patient, path) {
      const numbers = nhsNumbers(patient);
      yield observation(
        `${path}.identifier`,
        numbers.length === 1,
        `one identifier of ${systems.nhsNumber}`,
        `${numbers.length} of them`,
      );
      for (const { path: at, value } of numbers)
        yield observation(
          `${path}.${at}.value`,
          typeof value.value === 'string' && isNhsNumber(value.value),
          'ten digits, the last of them the check digit',
          value.value,
        );
    },
  },
  {
    key: 'name',
    title: 'each Patient has a name',
    *look(patient, path) {
      yield present(`${path}.name.family`, firstText(patient, 'name.family'), 'a name with a family name');
    },
  },
  {
    key: 'official-name',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'each Patient has exactly one official name',
    *look(patient, path) {
      const official = selectObjects(patient, 'name').filter(({ value }) => value.use === 'official');
      yield observation(`${path}.name`, official.length === 1, 'one official name', `${official.length}`);
    },
  },
  {
    key: 'birth-date',
    title: 'each Patient has a birth date',
    *look(patient, path) {
      yield present(`${path}.birthDate`, patient.birthDate, 'a date');
    },
  },
  {
    key: 'gender',
    title: 'each Patient has a gender',
    *look(patient, path) {
      yield oneOf(`${path}.gender`, patient.gender, ['male', 'female', 'other', 'unknown']);
    },
  },
  {
    key: 'managing-organisation',
    title: 'each Patient refers to a managing organisation',
    *look(patient, path) {
      const reference = firstText(patient, 'managingOrganization.reference');
      yield observation(
        `${path}.managingOrganization.reference`,
        refersTo(reference ?? '', 'Organization'),
        'Organization/[id]',
        reference,
      );
    },
  },
];

/** The identifiers of a Patient that are NHS numbers. */
export const nhsNumbers = (patient: JsonObject) => identifiersIn(patient, systems.nhsNumber);
