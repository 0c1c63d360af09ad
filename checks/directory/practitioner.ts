import { identifiersIn } from '../../support/fhir/identifiers.js';
import { firstText, selectObjects, selectText } from '../../support/kernel/select.js';
import { absent, observation, oneOf, present } from '../../support/model/observe.js';
import { extensions, systems } from '../vocabulary.js';
import type { DirectoryRule } from './rule.js';

const types = ['Practitioner'];

/** Populated and excluded elements of Practitioner (Find and Read a practitioner, payload response body). */
export const practitionerRules: readonly DirectoryRule[] = [
  {
    key: 'practitioner.identifier',
    types,
    title: 'each Practitioner has a business identifier',
    at: ['search-for-free-slots', 'read-a-practitioner'],
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
    at: ['find-a-practitioner'],
    *look(practitioner, path) {
      const [id] = identifiersIn(practitioner, systems.sdsUserId);
      const value = firstText(id?.value, 'value');
      yield present(`${path}.identifier (${systems.sdsUserId})`, value, 'an SDS user id');
    },
  },
  {
    key: 'practitioner.name',
    types,
    title: 'each Practitioner has a name',
    at: ['search-for-free-slots', 'find-a-practitioner', 'read-a-practitioner'],
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
    ([element, title]): DirectoryRule => ({
      key: `practitioner.no-${element}`,
      types,
      title,
      at: ['search-for-free-slots', 'find-a-practitioner', 'read-a-practitioner'],
      *look(practitioner, path) {
        yield absent(`${path}.${element}`, practitioner[element]);
      },
    }),
  ),
  {
    key: 'practitioner.gender-held',
    types,
    title: 'the Practitioner has the gender that the practice holds',
    at: ['find-a-practitioner', 'read-a-practitioner'],
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
    at: ['find-a-practitioner', 'read-a-practitioner'],
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
