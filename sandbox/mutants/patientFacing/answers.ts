import { amendAnAppointment } from '../../appointments/amend-an-appointment.js';
import type { Behaviour } from '../../behaviour/behaviour.js';
import { change, remove, set } from '../../behaviour/element.js';
import { answers, given, givenBody, refusing, refusingWhen } from '../../behaviour/handlers.js';
import { each, header, refusals, saying } from '../../behaviour/replies.js';
import { at, when } from '../../behaviour/scope.js';
import type { Json } from '../../interaction.js';
import { searchset } from '../../practice/resources/bundle.js';
import { objects } from '../../wire/json.js';
import type { Rendered } from '../../wire/render.js';
import { mutantsAt, mutantsOf } from '../row.js';

const read = 'read-an-appointment';
const retrieve = 'retrieve-a-patients-appointments';
const minutes = 'minutesDuration';
const times = (factor: number) =>
  each(
    'Appointment',
    change(minutes, (value: Json) => Number(value) * factor),
  );
const echo = ['PFS-OAS-004'];

/** The service root URL with another text in a place. */
const rooted = (ordinary: string, other: string): Behaviour => ({
  root: (path) => path.replace(ordinary, other),
});

/** Mutants in what only patients are answered. */
export const patientAnswerMutants = [
  ...mutantsAt(read, [
    [
      'pfs.parameters-of-the-oas-break-down-reads',
      'Breaks down over parameters of a read that it does not know.',
      ['PFS-OAS-010'],
      refusingWhen(({ query }) => query.length > 0, 'INTERNAL_SERVER_ERROR'),
    ],
    [
      'pfs.read-without-minutes',
      'Reads appointments without their length.',
      ['PFS-READ-010'],
      each('Appointment', remove(minutes)),
    ],
    [
      'pfs.read-minutes-in-seconds',
      'Gives the length of an appointment read in seconds.',
      ['PFS-READ-010'],
      times(60),
    ],
    [
      'pfs.read-minutes-as-text',
      'Gives the length of an appointment read as a text.',
      ['PFS-READ-010', 'PFS-READ-005'],
      each('Appointment', change(minutes, String)),
    ],
    [
      'pfs.read-minutes-zero',
      'Gives every appointment read no length.',
      ['PFS-READ-010', 'PFS-READ-005'],
      each('Appointment', set(minutes, 0)),
    ],
  ]),
  ...mutantsAt(retrieve, [
    [
      'pfs.list-without-minutes',
      'Lists appointments without their length.',
      ['PFS-RETR-016'],
      each('Appointment', remove(minutes)),
    ],
    [
      'pfs.list-minutes-in-hours',
      'Gives the length of listed appointments in hours.',
      ['PFS-RETR-016'],
      times(1 / 60),
    ],
    [
      'pfs.list-minutes-as-text',
      'Gives the length of listed appointments as a text.',
      ['PFS-RETR-016', 'PFS-RETR-011'],
      each('Appointment', change(minutes, String)),
    ],
    [
      'pfs.list-minutes-of-the-first-slot',
      'Gives an appointment of several slots the length of one.',
      ['PFS-RETR-016'],
      each('Appointment', (one) => {
        const count = objects(one.slot).length;
        return count > 1 ? change(minutes, (value) => Number(value) / count)(one) : one;
      }),
    ],
    [
      'pfs.false-nhs-number-without-appointments',
      'Answers an NHS number whose check digit is wrong with an empty list.',
      ['PFS-ERR-008', 'PFS-RETR-021'],
      {
        reply: (reply) =>
          saying(/is not an NHS number/)(reply) ? { status: 200, resource: searchset([]) } : reply,
      },
    ],
    [
      'pfs.nhs-number-in-path-breaks-down',
      'Breaks down over an NHS number in the path.',
      ['PFS-OAS-006'],
      refusingWhen(
        ({ id = '' }, { personByNhsNumber }) => personByNhsNumber(id) !== undefined,
        'INTERNAL_SERVER_ERROR',
      ),
    ],
    [
      'pfs.parameters-of-the-oas-break-down-retrievals',
      'Breaks down over parameters of a retrieval that it does not know.',
      ['PFS-OAS-007', 'PFS-OAS-008', 'PFS-OAS-009', 'PFS-OAS-010'],
      refusingWhen(({ query }) => query.some(([name]) => name !== 'start'), 'INTERNAL_SERVER_ERROR'),
    ],
    [
      'pfs.false-nhs-number-not-found',
      'Answers an NHS number whose check digit is wrong as that of nobody.',
      ['PFS-ERR-008'],
      refusals({ status: 404, code: 'PATIENT_NOT_FOUND', issue: 'not-found' }, 'INVALID_NHS_NUMBER'),
    ],
    [
      'pfs.unknown-patient-without-appointments',
      'Answers a patient whom nobody knows with an empty list.',
      ['PFS-ERR-011'],
      {
        reply: (reply) =>
          saying(/No patient has the id/)(reply) ? { status: 200, resource: searchset([]) } : reply,
      },
    ],
  ]),
  ...mutantsAt('cancel-an-appointment', [
    [
      'pfs.any-version-cancelled',
      'Cancels whatever version If-Match names.',
      ['PFS-CANC-026', 'PFS-GEN-030'],
      given(() => ({ ifMatch: '*' })),
    ],
    [
      'pfs.amends',
      'Amends description and comment by PUT, as for staff.',
      ['PFS-CANC-027', 'PFS-CANC-009', 'PFS-CANC-011'],
      answers((request, practice, ordinary) =>
        request.body?.status === 'booked'
          ? amendAnAppointment(request, practice)
          : ordinary(request, practice),
      ),
    ],
  ]),
  ...mutantsAt('book-an-appointment', [
    [
      'pfs.no-reason-needed',
      'Books without a reason, too.',
      ['PFS-BOOK-024'],
      givenBody((sent) => ({ reason: [{ text: 'Not said' }], ...sent })),
    ],
    [
      'pfs.telephone-number-breaks-down',
      'Breaks down over the telephone number of a patient.',
      ['PFS-BOOK-013'],
      refusingWhen(
        ({ body }) => objects(body?.contained).some(({ resourceType }) => resourceType === 'Patient'),
        'INTERNAL_SERVER_ERROR',
      ),
    ],
    [
      'pfs.actor-supplied',
      'Takes the patient who asks for an actor that is not named.',
      ['PFS-BOOK-014'],
      givenBody((sent, _practice, { patient }) => ({
        ...sent,
        participant: objects(sent.participant).map((one) => ({
          actor: { reference: `Patient/${patient?.id}` },
          ...one,
        })),
      })),
    ],
    [
      'pfs.reason-refused',
      'Refuses bookings that say why, as for staff.',
      ['PFS-BOOK-025', 'PFS-BOOK-026', 'PFS-BOOK-028', 'PFS-FHIR-005', 'PFS-GEN-024'],
      refusing(({ reason }) => (reason === undefined ? undefined : 'Appointment.reason must not be sent')),
    ],
    [
      'pfs.long-reason-refused',
      'Refuses bookings whose reason is longer than twenty characters.',
      ['PFS-BOOK-025', 'PFS-BOOK-026', 'PFS-BOOK-028', 'PFS-FHIR-005', 'PFS-GEN-024'],
      refusing(({ reason }) =>
        JSON.stringify(reason ?? '').length > 31 ? 'Appointment.reason is too long' : undefined,
      ),
    ],
  ]),
  ...mutantsAt('search-for-free-slots', [
    [
      'pfs.search-with-both-filters-only',
      'Refuses a search that names the organisation and not its type, or the type and not the organisation.',
      ['PFS-SRCH-015', 'PFS-SRCH-016', 'PFS-SRCH-001', 'PFS-SRCH-018'],
      refusingWhen(({ query }) => {
        const filters = query.filter(([name]) => name === 'searchFilter').map(([, value]) => value);
        const names = (part: string): boolean => filters.some((value) => value.includes(part));
        return names('ods-organization-code') !== names('OrganisationType');
      }),
    ],
  ]),
  ...mutantsOf([
    [
      'pfs.root-without-major-version',
      'Has a service root URL without the major version.',
      ['PFS-ROUT-001'],
      rooted('/1/', '/'),
    ],
    [
      'pfs.root-of-the-whole-version',
      'Has a service root URL with a version that is no major version.',
      ['PFS-ROUT-002'],
      rooted('/1/', '/v0.1/'),
    ],
    [
      'pfs.root-in-lower-case',
      'Writes the FHIR version in its service root URL in lower case.',
      ['PFS-ROUT-003'],
      rooted('/STU3/', '/stu3/'),
    ],
    [
      'pfs.federation-searched-for-nothing',
      'Does not search for slots at the second practice of the federation.',
      ['PFS-ROUT-007'],
      when(
        ({ site }) => site.practice.organisation.odsCode === 'B81016',
        at('search-for-free-slots', { reply: () => ({ status: 403 }) }),
      ),
    ],
  ]),
  ...mutantsOf([
    [
      'pfs.request-id-left-out',
      'Answers with the X-Correlation-ID of the request, and not with its X-Request-ID.',
      echo,
      header('X-Request-ID', undefined),
    ],
    [
      'pfs.request-id-of-its-own',
      'Answers with an X-Request-ID of its own.',
      echo,
      header('X-Request-ID', '6f1c1f0e-0000-4000-8000-000000000001'),
    ],
    [
      'pfs.correlation-id-cut-short',
      'Repeats the first eight characters of X-Correlation-ID.',
      echo,
      {
        rendered: (rendered) => ({
          ...rendered,
          headers: {
            ...rendered.headers,
            ...shortened(rendered.headers['X-Correlation-ID']),
          },
        }),
      },
    ],
  ]),
];

const shortened = (sent: Rendered['headers'][string] | undefined): Rendered['headers'] =>
  typeof sent === 'string' ? { 'X-Correlation-ID': sent.slice(0, 8) } : {};
