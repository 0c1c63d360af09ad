import { plural, shorten } from '../text.js';
import type { BookingLine } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { scenarioLink } from './parts.js';

const linesShown = 10;
const reasonLimit = 300;
const idLimit = 100;

/** What the run did to the provider, what it undid, what stays there, and which people it was done with. */
export function account(context: PageContext): Part {
  const { bookings, registrations } = context.verdicts;
  const { made, cancelled, left, unknown, notOurs } = bookings;
  const people = [...registrations.stay, ...registrations.unknown];
  if (made + unknown.length + notOurs.length + people.length + context.people.size === 0) return undefined;
  return html`<section aria-labelledby="bookings"><h2 id="bookings">Bookings, registrations and people</h2>
<p>${plural(made, 'booking')} made, ${cancelled} cancelled again, ${left.length} left behind.</p>
${loud(left, `${plural(left.length, 'booking')} could not be undone.`, 'Please cancel by hand in the practice system.', context)}
${loud(unknown, `${plural(unknown.length, 'booking')} of which it could not be seen whether it was made.`, '“gpc cleanup” looks for them again.', context)}
${loud(notOurs, `${plural(notOurs.length, 'appointment')} of others that an answer named as booked.`, 'Nothing of them was changed.', context)}
${
  people.length > 0 &&
  html`<p>${plural(registrations.stay.length, 'person stays', 'people stay')} registered${registrations.unknown.length > 0 && html`, ${registrations.unknown.length} perhaps`}: ${people.map(({ nhsNumber, scenario }, index) => html`${index > 0 && ', '}<code>${nhsNumber}</code> from ${scenarioLink(scenario, context)}`)}.</p>`
}
${peopleUsed(context)}
</section>\n`;
}

const loud = (lines: readonly BookingLine[], what: string, next: string, context: PageContext): Part =>
  lines.length > 0 &&
  html`<div class="loud"><p><b>${what}</b> ${next}</p>
<ul>${lines.slice(0, linesShown).map((one) => line(one, context))}</ul>
${lines.length > linesShown && html`<details><summary>and ${plural(lines.length - linesShown, 'more', 'more')}</summary><ul>${lines.slice(linesShown).map((one) => line(one, context))}</ul></details>`}</div>`;

const line = ({ appointment, scenario, exchange, reason }: BookingLine, context: PageContext): Markup =>
  html`<li><code>${shorten(appointment, idLimit)}</code> from ${scenarioLink(scenario, context)}, exchange <code>${shorten(exchange, idLimit)}</code>: ${shorten(reason, reasonLimit)}</li>`;

const peopleUsed = ({ people }: PageContext): Part =>
  people.size > 0 &&
  html`<details class="fold"><summary>${plural(people.size, 'NHS number')} that patients were looked up by</summary>
<ul class="plain">${[...people].map(([nhsNumber, scenarios]) => html`<li><code>${nhsNumber}</code> in ${plural(scenarios, 'scenario')}</li>`)}</ul></details>`;
