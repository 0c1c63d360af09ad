import { printable } from '../../support/kernel/printable.js';
import { plural, selectionText, shorten } from '../text.js';
import type { GateVerdict } from './gate.js';
import type { RuleVerdict } from './rules.js';

const itemsShown = 10;

/** The verdict of a gate for a terminal, rule by rule. */
export function gateText({ passed, policy, run, rules }: GateVerdict): string {
  const selected = selectionText(run.selection);
  const against = rules.filter((rule) => !rule.passed);
  const lines = [
    `${run.provider}, ${run.specification}, run ${run.id}`,
    ...(selected ? [`only ${selected}`] : []),
    `policy: ${policy}`,
    '',
    ...rules.flatMap(ruleLines),
    '',
    passed
      ? `PASSED: ${plural(rules.length, 'rule')}`
      : `NOT PASSED: ${against.map(({ rule }) => rule).join(', ')} (${against.length} of ${plural(rules.length, 'rule')})`,
  ];
  return printable(lines.join('\n'));
}

/** What stands against a rule that passed is allowed, and need not be told. */
function ruleLines({ rule, passed, says, items }: RuleVerdict): string[] {
  const rest = items.length - itemsShown;
  return [
    `${passed ? '✓' : '✗'} ${rule}  ${says}`,
    ...(passed
      ? []
      : [
          ...items
            .slice(0, itemsShown)
            .map(({ id, text }) => `    ${id}  ${shorten(text.replaceAll('\n', ' '), 160)}`),
          ...(rest > 0 ? [`    and ${rest.toLocaleString('en-GB')} more: gpc gate --json`] : []),
        ]),
  ];
}
