import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { changes } from './changes.js';

/** Mutants in which a single element of a patient is wrong. */
export const searchElementMutants = mutantsAt('find-a-patient', [
  [
    'patient-search.number-twice',
    'Finds patients with their NHS number twice.',
    ['FND-PATSEARCH-025', 'FND-GEN-017'],
    each('Patient', changes.numberTwice),
  ],
  [
    'patient-search.number-without-system',
    'Finds patients with an NHS number of no system.',
    ['FND-PATSEARCH-025', 'FND-GEN-017'],
    each('Patient', changes.numberWithoutSystem),
  ],
  [
    'patient-search.name-unofficial',
    'Finds patients with the official name as the usual one.',
    ['FND-PATSEARCH-027'],
    each('Patient', changes.nameUnofficial),
  ],
  [
    'patient-search.name-without-use',
    'Finds patients with a name of no use.',
    ['FND-PATSEARCH-027'],
    each('Patient', changes.nameWithoutUse),
  ],
  [
    'patient-search.family-name-left-out',
    'Finds patients without their family name.',
    ['FND-PATSEARCH-026'],
    each('Patient', changes.familyNameLeftOut),
  ],
  [
    'patient-search.name-left-out',
    'Finds patients without their name.',
    ['FND-PATSEARCH-026', 'FND-PATSEARCH-027'],
    each('Patient', changes.nameLeftOut),
  ],
  [
    'patient-search.official-name-twice',
    'Finds patients with their official name twice.',
    ['FND-PATSEARCH-027'],
    each('Patient', changes.officialNameTwice),
  ],
  [
    'patient-search.gender-in-capitals',
    'Finds patients with a gender in capitals.',
    ['FND-PATSEARCH-030'],
    each('Patient', changes.genderInCapitals),
  ],
  [
    'patient-search.gender-as-letter',
    'Finds patients with a letter for the gender.',
    ['FND-PATSEARCH-030'],
    each('Patient', changes.genderAsLetter),
  ],
  [
    'patient-search.address-without-lines',
    'Finds patients with addresses without their lines.',
    ['FND-PATSEARCH-031'],
    each('Patient', changes.addressLineLeftOut),
  ],
  [
    'patient-search.telecom-without-system',
    'Finds patients with contact details that do not say what they are.',
    ['API-RES-019', 'API-RES-020', 'API-RES-021'],
    each('Patient', changes.telecomWithoutSystem),
  ],
  [
    'patient-search.telecom-without-value',
    'Finds patients with contact details that have no value.',
    ['API-RES-019', 'API-RES-020', 'API-RES-021', 'FND-PATSEARCH-032'],
    each('Patient', changes.telecomWithoutValue),
  ],
  [
    'patient-search.organisation-absolute',
    'Finds patients who refer to their practice by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.organisationAbsolute),
  ],
  [
    'patient-search.surgery-absolute',
    'Finds patients who refer to their surgery by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.surgeryAbsolute),
  ],
  [
    'patient-search.registration-left-out',
    'Finds patients without the details of their registration.',
    ['FND-PATSEARCH-034'],
    each('Patient', changes.registrationLeftOut),
  ],
  [
    'patient-search.contact-nameless',
    'Finds patients with a contact without a name.',
    ['FND-PATSEARCH-033', 'API-RES-023', 'API-RES-029'],
    each('Patient', changes.contactNameless),
  ],
  [
    'patient-search.contact-of-no-relationship',
    'Finds patients with a contact of no relationship.',
    ['FND-PATSEARCH-033', 'API-RES-025'],
    each('Patient', changes.contactRelationshipLeftOut),
  ],
  [
    'patient-search.profile-of-base-fhir',
    'Finds patients with the profile of base FHIR.',
    ['API-FHIR-057', 'FND-PATSEARCH-023'],
    each('Patient', changes.profileOfBaseFhir),
  ],
  [
    'patient-search.version-left-out',
    'Finds patients without their version.',
    ['API-FHIR-058', 'FND-PATSEARCH-024'],
    each('Patient', changes.versionLeftOut),
  ],
  [
    'patient-search.ethnic-category',
    'Finds patients with their ethnic category.',
    ['FND-PATSEARCH-038'],
    each('Patient', changes.ethnicity),
  ],
  [
    'patient-search.marital-status',
    'Finds patients with their marital status.',
    ['FND-PATSEARCH-044'],
    each('Patient', changes.maritalStatus),
  ],
  [
    'patient-search.single-birth',
    'Finds patients with the note that theirs was a single birth.',
    ['FND-PATSEARCH-045'],
    each('Patient', changes.singleBirth),
  ],
  [
    'patient-search.given-names-left-out',
    'Finds patients without their given names.',
    ['FND-PATSEARCH-028'],
    each('Patient', changes.givenNamesLeftOut),
  ],
  [
    'patient-search.given-name-other',
    'Finds patients under another given name.',
    ['FND-PATSEARCH-028'],
    each('Patient', changes.givenNameOther),
  ],
  [
    'patient-search.family-name-cut',
    'Finds patients with a family name that lacks its last letter.',
    ['FND-PATSEARCH-028', 'FND-GEN-016'],
    each('Patient', changes.familyNameCut),
  ],
  [
    'patient-search.born-a-day-later',
    'Finds patients with a birth date of the day after.',
    ['FND-PATSEARCH-029', 'FND-GEN-016'],
    each('Patient', changes.bornADayLater),
  ],
  [
    'patient-search.gender-unknown',
    'Finds patients with a gender that nobody knows.',
    ['FND-PATSEARCH-030'],
    each('Patient', changes.genderUnknown),
  ],
]);
