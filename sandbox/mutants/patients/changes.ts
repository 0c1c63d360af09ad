import { append, type Change, change, remove, set } from '../../behaviour/element.js';
import type { Json } from '../../interaction.js';
import { objects, text } from '../../wire/json.js';

/** Places in the Patient of the sandbox. */
const details = 'extension[0].extension';

const dayAfter = (value: Json): Json => {
  const date = new Date(`${text(value) ?? ''}T12:00:00Z`);
  return new Date(date.getTime() + 24 * 3_600_000).toISOString().slice(0, 10);
};

const inCapitals = (value: Json): Json => (text(value) ?? '').toUpperCase();
const spaced = (value: Json): Json => (text(value) ?? '').replace(/^(.{3})(.{3})/, '$1 $2 ');

/** What can be wrong with a single element of a Patient. */
export const changes = {
  numberSpaced: change('identifier.value', spaced),
  numberLeftOut: remove('identifier'),
  numberTwice: change('identifier', (all) => [...objects(all), ...objects(all)]),
  numberWithoutSystem: remove('identifier.system'),
  nameUnofficial: set('name[0].use', 'usual'),
  nameWithoutUse: remove('name[0].use'),
  familyNameLeftOut: remove('name[0].family'),
  givenNamesLeftOut: remove('name[0].given'),
  nameLeftOut: remove('name'),
  officialNameTwice: change('name', (all) => [...objects(all), ...objects(all).slice(0, 1)]),
  bornADayLater: change('birthDate', dayAfter),
  bornInAMonth: change('birthDate', (value) => (text(value) ?? '').slice(0, 7)),
  familyNameCut: change('name[0].family', (value) => (text(value) ?? '').slice(0, -1)),
  givenNameOther: set('name[0].given', ['Alexis']),
  genderUnknown: set('gender', 'unknown'),
  genderInCapitals: change('gender', inCapitals),
  genderAsLetter: change('gender', (value) => (text(value) ?? '').slice(0, 1)),
  addressLineLeftOut: remove('address.line'),
  telecomWithoutSystem: remove('telecom.system'),
  telecomWithoutValue: remove('telecom.value'),
  telecomTwice: change('telecom', (all) => [...objects(all), ...objects(all)]),
  addressTwice: change('address', (all) => [...objects(all), ...objects(all)]),
  organisationAbsolute: change(
    'managingOrganization.reference',
    (value) => `https://gp.example/${text(value)}`,
  ),
  surgeryAbsolute: change(
    `${details}[2].valueReference.reference`,
    (value) => `https://gp.example/${text(value)}`,
  ),
  registrationLeftOut: change('extension', (all) => objects(all).slice(1)),
  contactNameless: remove('contact.name'),
  contactRelationshipLeftOut: remove('contact.relationship'),
  profileOfBaseFhir: set('meta.profile', ['http://hl7.org/fhir/StructureDefinition/Patient']),
  versionLeftOut: remove('meta.versionId'),
  ethnicity: append('extension', {
    url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
    valueCodeableConcept: {
      coding: [
        {
          system: 'https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1',
          code: 'A',
          display: 'British, Mixed British',
        },
      ],
    },
  }),
  maritalStatus: set('maritalStatus', {
    coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: 'Married' }],
  }),
  singleBirth: set('multipleBirthBoolean', false),
} satisfies Record<string, Change>;
