import type { Booking } from '../../world/bookings.js';
import type { Check } from '../check.js';
import { absent, observation } from '../observe.js';
import { created } from './answer.js';

/** Limits that a provider has to support (Book an appointment, request payload). */
export const textLimits = { description: 100, comment: 500 } as const;
export type TextElement = keyof typeof textLimits;

/** What becomes of description and comment when a booking is taken. */
export const texts: readonly Check<Booking>[] = [
  {
    id: 'book.texts-kept',
    title: 'returns description and comment with nothing lost of them',
    requirements: ['APPT-BOOK-083', 'APPT-BOOK-084', 'APPT-BOOK-085'],
    interpretation: 'APPT-A-29',
    *observe(booking) {
      const resource = created(booking);
      if (!resource) return;
      const held = `${resource.description ?? ''}\n${resource.comment ?? ''}`;
      for (const name of Object.keys(textLimits) as TextElement[]) {
        const sent = booking.plan.appointment[name];
        if (typeof sent === 'string')
          yield observation(`Appointment.${name}`, held.includes(sent), sent, resource[name]);
      }
    },
  },
  {
    id: 'book.texts-exact',
    title: 'returns description and comment each in its own element, as sent',
    requirements: ['APPT-BOOK-085'],
    interpretation: 'APPT-A-29',
    severity: 'warn',
    *observe(booking) {
      const resource = created(booking);
      if (!resource) return;
      for (const name of Object.keys(textLimits) as TextElement[]) {
        const sent = booking.plan.appointment[name];
        if (typeof sent === 'string')
          yield observation(`Appointment.${name}`, resource[name] === sent, sent, resource[name]);
      }
    },
  },
];

/** That the longest texts that must be supported, beyond ASCII, are taken and returned whole. */
export const longestTexts: Check<Booking> = {
  id: 'book.longest-texts',
  title:
    'takes a description of 100 and a comment of 500 characters, outside ASCII too, and returns them unchanged',
  requirements: ['APPT-BOOK-087'],
  interpretation: 'APPT-A-29',
  *observe(booking) {
    yield observation(
      'status',
      booking.exchange.response.status === 201,
      '201',
      booking.exchange.response.status,
    );
    const resource = created(booking);
    if (!resource) return;
    const held = `${resource.description ?? ''}\n${resource.comment ?? ''}`;
    for (const name of Object.keys(textLimits) as TextElement[]) {
      const sent = String(booking.plan.appointment[name]);
      yield observation(`Appointment.${name}`, held.includes(sent), sent, resource[name]);
    }
  },
};

/** That a booking without a comment gives an appointment without one. */
export const noComment: Check<Booking> = {
  id: 'book.no-comment',
  title: 'takes a booking without comment and returns none',
  requirements: ['APPT-BOOK-072'],
  *observe(booking) {
    yield observation(
      'status',
      booking.exchange.response.status === 201,
      '201',
      booking.exchange.response.status,
    );
    const resource = created(booking);
    if (resource) yield absent('Appointment.comment', resource.comment);
  },
};

/** That a text over the limit is refused, or kept whole: never cut (ambiguity A-28). */
export const overlongText = (element: TextElement): Check<Booking> => ({
  id: `book.overlong-${element}`,
  title: `refuses a ${element} that is too long for it, or keeps it whole`,
  requirements: ['APPT-BOOK-086', 'APPT-BOOK-088', 'APPT-BOOK-109', 'APPT-BOOK-084'],
  interpretation: 'APPT-A-28',
  *observe(booking) {
    const { status } = booking.exchange.response;
    const sent = String(booking.plan.appointment[element]);
    const resource = created(booking);
    const kept =
      status === 201 && `${resource?.description ?? ''}\n${resource?.comment ?? ''}`.includes(sent);
    const found = status === 201 ? resource?.[element] : status;
    yield observation(
      `Appointment.${element}`,
      kept || (status >= 400 && status < 500),
      'an error status (4xx), or the whole text',
      found,
    );
  },
});
