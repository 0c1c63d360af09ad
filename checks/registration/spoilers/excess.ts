import { also, type ResourceChange, withElement } from '../../elementChanges.js';
import { extensions } from '../../vocabulary.js';
import type { SpoiltRegistration } from '../refusals.js';
import { patient } from './changes.js';

/** Registrations with an element that may not be sent. */
export const excess: Readonly<Record<string, SpoiltRegistration>> = {
  'the consumer sends a registration that says that the patient is active': {
    id: 'register-a-patient.refuses.says-that-the-patient-is-active',
    ...refused(withElement('active', true)),
  },
  'the consumer sends a registration that carries registration details': {
    id: 'register-a-patient.refuses.carries-registration-details',
    ...refused(
      also('extension', {
        url: extensions.registrationDetails,
        extension: [{ url: 'registrationPeriod', valuePeriod: { start: '2017-10-13' } }],
      }),
    ),
  },
  'the consumer sends a registration that gives a marital status': {
    id: 'register-a-patient.refuses.gives-a-marital-status',
    ...refused(
      withElement('maritalStatus', {
        coding: [{ system: 'http://hl7.org/fhir/marital-status', code: 'M', display: 'Married' }],
      }),
    ),
  },
  'the consumer sends a registration that says that it was a single birth': {
    id: 'register-a-patient.refuses.says-that-it-was-a-single-birth',
    ...refused(withElement('multipleBirthBoolean', false)),
  },
  'the consumer sends a registration that says that the patient is alive': {
    id: 'register-a-patient.refuses.says-that-the-patient-is-alive',
    ...refused(withElement('deceasedBoolean', false)),
  },
  'the consumer sends a registration that gives a contact': {
    id: 'register-a-patient.refuses.gives-a-contact',
    ...refused(
      withElement('contact', [
        { relationship: [{ text: 'Next of kin' }], name: { use: 'usual', family: 'Kinship' } },
      ]),
    ),
  },
  'the consumer sends a registration that names a usual practitioner': {
    id: 'register-a-patient.refuses.names-a-usual-practitioner',
    ...refused(withElement('generalPractitioner', [{ reference: 'Practitioner/1' }])),
  },
  'the consumer sends a registration that names a managing organisation': {
    id: 'register-a-patient.refuses.names-a-managing-organisation',
    ...refused(withElement('managingOrganization', { reference: 'Organization/1' })),
  },
  'the consumer sends a registration that links to another patient': {
    id: 'register-a-patient.refuses.links-to-another-patient',
    ...refused(withElement('link', [{ other: { reference: 'Patient/1' }, type: 'seealso' }])),
  },
  'the consumer sends a registration that gives a photo': {
    id: 'register-a-patient.refuses.gives-a-photo',
    ...refused(withElement('photo', [{ contentType: 'image/png', data: 'iVBORw0KGgo=' }])),
  },
  'the consumer sends a registration that describes an animal': {
    id: 'register-a-patient.refuses.describes-an-animal',
    ...refused(withElement('animal', { species: { text: 'dog' } })),
  },
  'the consumer sends a registration that gives a language as FHIR does': {
    id: 'register-a-patient.refuses.gives-a-language-as-fhir-does',
    ...refused(
      withElement('communication', [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'fr' }] } }]),
    ),
  },
  'the consumer sends a registration that gives an ethnic category': {
    id: 'register-a-patient.refuses.gives-an-ethnic-category',
    ...refused(
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
  },
  'the consumer sends a registration that gives a place of birth': {
    id: 'register-a-patient.refuses.gives-a-place-of-birth',
    ...refused(
      also('extension', {
        url: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
        valueAddress: { city: 'Sampleton' },
      }),
    ),
  },
  'the consumer sends a registration that has an element that FHIR does not know': {
    id: 'register-a-patient.refuses.has-an-element-that-fhir-does-not-know',
    ...refused(withElement('favouriteColour', 'blue')),
    error: 'form',
  },
};

function refused(change: ResourceChange): Omit<SpoiltRegistration, 'id'> {
  return {
    error: 'structure',
    spoil: patient(change),
  };
}
