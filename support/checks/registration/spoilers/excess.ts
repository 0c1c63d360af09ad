import type { Json } from '../../../fhir/select.js';
import type { SpoiltRegistration } from '../refusals.js';
import { also, type Change, patient, withElement } from './changes.js';

/** Elements of a Patient that no registration may carry, each with something well formed in it. */
const elements: Readonly<Record<string, readonly [name: string, value: Json]>> = {
  'says that the patient is active': ['active', true],
  'gives a marital status': [
    'maritalStatus',
    { coding: [{ system: 'http://hl7.org/fhir/marital-status', code: 'M', display: 'Married' }] },
  ],
  'says that it was a single birth': ['multipleBirthBoolean', false],
  'says that the patient is alive': ['deceasedBoolean', false],
  'gives a contact': [
    'contact',
    [{ relationship: [{ text: 'Next of kin' }], name: { use: 'usual', family: 'Kinship' } }],
  ],
  'names a usual practitioner': ['generalPractitioner', [{ reference: 'Practitioner/1' }]],
  'names a managing organisation': ['managingOrganization', { reference: 'Organization/1' }],
  'links to another patient': ['link', [{ other: { reference: 'Patient/1' }, type: 'seealso' }]],
  'gives a photo': ['photo', [{ contentType: 'image/png', data: 'iVBORw0KGgo=' }]],
  'describes an animal': ['animal', { species: { text: 'dog' } }],
  'gives a language as FHIR does': [
    'communication',
    [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'fr' }] } }],
  ],
};

/** Registrations with an element that may not be sent. */
export const excess: Readonly<Record<string, SpoiltRegistration>> = {
  ...Object.fromEntries(
    Object.entries(elements).map(([words, [name, value]]) => [words, refused(withElement(name, value))]),
  ),
  'gives an ethnic category': refused(
    also('extension', {
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
      valueCodeableConcept: {
        coding: [
          {
            system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1',
            code: 'A',
            display: 'British, Mixed British',
          },
        ],
      },
    }),
  ),
  'gives a place of birth': refused(
    also('extension', {
      url: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
      valueAddress: { city: 'Sampleton' },
    }),
  ),
  'has an element that FHIR does not know': {
    ...refused(withElement('favouriteColour', 'blue')),
    error: 'form',
    interpretation: 'APPT-I-172',
    severity: 'warn',
  },
};

function refused(change: Change): SpoiltRegistration {
  return {
    requirements: ['FND-REG-028', 'FND-REG-029', 'FND-REG-058'],
    error: 'structure',
    spoil: patient(change),
  };
}
