import { each } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';
import { changes } from './changes.js';

/** Mutants in which a single element of a patient is wrong. */
export const returnedElementMutants = mutantsAt('register-a-patient', [
  [
    'registration.number-spaced',
    'Returns registered patients whose NHS number is written in three groups.',
    ['FND-REG-075', 'FND-GEN-017', 'FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.numberSpaced),
  ],
  [
    'registration.number-left-out',
    'Returns registered patients without their NHS number.',
    ['FND-REG-075', 'FND-GEN-017'],
    each('Patient', changes.numberLeftOut),
  ],
  [
    'registration.number-twice',
    'Returns registered patients with their NHS number twice.',
    ['FND-REG-075', 'FND-GEN-017'],
    each('Patient', changes.numberTwice),
  ],
  [
    'registration.number-without-system',
    'Returns registered patients with an NHS number of no system.',
    ['FND-REG-075', 'FND-GEN-017'],
    each('Patient', changes.numberWithoutSystem),
  ],
  [
    'registration.name-unofficial',
    'Returns registered patients with the official name as the usual one.',
    ['FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.nameUnofficial),
  ],
  [
    'registration.name-without-use',
    'Returns registered patients with a name of no use.',
    ['FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.nameWithoutUse),
  ],
  [
    'registration.family-name-left-out',
    'Returns registered patients without their family name.',
    ['FND-REG-076', 'FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.familyNameLeftOut),
  ],
  [
    'registration.given-names-left-out',
    'Returns registered patients without their given names.',
    ['FND-REG-051', 'FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.givenNamesLeftOut),
  ],
  [
    'registration.name-left-out',
    'Returns registered patients without their name.',
    ['FND-REG-076', 'FND-REG-051', 'FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.nameLeftOut),
  ],
  [
    'registration.born-a-day-later',
    'Returns registered patients with a birth date of the day after.',
    ['FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.bornADayLater),
  ],
  [
    'registration.born-in-a-month',
    'Returns registered patients with a birth date without its day.',
    ['FND-REG-057', 'FND-REG-072'],
    each('Patient', changes.bornInAMonth),
  ],
  [
    'registration.gender-in-capitals',
    'Returns registered patients with a gender in capitals.',
    ['FND-REG-078', 'FND-REG-023'],
    each('Patient', changes.genderInCapitals),
  ],
  [
    'registration.gender-as-letter',
    'Returns registered patients with a letter for the gender.',
    ['FND-REG-078', 'FND-REG-023'],
    each('Patient', changes.genderAsLetter),
  ],
  [
    'registration.telecom-without-system',
    'Returns registered patients with contact details that do not say what they are.',
    ['API-RES-019', 'API-RES-020', 'API-RES-021'],
    each('Patient', changes.telecomWithoutSystem),
  ],
  [
    'registration.telecom-without-value',
    'Returns registered patients with contact details that have no value.',
    [...['API-RES-019', 'API-RES-020', 'API-RES-021', 'FND-REG-051', 'FND-REG-080']],
    each('Patient', changes.telecomWithoutValue),
  ],
  [
    'registration.organisation-absolute',
    'Returns registered patients who refer to their practice by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.organisationAbsolute),
  ],
  [
    'registration.surgery-absolute',
    'Returns registered patients who refer to their surgery by a URL.',
    ['API-FHIR-055'],
    each('Patient', changes.surgeryAbsolute),
  ],
  [
    'registration.registration-left-out',
    'Returns registered patients without the details of their registration.',
    ['FND-REG-082', 'FND-REG-083', 'FND-REG-084'],
    each('Patient', changes.registrationLeftOut),
  ],
  [
    'registration.profile-of-base-fhir',
    'Returns registered patients with the profile of base FHIR.',
    ['API-FHIR-057', 'FND-REG-070', 'FND-REG-073'],
    each('Patient', changes.profileOfBaseFhir),
  ],
  [
    'registration.version-left-out',
    'Returns registered patients without their version.',
    ['API-FHIR-058', 'FND-REG-074'],
    each('Patient', changes.versionLeftOut),
  ],
  [
    'registration.ethnic-category',
    'Returns registered patients with their ethnic category.',
    ['FND-REG-089'],
    each('Patient', changes.ethnicity),
  ],
  [
    'registration.marital-status',
    'Returns registered patients with their marital status.',
    ['FND-REG-095'],
    each('Patient', changes.maritalStatus),
  ],
  [
    'registration.single-birth',
    'Returns registered patients with the note that theirs was a single birth.',
    ['FND-REG-096'],
    each('Patient', changes.singleBirth),
  ],
  [
    'registration.official-name-twice',
    'Returns registered patients with their official name twice.',
    ['FND-REG-051'],
    each('Patient', changes.officialNameTwice),
  ],
  [
    'registration.address-twice',
    'Returns registered patients with each address twice.',
    ['FND-REG-051'],
    each('Patient', changes.addressTwice),
  ],
  [
    'registration.telecom-twice',
    'Returns registered patients with each of their contact details twice.',
    ['FND-REG-051'],
    each('Patient', changes.telecomTwice),
  ],
]);
