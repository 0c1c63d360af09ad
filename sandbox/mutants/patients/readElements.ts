import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { changes } from './changes.js';

/** Mutants in which a single element of a patient is wrong. */
export const readElementMutants = mutantsAt('read-a-patient', [
  [
    'patient-reading.number-spaced',
    'Shows patients whose NHS number is written in three groups.',
    ['FND-GEN-016', 'FND-PATREAD-016', 'FND-GEN-017'],
    each('Patient', changes.numberSpaced),
  ],
  [
    'patient-reading.number-left-out',
    'Shows patients without their NHS number.',
    ['FND-PATREAD-016', 'FND-GEN-017'],
    each('Patient', changes.numberLeftOut),
  ],
  [
    'patient-reading.number-twice',
    'Shows patients with their NHS number twice.',
    ['FND-PATREAD-016', 'FND-GEN-017'],
    each('Patient', changes.numberTwice),
  ],
  [
    'patient-reading.number-without-system',
    'Shows patients with an NHS number of no system.',
    ['FND-PATREAD-016', 'FND-GEN-017'],
    each('Patient', changes.numberWithoutSystem),
  ],
  [
    'patient-reading.name-unofficial',
    'Shows patients with the official name as the usual one.',
    ['FND-PATREAD-018', 'FND-PATREAD-019'],
    each('Patient', changes.nameUnofficial),
  ],
  [
    'patient-reading.name-without-use',
    'Shows patients with a name of no use.',
    ['FND-PATREAD-018', 'FND-PATREAD-019'],
    each('Patient', changes.nameWithoutUse),
  ],
  [
    'patient-reading.family-name-left-out',
    'Shows patients without their family name.',
    ['FND-PATREAD-017'],
    each('Patient', changes.familyNameLeftOut),
  ],
  [
    'patient-reading.name-left-out',
    'Shows patients without their name.',
    [...['FND-PATREAD-019'], 'FND-PATREAD-017', 'FND-PATREAD-018'],
    each('Patient', changes.nameLeftOut),
  ],
  [
    'patient-reading.official-name-twice',
    'Shows patients with their official name twice.',
    ['FND-PATREAD-018'],
    each('Patient', changes.officialNameTwice),
  ],
  [
    'patient-reading.gender-in-capitals',
    'Shows patients with a gender in capitals.',
    ['FND-PATREAD-021'],
    each('Patient', changes.genderInCapitals),
  ],
  [
    'patient-reading.gender-as-letter',
    'Shows patients with a letter for the gender.',
    ['FND-PATREAD-021'],
    each('Patient', changes.genderAsLetter),
  ],
  [
    'patient-reading.address-without-lines',
    'Shows patients with addresses without their lines.',
    ['FND-PATREAD-022'],
    each('Patient', changes.addressLineLeftOut),
  ],
  [
    'patient-reading.telecom-without-system',
    'Shows patients with contact details that do not say what they are.',
    ['API-RES-019', 'API-RES-020', 'API-RES-021'],
    each('Patient', changes.telecomWithoutSystem),
  ],
  [
    'patient-reading.telecom-without-value',
    'Shows patients with contact details that have no value.',
    ['API-RES-019', 'API-RES-020', 'API-RES-021', 'FND-PATREAD-023'],
    each('Patient', changes.telecomWithoutValue),
  ],
  [
    'patient-reading.organisation-absolute',
    'Shows patients who refer to their practice by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.organisationAbsolute),
  ],
  [
    'patient-reading.surgery-absolute',
    'Shows patients who refer to their surgery by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.surgeryAbsolute),
  ],
  [
    'patient-reading.registration-left-out',
    'Shows patients without the details of their registration.',
    ['FND-PATREAD-025'],
    each('Patient', changes.registrationLeftOut),
  ],
  [
    'patient-reading.contact-nameless',
    'Shows patients with a contact without a name.',
    ['FND-PATREAD-024', 'API-RES-023', 'API-RES-029'],
    each('Patient', changes.contactNameless),
  ],
  [
    'patient-reading.contact-of-no-relationship',
    'Shows patients with a contact of no relationship.',
    ['FND-PATREAD-024', 'API-RES-025'],
    each('Patient', changes.contactRelationshipLeftOut),
  ],
  [
    'patient-reading.profile-of-base-fhir',
    'Shows patients with the profile of base FHIR.',
    ['API-FHIR-057', 'FND-PATREAD-014'],
    each('Patient', changes.profileOfBaseFhir),
  ],
  [
    'patient-reading.version-left-out',
    'Shows patients without their version.',
    [
      ...['API-FHIR-070', 'API-FHIR-076', 'APPT-GEN-052', 'APPT-GEN-055'],
      ...['API-FHIR-058', 'FND-PATREAD-015', 'API-FHIR-092', 'API-HTTP-085', 'API-HTTP-086'],
    ],
    each('Patient', changes.versionLeftOut),
  ],
  [
    'patient-reading.ethnic-category',
    'Shows patients with their ethnic category.',
    ['FND-PATREAD-029'],
    each('Patient', changes.ethnicity),
  ],
  [
    'patient-reading.marital-status',
    'Shows patients with their marital status.',
    ['FND-PATREAD-035'],
    each('Patient', changes.maritalStatus),
  ],
  [
    'patient-reading.single-birth',
    'Shows patients with the note that theirs was a single birth.',
    ['FND-PATREAD-036'],
    each('Patient', changes.singleBirth),
  ],
  [
    'patient-reading.given-names-left-out',
    'Shows patients without their given names.',
    ['FND-PATREAD-019'],
    each('Patient', changes.givenNamesLeftOut),
  ],
  [
    'patient-reading.given-name-other',
    'Shows patients under another given name.',
    ['FND-PATREAD-019'],
    each('Patient', changes.givenNameOther),
  ],
  [
    'patient-reading.family-name-cut',
    'Shows patients with a family name that lacks its last letter.',
    ['FND-PATREAD-019', 'FND-GEN-016'],
    each('Patient', changes.familyNameCut),
  ],
  [
    'patient-reading.born-a-day-later',
    'Shows patients with a birth date of the day after.',
    ['FND-PATREAD-020', 'FND-GEN-016'],
    each('Patient', changes.bornADayLater),
  ],
  [
    'patient-reading.gender-unknown',
    'Shows patients with a gender that nobody knows.',
    ['FND-PATREAD-021'],
    each('Patient', changes.genderUnknown),
  ],
]);
