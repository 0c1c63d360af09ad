import { despiteRefusal } from '../../behaviour/handlers.js';
import { breaking, refusals, saying } from '../../behaviour/replies.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';

const table: readonly UpdateMutant[] = [
  {
    description: 'Answers 412 when If-Match names another version.',
    amend: { id: 'amend.conflict-as-412', breaks: ['APPT-AMEND-059'] },
    cancel: { id: 'cancel.conflict-as-412', breaks: ['APPT-CANC-039'] },
    behaviour: () => refusals({ status: 412 }, 'FHIR_CONSTRAINT_VIOLATION'),
  },
  {
    description: 'Answers 400 BAD_REQUEST for an {} that breaks a rule.',
    amend: {
      id: 'amend.invalid-as-bad-request',
      breaks: ['APPT-AMEND-044', 'APPT-AMEND-055', 'APPT-AMEND-057', 'APPT-AMEND-067'],
    },
    cancel: {
      id: 'cancel.invalid-as-bad-request',
      breaks: ['APPT-CANC-021', 'APPT-CANC-036', 'APPT-CANC-037'],
    },
    behaviour: () => refusals({ status: 400, code: 'BAD_REQUEST' }, 'INVALID_RESOURCE'),
  },
  {
    description:
      'Answers 422 INVALID_RESOURCE for another id in the body, and for a body that is not well formed.',
    amend: { id: 'amend.bad-requests-as-invalid', breaks: ['APPT-AMEND-042', 'APPT-AMEND-064'] },
    cancel: { id: 'cancel.bad-requests-as-invalid', breaks: ['APPT-CANC-035', 'APPT-CANC-043'] },
    behaviour: () => refusals({ status: 422, code: 'INVALID_RESOURCE' }, 'BAD_REQUEST'),
  },
  {
    description: 'Answers PATIENT_NOT_FOUND for an {} of an appointment that does not exist.',
    amend: { id: 'amend.unknown-as-patient-not-found', breaks: ['APPT-AMEND-063'] },
    cancel: { id: 'cancel.unknown-as-patient-not-found', breaks: ['APPT-CANC-042'] },
    behaviour: () => refusals({ code: 'PATIENT_NOT_FOUND' }, 'NO_RECORD_FOUND'),
  },
  {
    description: 'Breaks down over a body that is not well formed: 500.',
    amend: { id: 'amend.malformed-breaks-down', breaks: ['APPT-AMEND-042', 'APPT-AMEND-064'] },
    cancel: { id: 'cancel.malformed-breaks-down', breaks: ['APPT-CANC-035', 'APPT-CANC-043'] },
    behaviour: () =>
      refusals({ status: 500, code: 'INTERNAL_SERVER_ERROR', issue: 'processing' }, 'BAD_REQUEST'),
  },
  {
    description: 'Breaks down over an {} of an appointment that has begun: 500.',
    amend: {
      id: 'amend.past-breaks-down',
      breaks: ['APPT-AMEND-005', 'APPT-AMEND-011', 'APPT-AMEND-012', 'APPT-AMEND-055'],
    },
    cancel: {
      id: 'cancel.past-breaks-down',
      breaks: ['APPT-CANC-004', 'APPT-CANC-008', 'APPT-CANC-009', 'APPT-CANC-037'],
    },
    behaviour: () => breaking(saying(/in the past cannot be changed/)),
  },
  {
    description: 'Breaks down over an {} of a cancelled appointment: 500.',
    amend: {
      id: 'amend.cancelled-breaks-down',
      breaks: [
        ...['APPT-AMEND-004', 'APPT-AMEND-013', 'APPT-AMEND-014', 'APPT-AMEND-022', 'APPT-AMEND-056'],
        'APPT-AMEND-057',
      ],
    },
    behaviour: () => breaking(saying(/A cancelled appointment cannot be changed/)),
  },
  {
    description: 'Breaks down over an {} that changes the description: 500.',
    cancel: {
      id: 'cancel.description-breaks-down',
      breaks: ['APPT-CANC-024', 'APPT-CANC-025', 'APPT-CANC-036'],
    },
    behaviour: () => breaking(saying(/changed: description/)),
  },
  {
    description: 'Breaks down over an {} of an appointment that does not exist: 500.',
    amend: { id: 'amend.unknown-breaks-down', breaks: ['APPT-AMEND-063'] },
    cancel: { id: 'cancel.unknown-breaks-down', breaks: ['APPT-CANC-042'] },
    behaviour: () => breaking('NO_RECORD_FOUND'),
  },
  {
    description: 'Breaks down over an {} that is no Appointment: 500.',
    amend: { id: 'amend.type-breaks-down', breaks: ['APPT-AMEND-020', 'APPT-AMEND-067'] },
    cancel: { id: 'cancel.type-breaks-down', breaks: ['APPT-CANC-014', 'APPT-CANC-024', 'APPT-CANC-036'] },
    behaviour: () => breaking(saying(/The body is a /)),
  },
  {
    description: 'Breaks down over an {} with another delivery channel or practitioner role: 500.',
    amend: {
      id: 'amend.channel-breaks-down',
      breaks: [...['APPT-AMEND-009', 'APPT-AMEND-010', 'APPT-AMEND-023', 'APPT-AMEND-043'], 'APPT-AMEND-044'],
    },
    cancel: { id: 'cancel.channel-breaks-down', breaks: ['APPT-CANC-024', 'APPT-CANC-036'] },
    behaviour: () => breaking(saying(/changed: [^"]*(DeliveryChannel|PractitionerRole)/)),
  },
  {
    description: 'Stores the description of an {} that it refuses.',
    amend: {
      id: 'amend.stored-despite-refusal',
      breaks: ['APPT-AMEND-062', 'APPT-AMEND-068', 'APPT-AMEND-036', 'APPT-AMEND-038'],
    },
    behaviour: () =>
      despiteRefusal((practice, { id = '', body }) => {
        const stored = practice.appointments.find(id);
        const description = typeof body?.description === 'string' ? body.description : 'Changed';
        if (stored) practice.appointments.add({ ...stored, description: `${description} (refused)` });
      }),
  },
  {
    description: 'Counts the version up when it refuses an {}.',
    amend: { id: 'amend.version-raised-by-refusal', breaks: ['APPT-AMEND-068'] },
    behaviour: () =>
      despiteRefusal((practice, { id = '' }) => {
        const stored = practice.appointments.find(id);
        if (stored) practice.appointments.update(stored);
      }),
  },
  {
    description: 'Sets the slots free although it refuses an {}.',
    cancel: { id: 'cancel.refusal-frees-slots', breaks: ['APPT-CANC-039', 'APPT-CANC-044'] },
    behaviour: () =>
      despiteRefusal((practice, { id = '' }) => {
        for (const slotId of practice.appointments.find(id)?.slots ?? []) {
          const slot = practice.slots.find(slotId);
          if (slot) practice.slots.update({ ...slot, status: 'free' });
        }
      }),
  },
];

/** Updates that are refused, but not as they should be. */
export const errorMutants = updateMutantsOf(table);
