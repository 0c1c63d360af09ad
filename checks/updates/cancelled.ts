import { firstText, type JsonObject, selectObjects } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { extensions } from '../vocabulary.js';
import type { LaterLook } from './amended.js';
import { mayChange } from './answer.js';
import { type FreedSlots, notOffered } from './slots.js';
import { type Update, updated } from './update.js';

const reasonsOf = (resource: JsonObject | undefined): JsonObject[] =>
  selectObjects(resource, 'extension').flatMap(({ value }) =>
    value.url === extensions.cancellationReason ? [value] : [],
  );

/** What the answer to a cancellation says of it. */
export const cancellation: readonly Check<Update>[] = [
  {
    id: 'cancel.status-cancelled',
    title: 'returns the status cancelled',
    *observe(update) {
      const after = updated(update);
      if (after)
        yield observation('Appointment.status', after.status === 'cancelled', 'cancelled', after.status);
    },
  },
  {
    id: 'cancel.reason-returned',
    title: 'returns the reason as it was sent',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      const wanted = firstText(reasonsOf(update.sent)[0], 'valueString') ?? '';
      const found = firstText(reasonsOf(after)[0], 'valueString');
      yield observation(`Appointment.${mayChange.cancel[1]}.valueString`, found === wanted, wanted, found);
    },
  },
  {
    id: 'cancel.one-reason',
    title: 'holds one cancellation reason, as text',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      const found = reasonsOf(after);
      const texts = found.filter((one) => typeof one.valueString === 'string');
      const right = found.length === 1 && texts.length === 1;
      yield observation(`Appointment.${mayChange.cancel[1]}`, right, 'one valueString', found);
    },
  },
];

/** What a later look at a cancelled appointment shows. */
export const cancelledForGood: Check<LaterLook> = {
  id: 'cancel.shown-later',
  title: 'still shows the appointment, as cancelled',
  *observe({ update, found, exchange }) {
    const [id, status] = [found?.id, found?.status];
    const part = exchange.interaction === 'retrieve-a-patients-appointments' ? 'listed' : 'read';
    yield* ofPart(part, [
      observation('Appointment', found !== undefined, `the appointment ${update.own.id}`, id),
    ]);
    if (found) yield observation('Appointment.status', status === 'cancelled', 'cancelled', status);
  },
};

/** That cancelling what is cancelled leaves it so, whether that is accepted or refused (APPT-A-10). */
export const staysCancelled: Check<LaterLook> = {
  id: 'cancel.stays-cancelled',
  title: 'leaves a cancelled appointment cancelled when it is cancelled again',
  *observe({ update, found }) {
    const { status } = update.exchange.response;
    yield observation(
      'status',
      isSuccess(status) || (status >= 400 && status < 500),
      '200 or a refusal (4xx)',
      status,
    );
    yield observation('Appointment.status', found?.status === 'cancelled', 'cancelled', found?.status);
  },
};

/** That a cancelled appointment does not come back: an update to status booked is refused, and it stays as it is. */
export const notRevived: Check<LaterLook> = {
  id: 'cancel.not-revived',
  title: 'refuses to set a cancelled appointment back to booked',
  *observe({ update, found }) {
    const { status } = update.exchange.response;
    yield observation('status', status >= 400 && status < 500, 'an error status (4xx)', status);
    yield observation('Appointment.status', found?.status === 'cancelled', 'cancelled', found?.status);
  },
};

/** That a cancellation sets the slots free. */
export const slotsFreed: Readonly<Record<'one' | 'several', Check<FreedSlots>>> = {
  one: freed('cancel.slot-offered-again', 'offers the slot of a cancelled appointment again'),
  several: freed('cancel.slots-offered-again', 'offers every slot of a cancelled appointment again'),
};

/** That a slot which somebody else has booked by then is not set free by a second cancellation. */
export const slotNotFreedTwice: Check<FreedSlots> = {
  id: 'cancel.slot-of-others-kept',
  title: 'sets no slot free that somebody else has booked since the cancellation',
  observe: notOffered,
};

/** That a slot stays taken when a cancellation is refused because it names another version. */
export const slotStaysTaken: Check<FreedSlots> = {
  id: 'cancel.version-mismatch-frees-no-slot',
  title: 'offers no slot of an appointment when the cancellation names another version',
  observe: notOffered,
};

/** That a slot which was booked anew after a cancellation is taken again: the subject answers one booking more. */
export const bookableOnce: Check = {
  id: 'cancel.slot-bookable-once',
  title: 'lets the slot of a cancelled appointment be booked once again, and not twice',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', status >= 400, 'an error status', status);
  },
};

/** That a slot set free can be booked: the subject is the answer to a booking of it. */
export const bookableAgain: Check = {
  id: 'cancel.slot-bookable-again',
  title: 'lets the slot of a cancelled appointment be booked again',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '201', status);
  },
};

function freed(id: string, title: string): Check<FreedSlots> {
  return {
    id,
    title,
    *observe({ slots, free }) {
      for (const slot of slots)
        yield observation(
          `Slot/${slot}`,
          free.includes(slot),
          'offered',
          free.includes(slot) ? 'offered' : 'not offered',
        );
    },
  };
}
