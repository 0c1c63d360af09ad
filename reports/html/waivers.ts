import { plural } from '../text.js';
import type { WaiverUse } from '../verdicts.js';
import type { PageContext } from './context.js';
import { html, type Markup, type Part } from './markup.js';
import { idList } from './parts.js';

const states: Readonly<Record<WaiverUse['state'], string>> = {
  needed: 'in use: something failed under it',
  unneeded: 'not needed: what it covers was tested, and nothing failed',
  untested: 'not tested in this run',
  expired: 'expired: what it covered fails again',
};

/** What was agreed to be let pass for a while, by whom, until when, and what became of it. */
export function waiverTable(context: PageContext): Part {
  const { waivers } = context.verdicts;
  if (waivers.length === 0) return undefined;
  return html`<section aria-labelledby="waivers">
<h2 id="waivers">Waivers <span class="count">${plural(waivers.length, 'agreed exception')}</span></h2>
<p class="muted">What is waived still runs and is judged; it does not count against the provider until the last day of its waiver.</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="waivers"><table>
<thead><tr><th scope="col">Of what</th><th scope="col">Reason</th><th scope="col">Who puts it right</th><th scope="col">Who agreed</th><th scope="col">Last day</th><th scope="col">In this run</th></tr></thead>
<tbody>${waivers.map((waiver) => row(waiver, context))}</tbody></table></div></section>\n`;
}

function row(waiver: WaiverUse, context: PageContext): Markup {
  const { reason, owner, approver, until, state, scenarios } = waiver;
  return html`
<tr class="${state === 'expired' && 'expired'}"><th scope="row">${subject(waiver, context)}</th><td>${reason}</td><td>${owner ?? 'not named'}</td><td>${approver ?? 'not named'}</td><td>${until}</td>
<td>${states[state]} ${scenarios.length > 0 && idList(scenarios, context)}</td></tr>`;
}

function subject({ requirement, check, scenario }: WaiverUse, context: PageContext): Part {
  if (requirement !== undefined)
    return html`requirement ${context.clauses.has(requirement) ? html`<a href="#r-${requirement}">${requirement}</a>` : requirement}`;
  return scenario === undefined
    ? html`check <code>${check}</code>`
    : html`scenario ${idList([scenario], context)}`;
}
