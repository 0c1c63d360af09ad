import { also, each, type ResourceChange, withElement } from '../../../checks/elementChanges.js';
import { patient } from '../../../checks/registration/spoilers/changes.js';
import { extensions } from '../../../checks/vocabulary.js';

const withExtension = (part: Parameters<typeof also>[1]): ResourceChange =>
  patient(also('extension', { url: extensions.nhsCommunication, extension: [part ?? {}] }));

/**
 * Values of a registration that are odd or broken, by the sentence. They are sent for somebody who is registered
 * already, so that nobody is used up where one of them is taken.
 */
export const malformedRegistrations: Readonly<Record<string, ResourceChange>> = {
  'the registration has a gender that is none': patient(withElement('gender', 'perhaps')),
  'the registration has a gender in capitals': patient((one) => ({
    ...one,
    gender: String(one.gender).toUpperCase(),
  })),
  'the registration has a birth date with a time': patient((one) => ({
    ...one,
    birthDate: `${String(one.birthDate)}T00:00:00Z`,
  })),
  'the registration has a birth date of a month': patient((one) => ({
    ...one,
    birthDate: String(one.birthDate).slice(0, 7),
  })),
  'the registration has a name whose use is none': patient(each('name', withElement('use', 'perhaps'))),
  'the registration has an identifier without a system': patient(also('identifier', { value: '4711' })),
  'the registration has an identifier without a value': patient(
    also('identifier', { system: 'https://consumer.example/Id/patient' }),
  ),
  'the registration has a telecom whose system is none': patient(
    also('telecom', { system: 'pigeon', use: 'home', value: '01632 960200' }),
  ),
  'the registration has an address whose use is none': patient(also('address', { use: 'perhaps' })),
  'the registration has a language without a code': withExtension({
    url: 'language',
    valueCodeableConcept: { text: 'As they speak' },
  }),
  'the registration has a word for whether an interpreter is required': withExtension({
    url: 'interpreterRequired',
    valueBoolean: 'perhaps',
  }),
  'the registration has an extension without a value': patient(
    also('extension', { url: 'https://consumer.example/StructureDefinition/nothing' }),
  ),
  'the registration has a managing organisation by a display only': patient(
    withElement('managingOrganization', { display: 'The practice' }),
  ),
  'the registration has a number for its birth date': patient(withElement('birthDate', 19800101)),
  'the registration has a text for its name': patient(withElement('name', 'A. Person')),
  'the registration has an object for its identifiers': patient((one) => ({
    ...one,
    identifier: Array.isArray(one.identifier) ? (one.identifier[0] ?? {}) : {},
  })),
  'the registration has a text for its given names': patient(each('name', withElement('given', 'Alexis'))),
  'the registration has a boolean for its gender': patient(withElement('gender', true)),
  'the registration has a list for its resource type': patient(withElement('resourceType', ['Patient'])),
};
