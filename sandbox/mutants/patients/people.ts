import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { answers, believes } from '../../behaviour/handlers.js';
import { each } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { SandboxRequest } from '../../interaction.js';
import { isVisible } from '../../practice/people.js';
import type { Practice } from '../../practice/practice.js';
import type { Person } from '../../practice/records.js';
import { searchset } from '../../practice/resources/bundle.js';
import { patientResource } from '../../practice/resources/patient.js';
import { refusal } from '../../vocabulary/errors.js';
import { type MutantRow, mutantsOf } from '../row.js';

/** Finds such people in spite of everything. */
const shows = (holds: (person: Person) => boolean): Behaviour =>
  at(
    'find-a-patient',
    answers((request, practice, ordinary) => {
      const held = soughtIn(request, practice);
      return held && holds(held)
        ? { status: 200, resource: searchset([patientResource(held)]) }
        : ordinary(request, practice);
    }),
  );

/** Does not find such people, as if their number were unknown. */
const hides = (holds: (person: Person) => boolean): Behaviour =>
  at(
    'find-a-patient',
    believes((practice) => ({
      personByNhsNumber: (number) => {
        const held = practice.personByNhsNumber(number);
        return held && holds(held) ? undefined : held;
      },
    })),
  );

const numberIn = ({ query }: SandboxRequest): string =>
  query
    .find(([name]) => name === 'identifier')?.[1]
    .split('|')
    .at(-1) ?? '';

const soughtIn = (request: SandboxRequest, practice: Practice): Person | undefined =>
  practice.personByNhsNumber(numberIn(request));

/** Rows of a record that was never verified and cannot be. */
const unverifiable = [
  ...['FND-PATSEARCH-021', 'FND-PATSEARCH-046', 'FND-PATSEARCH-049', 'FND-PATSEARCH-055'],
  'FND-GEN-039',
];

const table: readonly MutantRow[] = [
  [
    'patients.nearest-found',
    'For a number that nobody has, the search finds the patient with the nearest one.',
    ['FND-PATSEARCH-003'],
    () =>
      at(
        'find-a-patient',
        answers((request, practice, ordinary) => {
          const reply = ordinary(request, practice);
          const [someone] = practice.people.all().filter(isVisible);
          const known = soughtIn(request, practice) ?? practice.pdsRecord(numberIn(request));
          return known || !someone ? reply : { ...reply, resource: searchset([patientResource(someone)]) };
        }),
      ),
  ],
  [
    'patients.finds-sensitive',
    'Patients with the S flag are found.',
    ['FND-GEN-031'],
    () => shows((one) => one.sensitive),
  ],
  [
    'patients.finds-dead',
    'Patients who have died are found.',
    ['FND-PATSEARCH-018', 'FND-PATSEARCH-020', 'FND-GEN-038'],
    () => shows((one) => one.deceased !== undefined),
  ],
  [
    'patients.finds-left',
    'Patients who have left the practice are found.',
    ['FND-PATSEARCH-018', 'FND-PATSEARCH-019', 'FND-GEN-038'],
    () => shows((one) => one.deceased === undefined && !one.registration.active),
  ],
  [
    'patients.nobody-is-an-error',
    'A search that finds nobody is answered with 404.',
    ['FND-PATSEARCH-014', 'FND-GEN-031'],
    () =>
      at(
        'find-a-patient',
        answers((request, practice, ordinary) => {
          const reply = ordinary(request, practice);
          if (reply.resource?.entry === undefined) throw refusal('PATIENT_NOT_FOUND', 'No such patient');
          return reply;
        }),
      ),
  ],
  [
    'patients.finds-mismatched',
    'A number that was never verified is taken as it is, without asking PDS.',
    unverifiable,
    () => shows((one) => !one.verified && one.registration.active),
  ],
  [
    'patients.marks-mismatched',
    'A number that PDS has for somebody else is marked as verified once it was looked for.',
    [...unverifiable, 'FND-PATSEARCH-054'],
    () =>
      at(
        'find-a-patient',
        answers((request, practice, ordinary) => {
          const reply = ordinary(request, practice);
          const held = soughtIn(request, practice);
          if (held) practice.people.add({ ...held, verified: true });
          return reply;
        }),
      ),
  ],
  [
    'patients.hides-unverified',
    'A number that was never verified is not found, though PDS confirms it.',
    ['FND-PATSEARCH-021', 'FND-PATSEARCH-046', 'FND-PATSEARCH-047', 'FND-PATSEARCH-053'],
    () => hides((one) => !one.verified),
  ],
  [
    'patients.leaves-unmarked',
    'A number that PDS confirms is not marked as verified.',
    ['FND-PATSEARCH-052', 'FND-GEN-039'],
    () => {
      const never = new Set<string>();
      return {
        practice({ people }) {
          for (const { id, verified } of people.all()) if (!verified) never.add(id);
        },
        ...at(
          'find-a-patient',
          each('Patient', (patient) =>
            never.has(String(patient.id))
              ? set('identifier.extension.valueCodeableConcept.coding.code', '02')(patient)
              : patient,
          ),
        ),
      };
    },
  ],
  [
    'patients.hides-dissenting',
    'Patients who dissent from sharing are not found.',
    ['FND-GEN-029'],
    () => hides((one) => one.dissents),
  ],
  [
    'patients.dissenting-not-read',
    'Patients who dissent from sharing cannot be read.',
    ['FND-GEN-029'],
    () =>
      at(
        'read-a-patient',
        answers((request, practice, ordinary) => {
          if (practice.people.find(request.id ?? '')?.dissents)
            throw refusal('ACCESS_DENIED', 'The patient dissents from sharing');
          return ordinary(request, practice);
        }),
      ),
  ],
  [
    'patients.hides-temporary',
    'Patients who are registered temporarily are not found.',
    ['FND-PATSEARCH-018', 'FND-GEN-016'],
    () => hides(({ registration }) => registration.type === 'T'),
  ],
  [
    'patients.name-of-the-practice',
    'The official name is the one that the practice uses, and not the one of PDS.',
    ['FND-PATSEARCH-028', 'FND-PATREAD-019'],
    () => at(['find-a-patient', 'read-a-patient'], each('Patient', set('name[0].family', 'Local-Testcase'))),
  ],
  [
    'patients.neighbour-found',
    'A search also finds the next patient of the index.',
    ['FND-PATSEARCH-017'],
    () =>
      at(
        'find-a-patient',
        answers((request, practice, ordinary) => {
          const reply = ordinary(request, practice);
          const held = soughtIn(request, practice);
          const people = practice.people.all().filter(isVisible);
          const at = people.findIndex(({ id }) => id === held?.id);
          const both = people.slice(at, at + 2);
          return at < 0 ? reply : { ...reply, resource: searchset(both.map(patientResource)) };
        }),
      ),
  ],
];

/** Mutants of who is found. */
export const peopleMutants = mutantsOf(table);
