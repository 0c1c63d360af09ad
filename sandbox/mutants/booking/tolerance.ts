import type { Behaviour } from '../../behaviour/behaviour.js';
import { givenBody } from '../../behaviour/handlers.js';
import type { Slot } from '../../practice/records.js';
import { formatMoment, readMoment } from '../../practice/uk-time.js';
import { text } from '../../wire/json.js';
import { mutantsAt } from '../row.js';
import { slotsOf } from './guess.js';

const QUARTER = 15 * 60_000;

/** Takes a bound that is wrong by no more than a quarter of an hour on one side for that of the slots. */
const tolerating = (
  bound: 'start' | 'end',
  of: (slots: readonly Slot[]) => Date | undefined,
  side: 1 | -1,
): Behaviour =>
  givenBody((body, practice) => {
    const right = of(slotsOf(body, practice));
    const sent = readMoment(text(body[bound]) ?? '').toJSDate();
    const off = right ? (sent.getTime() - right.getTime()) * side : 0;
    return right && off > 0 && off <= QUARTER ? { ...body, [bound]: formatMoment(right) } : body;
  });

const first = (slots: readonly Slot[]): Date | undefined => slots.at(0)?.start;
const last = (slots: readonly Slot[]): Date | undefined => slots.at(-1)?.end;

/** Mutants that take bookings which are wrong by little. */
export const toleranceMutants = mutantsAt('book-an-appointment', [
  [
    'booking.early-start-taken',
    'Takes a start a little before that of the slot.',
    ['APPT-BOOK-103'],
    tolerating('start', first, -1),
  ],
  [
    'booking.late-start-taken',
    'Takes a start a little after that of the slot.',
    ['APPT-BOOK-103'],
    tolerating('start', first, 1),
  ],
  [
    'booking.late-end-taken',
    'Takes an end a little after that of the slot.',
    ['APPT-BOOK-103'],
    tolerating('end', last, 1),
  ],
  [
    'booking.early-end-taken',
    'Takes an end a little before that of the slot.',
    ['APPT-BOOK-103'],
    tolerating('end', last, -1),
  ],
]);
