import { localReference } from '../../support/fhir/reference.js';
import { type JsonObject, select, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { spineCode } from '../responses/errors.js';
import { notOffered } from '../updates/slots.js';
import type { BookingPlan } from './booking.js';
import { keepsOrganisation } from './organisation.js';

/** A later look at what a booking did: the answer of a read, a retrieve or a search, and the booking. */
export interface LaterLook extends ResponseSubject {
  plan: BookingPlan;
  /** Logical id that the provider gave the appointment. */
  appointment: string;
}

/** Slots that a later search shows free, and those of the booking. */
export interface LaterSearch extends ResponseSubject {
  plan: BookingPlan;
  free: readonly string[];
}

/** That a booked appointment can be read and listed, as it was booked. */
export const bookedForGood: Readonly<Record<'read' | 'retrieved', readonly Check<LaterLook>[]>> = {
  read: [
    {
      id: 'book.readable',
      title: 'lets the booked appointment be read by the id it returned',
      *observe(look) {
        const { status } = look.exchange.response;
        yield observation('status', isSuccess(status), '200', status);
        const resource = resourceIn(look.body);
        yield observation(
          'Appointment.id',
          resource?.id === look.appointment,
          look.appointment,
          resource?.id,
        );
        yield observation('Appointment.status', resource?.status === 'booked', 'booked', resource?.status);
      },
    },
    {
      id: 'book.organisation-returned-later',
      title: 'returns the booking organisation in later responses too',
      *observe(look) {
        const resource = resourceIn(look.body);
        if (resource?.resourceType === 'Appointment')
          yield* keepsOrganisation(resource, look.plan.appointment);
      },
    },
  ],
  retrieved: [
    {
      id: 'book.listed',
      title: "shows the booked appointment among the patient's appointments",
      *observe(look) {
        const { status } = look.exchange.response;
        yield observation('status', isSuccess(status), '200', status);
        const ids = select(resourceIn(look.body), 'entry.resource.id').map(({ value }) => value);
        yield observation(
          'Bundle.entry.resource.id',
          ids.includes(look.appointment),
          look.appointment,
          ids.map(textOf).join(', ') || 'no entry',
        );
      },
    },
  ],
};

/** That a booked slot is no longer offered; a search that offers nothing at all shows nothing. */
export const slotTaken: Check<LaterSearch> = {
  id: 'book.slot-no-longer-free',
  title: 'no longer offers a slot that is booked',
  *observe({ plan, free }) {
    yield* notOffered({ slots: plan.slots.map(({ id }) => id), free });
  },
};

/** That a refused booking has changed nothing: the very same booking, sound, is taken for the same slot. */
export const unchanged: Check<ResponseSubject> = {
  id: 'book.refusal-changes-nothing',
  title: 'leaves the slot free when it refuses a booking',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '201 for the sound booking of the same slot', status);
  },
};

/** What shows after a booking that had to be refused, before its slots are booked in earnest. */
export interface AfterRefusal extends LaterSearch {
  /** The appointments of the patient then; undefined where they cannot be retrieved. */
  listed?: readonly JsonObject[];
}

/**
 * That a refused booking takes no slot out of the search: the subject is a search before the slots were booked at last.
 * One that offers nothing at all says nothing of these.
 */
export const slotStaysOffered: Check<AfterRefusal> = {
  id: 'book.refusal-keeps-slot-offered',
  title: 'still offers the slots of a booking that it refused',
  *observe({ plan, free }) {
    if (free.length === 0) return;
    for (const { id } of plan.slots)
      yield observation(`Slot/${id}`, free.includes(id), 'offered', free.includes(id) ? 'offered' : 'gone');
  },
};

/** That no appointment comes of a refused booking. */
export const nothingListed: Check<AfterRefusal> = {
  id: 'book.refusal-lists-nothing',
  title: "shows no appointment of a booking that it refused among the patient's",
  *observe({ plan, listed }) {
    if (!listed) return;
    const made = listed.filter((one) => one.status !== 'cancelled' && isOf(one, plan));
    const found = made.map(({ id }) => textOf(id)).join(', ') || 'none';
    yield observation(
      'Bundle.entry.resource',
      made.length === 0,
      'no appointment of the refused booking',
      found,
    );
  },
};

