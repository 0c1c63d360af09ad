import { textOf } from '../../support/kernel/textOf.js';
import type { Check } from '../../support/model/check.js';
import { absent, observation } from '../../support/model/observe.js';
import { heldTexts, keepsTexts, sentTexts, type TextElement } from '../appointments/texts.js';
import { created, taken } from './answer.js';
import type { Booking } from './booking.js';

/** What becomes of description and comment when a booking is taken. */
export const texts: readonly Check<Booking>[] = [
  {
    id: 'book.texts-kept',
    title: 'returns description and comment with nothing lost of them',
    *observe(booking) {
      const resource = created(booking);
      if (resource) yield* keepsTexts('Appointment', resource, booking.plan.appointment);
    },
  },
  {
    id: 'book.texts-exact',
    title: 'returns description and comment each in its own element, as sent',
    *observe(booking) {
      const resource = created(booking);
      if (!resource) return;
      for (const [name, sent] of sentTexts(booking.plan.appointment))
        yield observation(`Appointment.${name}`, resource[name] === sent, sent, resource[name]);
    },
  },
];

/** That the longest texts that must be supported, beyond ASCII, are taken and returned whole. */
export const longestTexts: Check<Booking> = {
  id: 'book.longest-texts',
  title:
    'takes a description of 100 and a comment of 500 characters, outside ASCII too, and returns them unchanged',
  *observe(booking) {
    yield taken(booking);
    const resource = created(booking);
    if (resource) yield* keepsTexts('Appointment', resource, booking.plan.appointment);
  },
};

/** That a booking without a comment gives an appointment without one. */
export const noComment: Check<Booking> = {
  id: 'book.no-comment',
  title: 'takes a booking without comment and returns none',
  *observe(booking) {
    yield taken(booking);
    const resource = created(booking);
    if (resource) yield absent('Appointment.comment', resource.comment);
  },
};

/** That a text over the limit is refused, or kept whole: never cut (ambiguity A-28). */
export const overlongText: Readonly<Record<TextElement, Check<Booking>>> = {
  description: overlong('description'),
  comment: overlong('comment'),
};

function overlong(element: TextElement): Check<Booking> {
  return {
    id: `book.overlong-${element}`,
    title: `refuses a ${element} that is too long for it, or keeps it whole`,
    *observe(booking) {
      const { status } = booking.exchange.response;
      const resource = created(booking);
      const sent = textOf(booking.plan.appointment[element]);
      yield observation(
        `Appointment.${element}`,
        (resource && heldTexts(resource).includes(sent)) || (status >= 400 && status < 500),
        'an error status (4xx), or the whole text',
        resource ? resource[element] : status,
      );
    },
  };
}
