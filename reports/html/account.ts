import { plural } from '../text.js';
import type { BookingLine } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Part } from './markup.js';
import { scenarioLink } from './parts.js';

/** What the run did to the provider, what it undid, and what stays there. */
export function account(context: PageContext): Part {
  const { bookings, registrations } = context.verdicts;
  const { made, cancelled, left, unknown, notOurs } = bookings;
  const people = [...registrations.stay, ...registrations.unknown];
  if (made + unknown.length + notOurs.length + people.length === 0) return undefined;
  return html`<section aria-labelledby="bookings"><h2 id="bookings">Bookings and registrations</h2>
<p>${made} made, ${cancelled} cancelled again, ${left.length} left behind.</p>
${loud(left, `${plural(left.length, 'booking')} could not be undone.`, 'Please cancel by hand in the practice system.', context)}
${loud(unknown, `${plural(unknown.length, 'booking')} of which it could not be seen whether it was made.`, '“gpc cleanup” looks for them again.', context)}
${loud(notOurs, `${plural(notOurs.length, 'appointment')} of others that an answer named as booked.`, 'Nothing of them was changed.', context)}
${
  people.length > 0 &&
  html`<p>${plural(registrations.stay.length, 'person stays', 'people stay')} registered${registrations.unknown.length > 0 && html`, ${registrations.unknown.length} perhaps`}: ${people.map(({ nhsNumber, scenario }, index) => html`${index > 0 && ', '}<code>${nhsNumber}</code> from ${scenarioLink(scenario, context)}`)}.</p>`
}
</section>`;
}

const loud = (lines: readonly BookingLine[], what: string, next: string, context: PageContext): Part =>
  lines.length > 0 &&
  html`<div class="loud"><p><b>${what}</b> ${next}</p>
<ul>${lines.map(({ appointment, scenario, exchange, reason }) => html`<li><code>${appointment}</code> from ${scenarioLink(scenario, context)}, exchange <code>${exchange}</code>: ${reason}</li>`)}</ul></div>`;
