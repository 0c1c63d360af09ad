import { printable } from '../../support/kernel/printable.js';
import { plural } from '../text.js';
import type { BookingLine } from '../verdicts.js';
import type { Section } from './summary.js';
import { wrap } from './wrap.js';

/** What the run did to the provider, what it undid, and what stays there. */
export function accountLines({ verdicts: { bookings, registrations }, paint, options }: Section): string[] {
  const { made, cancelled, left, unknown, notOurs } = bookings;
  const { stay, unknown: perhaps } = registrations;
  const indented = (text: string): string[] =>
    wrap(printable(text), options.width - 3).map((line) => `   ${line}`);
  const each = (lines: readonly BookingLine[]): string[] => lines.flatMap((line) => indented(describe(line)));
  const people = [...stay, ...perhaps].length;
  const lines: string[] = [];
  if (made > 0 || left.length > 0) {
    const account = `Bookings: ${made} made, ${cancelled} cancelled again, ${left.length} left behind`;
    lines.push(left.length > 0 ? paint.loud(account) : account, ...each(left));
  }
  if (unknown.length > 0)
    lines.push(
      paint.loud(`${plural(unknown.length, 'booking')} of which it could not be seen whether it was made`),
      ...each(unknown),
    );
  if (left.length + unknown.length > 0)
    lines.push(
      ...indented(
        '"gpc cleanup <folder>" looks for them again; what stays has to be cancelled in the practice system.',
      ),
    );
  if (notOurs.length > 0)
    lines.push(
      paint.loud(
        `${plural(notOurs.length, 'appointment')} of others that an answer named as booked: left alone`,
      ),
      ...each(notOurs),
    );
  if (people > 0)
    lines.push(
      `Registrations: ${plural(stay.length, 'person stays', 'people stay')} registered${perhaps.length > 0 ? `, ${perhaps.length} perhaps` : ''}`,
      ...indented(
        [...stay, ...perhaps].map(({ nhsNumber, scenario }) => `${nhsNumber} (${scenario})`).join(', '),
      ),
    );
  return lines;
}

const describe = ({ appointment, scenario, exchange, reason }: BookingLine): string =>
  `${appointment} (${scenario}, exchange ${exchange}): ${reason}`;
