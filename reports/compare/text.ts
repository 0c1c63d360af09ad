import { printable } from '../../support/kernel/printable.js';
import { plural, shorten } from '../text.js';
import type { Comparison } from './compare.js';
import { type Change, changes, type Difference, kinds } from './differences.js';

const shownOfEach = 20;

/** A comparison for a terminal. */
export function comparisonText({ before, after, notes, counts, differences }: Comparison): string {
  const lines = [
    `before  ${before.id}  ${before.provider} ${before.version}, ${before.outcome}`,
    `after   ${after.id}  ${after.provider} ${after.version}, ${after.outcome}`,
    ...notes.map((note) => `note    ${note}`),
    ...changes.flatMap((change) => section(change, differences)),
    '',
    differences.length === 0
      ? 'No difference.'
      : changes.map((change) => `${counts[change].toLocaleString('en-GB')} ${change}`).join(', '),
  ];
  return printable(lines.join('\n'));
}

/** Causes, requirements, scenarios and checks each for themselves, so that many of one do not hide the others. */
function section(change: Change, differences: readonly Difference[]): string[] {
  const meant = differences.filter((one) => one.change === change);
  if (meant.length === 0) return [];
  return [
    '',
    change.toUpperCase(),
    ...kinds.flatMap((kind) => {
      const own = meant.filter((one) => one.kind === kind);
      const rest = own.length - shownOfEach;
      return [
        ...own.slice(0, shownOfEach).map(line),
        ...(rest > 0 ? [`  and ${plural(rest, `more ${kind}`)}: gpc compare --json or --html`] : []),
      ];
    }),
  ];
}

const line = ({ kind, id, title, before, after, otherwise }: Difference): string =>
  `  ${kind} ${id}  ${otherwise ? shorten(otherwise, 300) : `${before} → ${after}`}  ${shorten(title.replaceAll('\n', ' '), 100)}`;
