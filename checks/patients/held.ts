import { refersTo } from '../../support/fhir/reference.js';
import { firstText, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import { observation, present } from '../../support/model/observe.js';
import { extensionsOf } from '../slots/elements.js';
import { extensions } from '../vocabulary.js';
import type { PatientRule } from './rule.js';

/**
 * What a Patient holds where the practice holds it. Only of the patient of personas.complete is that known, so these
 * rules are applied to nobody else.
 */
export const heldRules: readonly PatientRule[] = [
  {
    key: 'held.address',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'the address that is held is populated',
    *look(patient, path) {
      yield present(`${path}.address.line`, firstText(patient, 'address.line'), 'an address');
    },
  },
  {
    key: 'held.telecom',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'the telecom that is held is populated',
    *look(patient, path) {
      yield present(`${path}.telecom.value`, firstText(patient, 'telecom.value'), 'a telephone number');
    },
  },
  {
    key: 'held.contact',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'the contact that is held is populated with name and telecom',
    *look(patient, path) {
      // There may be contacts beside the one that is known to be held, and less may be known of them.
      for (const part of ['name', 'telecom'])
        yield present(
          `${path}.contact.${part}`,
          selectObjects(patient, 'contact').find(({ value }) => value[part] !== undefined)?.value[part],
          `the ${part} of the contact`,
        );
    },
  },
  {
    key: 'held.language',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'the language that is held is populated',
    look: languagePopulated,
  },
  {
    key: 'held.everything',
    at: ['find-a-patient', 'read-a-patient'],
    title: 'everything else that is held is populated',
    *look(patient, path) {
      yield* languagePopulated(patient, path);
      for (const element of ['address', 'telecom', 'contact'])
        yield present(`${path}.${element}`, patient[element], 'what is held');
      const practitioner = firstText(patient, 'generalPractitioner.reference');
      yield observation(
        `${path}.generalPractitioner.reference`,
        refersTo(practitioner ?? '', 'Practitioner'),
        'Practitioner/[id] of the usual practitioner',
        practitioner,
      );
    },
  },
];

/** Observes that the language of a Patient is in its extension. */
export function* languagePopulated(patient: JsonObject, path: string): Iterable<Observation> {
  yield present(
    `${path}.extension(nhsCommunication).language`,
    languageOf(patient),
    'a language in the extension nhsCommunication',
  );
}

/** The code of the language in the nhsCommunication extension. */
export const languageOf = (patient: JsonObject): string | undefined =>
  extensionsOf(patient, extensions.nhsCommunication)
    .flatMap(({ value }) => selectObjects(value, 'extension').filter((part) => part.value.url === 'language'))
    .flatMap(({ value }) => firstText(value, 'valueCodeableConcept.coding.code') ?? [])[0];
