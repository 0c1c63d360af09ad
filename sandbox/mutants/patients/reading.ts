import { remove, set } from '../../behaviour/element.js';
import { answers } from '../../behaviour/handlers.js';
import { each, isSuccess, refusals, success } from '../../behaviour/replies.js';
import { inXml, when } from '../../behaviour/scope.js';
import { isVisible } from '../../practice/people.js';
import { searchset } from '../../practice/resources/bundle.js';
import { patientResource } from '../../practice/resources/patient.js';
import { Refusal } from '../../refusal.js';
import { type MutantRow, mutantsAt } from '../row.js';

const table: readonly MutantRow[] = [
  [
    'patient-reading.answered-203',
    'A reading is answered with 203 Non-Authoritative Information.',
    ['FND-PATREAD-006', 'FND-PATREAD-012'],
    () => success(203),
  ],
  [
    'patient-reading.answered-with-bundle',
    'A reading is answered with a Bundle, as a search is.',
    ['FND-PATREAD-006', 'FND-PATREAD-013', 'FND-GEN-032', 'API-FHIR-091'],
    () => ({
      reply: (reply) =>
        isSuccess(reply) && reply.resource ? { ...reply, resource: searchset([reply.resource]) } : reply,
    }),
  ],
  [
    'patient-reading.next-in-the-index',
    'A reading returns the patient who comes next in the index.',
    ['API-FHIR-091'],
    () =>
      answers((request, practice, ordinary) => {
        const reply = ordinary(request, practice);
        const people = practice.people.all().filter(isVisible);
        const next = people[people.findIndex(({ id }) => id === request.id) + 1];
        return next ? { ...reply, resource: patientResource(next) } : reply;
      }),
  ],
  [
    'patient-reading.version-rises',
    'Each reading of a patient shows a version of its own.',
    ['FND-PATREAD-015', 'API-HTTP-044'],
    () => {
      let version = 100;
      return each('Patient', (one) => {
        version += 1;
        return set('meta.versionId', String(version))(one);
      });
    },
  ],
  [
    'patient-reading.another-number',
    'A reading shows another NHS number than that by which the patient was found.',
    ['FND-PATREAD-016'],
    () => each('Patient', set('identifier[0].value', '9990003742')),
  ],
  [
    'patient-reading.unknown-id-is-empty',
    'A reading by an id that nobody has is answered with 200 and an empty Bundle.',
    [
      ...['FND-PATREAD-008', 'FND-PATREAD-009', 'FND-PATREAD-010', 'FND-GEN-037', 'API-HTTP-012'],
      'API-HTTP-032',
    ],
    () =>
      answers((request, practice, ordinary) =>
        practice.people.find(request.id ?? '')
          ? ordinary(request, practice)
          : { status: 200, resource: searchset([]) },
      ),
  ],
  [
    'patient-reading.id-in-any-case',
    'Logical ids are compared without regard to case.',
    ['API-HTTP-012', 'API-HTTP-032'],
    () =>
      answers((request, practice, ordinary) => {
        const held = practice.people.all().find(({ id }) => id.toLowerCase() === request.id?.toLowerCase());
        return ordinary({ ...request, id: held?.id ?? request.id ?? '' }, practice);
      }),
  ],
  [
    'patient-reading.long-id-breaks',
    'An id that is longer than ids may be breaks the server.',
    ['FND-PATREAD-008', 'FND-PATREAD-009'],
    () =>
      answers((request, practice, ordinary) => {
        if ((request.id ?? '').length > 64)
          throw new Refusal(500, 'processing', 'INTERNAL_SERVER_ERROR', 'Value too long for column', 'id');
        return ordinary(request, practice);
      }),
  ],
  [
    'patient-reading.unknown-id-other-code',
    'An id that nobody has is refused as any record would be.',
    ['FND-PATREAD-009', 'FND-PATREAD-010'],
    () => refusals({ code: 'NO_RECORD_FOUND' }, 'PATIENT_NOT_FOUND'),
  ],
  [
    'patient-reading.unknown-id-gone',
    'An id that nobody has is refused with 410 Gone.',
    ['FND-PATREAD-009', 'FND-PATREAD-010', 'API-ERR-015'],
    () => refusals({ status: 410 }, 'PATIENT_NOT_FOUND'),
  ],
  [
    'patient-reading.dissenting-incomplete',
    'Of patients who dissent from sharing no more is shown than their names.',
    [
      ...['FND-PATREAD-016', 'FND-PATREAD-020', 'FND-PATREAD-021', 'FND-PATREAD-025'],
      ...['FND-PATREAD-027', 'FND-GEN-017'],
    ],
    () => {
      const dissenting = new Set<string>();
      return {
        practice({ people }) {
          for (const { id, dissents } of people.all()) if (dissents) dissenting.add(id);
        },
        ...each('Patient', ({ resourceType, id = '', meta = {}, name = [], ...rest }) =>
          dissenting.has(String(id))
            ? { resourceType, id, meta, name }
            : { resourceType, id, meta, name, ...rest },
        ),
      };
    },
  ],
  [
    'patient-reading.xml-without-telecom',
    'Telephone numbers are lost on the way to XML.',
    ['API-HTTP-044'],
    () => when(inXml, each('Patient', remove('telecom'))),
  ],
];

/** Mutants of reading a patient by id. */
export const readingMutants = mutantsAt('read-a-patient', table);
