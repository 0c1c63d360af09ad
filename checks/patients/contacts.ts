import { firstText, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import { absent, ofPart, present } from '../../support/model/observe.js';
import type { PatientRule } from './rule.js';

/** Rules on addresses, telecoms and contacts, where a Patient has them (FHIR resource guidance). */
export const contactRules: readonly PatientRule[] = [
  {
    key: 'address-use',
    title: 'each address of a Patient says what it is used for',
    look: (patient, path) => everyHas(patient, path, 'address', ['use']),
  },
  {
    key: 'address-text',
    title: 'no address of a Patient is given as one text',
    *look(patient, path) {
      for (const { path: at, value } of selectObjects(patient, 'address'))
        yield absent(`${path}.${at}.text`, value.text);
    },
  },
  {
    key: 'telecom',
    title: 'each telecom of a Patient has its system, value and use',
    look: (patient, path) => everyHas(patient, path, 'telecom', ['system', 'value', 'use']),
  },
  {
    key: 'contact-relationship',
    title: 'each contact of a Patient says as text how they are related',
    *look(patient, path) {
      for (const { path: at, value } of selectObjects(patient, 'contact'))
        yield present(
          `${path}.${at}.relationship.text`,
          firstText(value, 'relationship.text'),
          'the relationship',
        );
    },
  },
  {
    key: 'contact-relationship-coding',
    title: 'no contact of a Patient has its relationship coded',
    *look(patient, path) {
      for (const { path: at, value } of selectObjects(patient, 'contact.relationship'))
        yield absent(`${path}.${at}.coding`, value.coding);
    },
  },
  {
    key: 'contact-address-and-telecom',
    title: 'each address and telecom of a contact is as complete as those of the Patient',
    *look(patient, path) {
      yield* everyHas(patient, path, 'contact.address', ['use']);
      yield* everyHas(patient, path, 'contact.telecom', ['system', 'value', 'use']);
    },
  },
];

function* everyHas(
  patient: JsonObject,
  path: string,
  element: string,
  parts: readonly string[],
): Iterable<Observation> {
  for (const { path: at, value } of selectObjects(patient, element))
    for (const part of parts)
      yield* ofPart(`${element}.${part}`, [present(`${path}.${at}.${part}`, value[part], `a ${part}`)]);
}
