import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { answers } from '../../behaviour/handlers.js';
import { each } from '../../behaviour/replies.js';
import { refusal } from '../../vocabulary/errors.js';
import type { Mutant } from '../mutant.js';
import { mutantsAt, mutantsOf } from '../row.js';
import { patientInteractions } from './rows.js';

const dangling = (path: string, type: string): Behaviour => each('Patient', set(path, `${type}/internal-1`));

/** Mutants of what Patients refer to, and of the way back to them. */
export const referenceMutants: readonly Mutant[] = [
  ...mutantsAt(patientInteractions, [
    [
      'patients.managing-organisation-dangling',
      'Patients refer to a Organization under an id by which it cannot be read.',
      ['FND-GEN-014', 'FND-GEN-024'],
      dangling('managingOrganization.reference', 'Organization'),
    ],
    [
      'patients.usual-practitioner-dangling',
      'Patients refer to a Practitioner under an id by which it cannot be read.',
      ['FND-GEN-014'],
      dangling('generalPractitioner.reference', 'Practitioner'),
    ],
    [
      'patients.preferred-surgery-dangling',
      'Patients refer to a Location under an id by which it cannot be read.',
      ['FND-GEN-022', 'FND-GEN-025', 'API-BRS-010'],
      dangling('extension[0].extension[2].valueReference.reference', 'Location'),
    ],
  ]),
  ...mutantsOf([
    [
      'patients.managing-organisation-of-registration',
      'The managing organisation is the practice where a patient is registered, and not the one addressed.',
      ['FND-PATSEARCH-036', 'FND-PATREAD-027', 'FND-REG-087', 'FND-GEN-024'],
      {
        practice({ people, organisations, organisation }) {
          const other = organisations.all().find(({ id }) => id !== organisation.id);
          for (const person of people.all()) people.add({ ...person, managingOrganisation: other?.id ?? '' });
        },
      },
    ],
  ]),
  ...mutantsAt('read-a-patient', [
    [
      'patients.temporary-not-readable',
      'Patients who were registered temporarily are found, but cannot be read.',
      ['FND-GEN-014', 'FND-GEN-016'],
      answers((request, practice, ordinary) => {
        if (practice.people.find(request.id ?? '')?.registration.type === 'T')
          throw refusal('PATIENT_NOT_FOUND', `No registered patient with id ${request.id}`);
        return ordinary(request, practice);
      }),
    ],
  ]),
];
