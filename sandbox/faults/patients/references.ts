import { set } from '../../behaviour/element.js';
import { answers } from '../../behaviour/handlers.js';
import { each } from '../../behaviour/replies.js';
import { refusal } from '../../vocabulary/errors.js';
import type { Fault } from '../fault.js';
import { faultsAt, faultsOf } from '../row.js';
import { finding, patientInteractions, reading, registering } from './rows.js';

/** References of a Patient that lead nowhere, with the rows that want them to lead somewhere. */
const dangling = [
  ['managing-organisation', 'Organization', 'managingOrganization.reference', ['FND-GEN-014', 'FND-GEN-024']],
  ['usual-practitioner', 'Practitioner', 'generalPractitioner.reference', ['FND-GEN-014']],
  [
    'preferred-surgery',
    'Location',
    'extension[0].extension[2].valueReference.reference',
    ['FND-GEN-022', 'FND-GEN-025', 'API-BRS-010'],
  ],
] as const;

/** Faults of what Patients refer to, and of the way back to them. */
export const referenceFaults: readonly Fault[] = [
  ...faultsAt(
    'patients',
    patientInteractions,
    dangling.map(([id, type, path, breaks]) => [
      `${id}-dangling`,
      `Patients refer to a ${type} under an id by which it cannot be read.`,
      breaks,
      each('Patient', set(path, `${type}/internal-1`)),
    ]),
  ),
  ...faultsOf('patients', [
    [
      'managing-organisation-of-registration',
      'The managing organisation is the practice where a patient is registered, and not the one addressed.',
      [...finding('036'), ...reading('027'), ...registering('087'), 'FND-GEN-024'],
      {
        practice({ people, organisations, organisation }) {
          const other = organisations.all().find(({ id }) => id !== organisation.id);
          for (const person of people.all()) people.add({ ...person, managingOrganisation: other?.id ?? '' });
        },
      },
    ],
  ]),
  ...faultsAt('patients', 'read-a-patient', [
    [
      'temporary-not-readable',
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