/** By its slots, or by its description, in which the run marks what it books. */
function isOf(appointment: JsonObject, { slots, appointment: sent }: BookingPlan): boolean {
  const references = selectText(appointment, 'slot.reference').map(({ value }) => localReference(value));
  if (slots.some(({ id }) => references.includes(`Slot/${id}`))) return true;
  return sent.description !== undefined && appointment.description === sent.description;
}

/** That slots which were booked after a refusal are taken: the subject answers one booking more. */
export const bookedOnce: Check = {
  id: 'book.booked-once-after-refusal',
  title: 'lets a slot be booked once after it refused a booking of it, and not twice',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', status >= 400, 'an error status', status);
  },
};

/** The answers to two bookings that were on their way at the same time and wanted the same slot. */
export interface Race {
  exchange: ResponseSubject['exchange'];
  answers: readonly ResponseSubject[];
}

/** That exactly one of two patients gets the slot, by what each of them books. */
export const oneWinner: Readonly<Record<'slot' | 'run', Check<Race>>> = {
  slot: race({
    id: 'book.race',
    title: 'lets exactly one of two concurrent bookings have the slot, and refuses the other as a duplicate',
  }),
  run: race({
    id: 'book.race-of-runs',
    title: 'lets exactly one of two concurrent bookings that share a slot have its slots',
  }),
};

function race(facts: Omit<Check<Race>, 'observe'>): Check<Race> {
  return {
    ...facts,
    *observe({ answers }, { errors }) {
      const statuses = answers.map(({ exchange }) => exchange.response.status).sort();
      // Refused for another reason than the slot, neither of them says anything of the race.
      if (statuses.every((status) => status >= 400 && status < 500 && status !== 409)) return;
      const [winner = 0, loser] = statuses;
      // Where there is no code for it, whoever comes too late is refused in any way.
      const hasCode = errors.has('DUPLICATE_REJECTED');
      const wanted = hasCode ? '201 and 409' : '201 and a refusal (4xx)';
      const [place, found] = ['status of the two answers', statuses.join(' and ')];
      const isRefused = loser !== undefined && loser >= 400 && (hasCode || loser < 500);
      const oneWon = statuses.length === 2 && winner < 300 && isRefused;
      yield* ofPart('winner', [observation(place, oneWon, wanted, found)]);
      if (!hasCode) return;
      if (oneWon) yield* ofPart('error', [observation(place, loser === 409, wanted, found)]);
      for (const answer of answers.filter(({ exchange }) => exchange.response.status === 409)) {
        const code = spineCode(answer);
        const at = 'OperationOutcome.issue[0].details.coding[0].code';
        yield* ofPart('error', [observation(at, code === 'DUPLICATE_REJECTED', 'DUPLICATE_REJECTED', code)]);
      }
    },
  };
}

/** That several slots are booked together or not at all: one that was free before the refusal still is. */
export const allOrNothing: Check<ResponseSubject> = {
  id: 'book.all-or-nothing',
  title: 'takes none of several slots when one of them is not free',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '201 for a booking of the other slot on its own', status);
  },
};

/** The answer to reading a patient whom a refused booking named, and that booking. */
export interface PatientLook extends ResponseSubject {
  booking: ResponseSubject;
}

/** That a booking creates no patient record as a side effect. */
export const noPatientCreated: Check<PatientLook> = {
  id: 'book.no-patient-created',
  title: 'creates no patient record when it is asked to book for an unknown patient',
  *observe({ exchange, booking }) {
    const refused = booking.exchange.response.status;
    yield observation('status of the booking', refused >= 400 && refused < 500, 'a refusal (4xx)', refused);
    const { status } = exchange.response;
    yield observation('status of reading the patient', status >= 400, 'an error: there is none', status);
  },
};
