import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import { absent, observation, oneOf, present } from '../../support/model/observe.js';
import { extensions, systems } from '../vocabulary.js';
import { type DirectoryRule, rows } from './rule.js';

const types = ['Practitioner'];

/** Populated and excluded elements of Practitioner (Find and Read a practitioner, payload response body). */
export const practitionerRules: readonly DirectoryRule[] = [
  {
    key: 'practitioner.identifier',
    types,
    title: 'each Practitioner has a business identifier',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-089', 'APPT-SLOTS-090'),
      'read-a-practitioner': rows('FND-PRACREAD-013', 'FND-GEN-020'),
    },
    *look(practitioner, path) {
      const value = firstText(practitioner, 'identifier.value');
      yield present(`${path}.identifier.value`, value, 'a business identifier such as the SDS user id');
    },
  },
  {
    // Only who was found by an SDS user id is known to have one.
    key: 'practitioner.sds-user-id',
    types,
    title: 'each Practitioner has an SDS user id',
    weights: { 'find-a-practitioner': rows('FND-PRACSEARCH-018', 'FND-GEN-020') },
    *look(practitioner, path) {
      const [id] = selectObjects(practitioner, 'identifier').filter(
        ({ value }) => value.system === systems.sdsUserId,
      );
      const value = firstText(id?.value, 'value');
      yield present(`${path}.identifier (${systems.sdsUserId})`, value, 'an SDS user id');
    },
  },
  {
    key: 'practitioner.name',
    types,
    title: 'each Practitioner has a name',
    weights: {
      'search-for-free-slots': rows('APPT-SLOTS-089', 'APPT-SLOTS-090'),
      'find-a-practitioner': rows('FND-PRACSEARCH-019'),
      'read-a-practitioner': rows('FND-PRACREAD-014'),
    },
    *look(practitioner, path) {
      yield present(`${path}.name`, practitioner.name, 'a name');
    },
  },
  ...(
    [
      ['telecom', 'no Practitioner has telecom'],
      ['address', 'no Practitioner has address'],
      ['birthDate', 'no Practitioner has birthDate'],
      ['photo', 'no Practitioner has photo'],
      ['qualification', 'no Practitioner has qualification'],
    ] as const
  ).map(
    ([element, title], index): DirectoryRule => ({
      key: `practitioner.no-${element}`,
      types,
      title,
      weights: {
        'search-for-free-slots': rows('APPT-SLOTS-091'),
        'find-a-practitioner': rows(`FND-PRACSEARCH-0${23 + index}`),
        'read-a-practitioner': rows(`FND-PRACREAD-0${18 + index}`),
      },
      *look(practitioner, path) {
        yield absent(`${path}.${element}`, practitioner[element]);
      },
    }),
  ),
  {
    key: 'practitioner.gender-held',
    types,
    title: 'the Practitioner has the gender that the practice holds',
    weights: {
      'find-a-practitioner': rows('FND-PRACSEARCH-020', 'API-RES-003', 'API-RES-007'),
      'read-a-practitioner': rows('FND-PRACREAD-015', 'API-RES-003', 'API-RES-007'),
    },
    needs: {
      data: 'practice.practitioner.gender: the gender that the practice holds of a practitioner',
      given: ({ practitioner }) => practitioner?.gender !== undefined,
    },
    *look(found, path, { practitioner }) {
      if (practitioner?.gender) yield oneOf(`${path}.gender`, found.gender, [practitioner.gender]);
    },
  },
  {
    key: 'practitioner.languages-held',
    types,
    title: 'the Practitioner has the languages that the practice holds',
    weights: {
      'find-a-practitioner': rows('FND-PRACSEARCH-021', 'API-RES-003', 'API-RES-007'),
      'read-a-practitioner': rows('FND-PRACREAD-016', 'API-RES-003', 'API-RES-007'),
    },
    needs: {
      data: 'practice.practitioner.languages: the languages that the practice holds of a practitioner',
      given: ({ practitioner }) => practitioner?.languages !== undefined,
    },
    *look(found, path, { practitioner }) {
      const spoken = selectObjects(found, 'extension')
        .filter(({ value }) => value.url === extensions.nhsCommunication)
        .flatMap(({ value }) => selectText(value, 'extension.valueCodeableConcept.coding.code'))
        .map(({ value }) => value);
      for (const language of practitioner?.languages ?? [])
        yield observation(
          `${path}.extension[nhsCommunication].language`,
          spoken.includes(language),
          language,
          spoken.join(', ') || undefined,
        );
    },
  },
];
