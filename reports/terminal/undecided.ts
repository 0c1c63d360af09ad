import { printable } from '../../support/kernel/printable.js';
import { inSpecificationOrder, reasonGroups } from '../findings/groups.js';
import { plural, shorten } from '../text.js';
import type { Section } from './summary.js';
import { wrap } from './wrap.js';

const reasonsShown = 4;
const idsShown = 6;

/** Scenarios that decided nothing, by reason: errored, blocked and omitted ones. */
export function undecidedLines({ verdicts, paint, options }: Section): string[] {
  const scenarios = inSpecificationOrder(verdicts);
  return (['errored', 'blocked', 'waived', 'omitted'] as const).flatMap((outcome) => {
    const groups = reasonGroups(scenarios, outcome);
    if (groups.length === 0) return [];
    const rest = groups.length - reasonsShown;
    return [
      paint.outcome[outcome](`${plural(verdicts.counts[outcome], 'scenario')} ${outcome}`),
      ...groups.slice(0, reasonsShown).flatMap(({ reason, scenarios: members }) => {
        const ids = members.slice(0, idsShown).map(({ id }) => id);
        const more = members.length - ids.length;
        const text = `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${printable(shorten(reason, 300))}`;
        return wrap(text, options.width - 3).map((line) => `   ${line}`);
      }),
      ...(rest > 0 ? [`   and ${plural(rest, 'more reason')}: see compliance.html`] : []),
    ];
  });
}
