import { despiteRefusal } from '../../behaviour/handlers.js';
import { refusals } from '../../behaviour/replies.js';
import { type UpdateFault, updateFaultsOf } from './row.js';

const table: readonly UpdateFault[] = [
  {
    id: 'conflict-as-412',
    description: 'Answers 412 when If-Match names another version.',
    amend: '059',
    cancel: '039',
    behaviour: () => refusals({ status: 412 }, 'FHIR_CONSTRAINT_VIOLATION'),
  },
  {
    id: 'invalid-as-bad-request',
    description: 'Answers 400 BAD_REQUEST for an {} that breaks a rule.',
    amend: '044 055 057 067',
    cancel: '021 036 037',
    behaviour: () => refusals({ status: 400, code: 'BAD_REQUEST' }, 'INVALID_RESOURCE'),
  },
  {
    id: 'bad-requests-as-invalid',
    description:
      'Answers 422 INVALID_RESOURCE for another id in the body, and for a body that is not well formed.',
    amend: '042 064',
    cancel: '035 043',
    behaviour: () => refusals({ status: 422, code: 'INVALID_RESOURCE' }, 'BAD_REQUEST'),
  },
  {
    id: 'unknown-as-patient-not-found',
    description: 'Answers PATIENT_NOT_FOUND for an {} of an appointment that does not exist.',
    amend: '063',
    cancel: '042',
    behaviour: () => refusals({ code: 'PATIENT_NOT_FOUND' }, 'NO_RECORD_FOUND'),
  },
  {
    id: 'malformed-breaks-down',
    description: 'Breaks down over a body that is not well formed: 500.',
    amend: '042 064',
    cancel: '035 043',
    behaviour: () =>
      refusals({ status: 500, code: 'INTERNAL_SERVER_ERROR', issue: 'processing' }, 'BAD_REQUEST'),
  },
  {
    id: 'stored-despite-refusal',
    description: 'Stores the description of an {} that it refuses.',
    amend: '062 068 036 038',
    behaviour: () =>
      despiteRefusal((practice, { id = '', body }) => {
        const stored = practice.appointments.find(id);
        const description = typeof body?.description === 'string' ? body.description : 'Changed';
        if (stored) practice.appointments.add({ ...stored, description: `${description} (refused)` });
      }),
  },
  {
    id: 'version-raised-by-refusal',
    description: 'Counts the version up when it refuses an {}.',
    amend: '068',
    behaviour: () =>
      despiteRefusal((practice, { id = '' }) => {
        const stored = practice.appointments.find(id);
        if (stored) practice.appointments.update(stored);
      }),
  },
  {
    id: 'refusal-frees-slots',
    description: 'Sets the slots free although it refuses an {}.',
    cancel: '039 044',
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
export const errorFaults = updateFaultsOf(table);
