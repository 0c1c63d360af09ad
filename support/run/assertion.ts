import { use } from 'chai';
import { printable } from '../kernel/printable.js';
import { binds } from '../model/binding.js';
import type { Judgement } from '../model/check.js';
import type { ScenarioRecord } from '../model/records.js';

declare global {
  namespace Chai {
    interface Assertion {
      /**
       * That nothing which a scenario judged fails it: its last assertion, as no Then step throws for a finding.
       * The error's `expected` and `actual` have a line for each finding, which reports show as a difference.
       *
       * @throws AssertionError when a binding check failed and no waiver covers it
       */
      conform(): void;
    }
  }
}

/** Lines of a difference that is shown: the message tells of every finding, and comparing long texts takes long. */
const linesCompared = 20;

/** chai, with what is asserted of a scenario's record. */
export const { expect } = use(({ Assertion }) => {
  Assertion.addMethod('conform', function () {
    const record: ScenarioRecord = this._obj;
    const failed = failuresOf(record);
    this.assert(
      failed.length === 0,
      literal(`${failed.length} check(s) failed\n${failed.map(describe).join('\n')}`),
      literal(`${record.id} has no failed check`),
      comparable(failed, 'expected'),
      comparable(failed, 'found'),
      true,
    );
  });
});

const failuresOf = ({ judgements, outcome }: ScenarioRecord): readonly Judgement[] =>
  outcome === 'waived' ? [] : judgements.filter((one) => one.outcome === 'failed' && binds(one.level));

const describe = ({ title, requirements, exchange, findings }: Judgement): string =>
  [
    `${title} [${requirements.join(', ')}]`,
    ...findings.map(
      ({ path, expected, found }) => `  ${path}: expected ${expected}, found ${found} (exchange ${exchange})`,
    ),
  ].join('\n');

const comparable = (failed: readonly Judgement[], which: 'expected' | 'found'): string =>
  failed
    .flatMap(({ findings }) => findings)
    .slice(0, linesCompared)
    .map((finding) => printable(`${finding.path}: ${finding[which]}`))
    .join('\n');

/** What a provider sent is no template of chai's, which replaces `#{this}` and its like. */
const literal = (text: string): string => printable(text).replaceAll('#{', '# {');
