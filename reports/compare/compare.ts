import { selectionText } from '../text.js';
import type { RunFacts, Verdicts } from '../verdicts.js';
import { type Change, changes, type Difference, differences } from './differences.js';

/** What `gpc compare` prints, as JSON too. */
export interface Comparison {
  before: ComparedRun;
  after: ComparedRun;
  /** Why the runs may differ for other reasons than the product. */
  notes: readonly string[];
  counts: Readonly<Record<Change, number>>;
  differences: readonly Difference[];
}

interface ComparedRun {
  id: string;
  startedAt: string;
  outcome: Verdicts['outcome'];
  provider: string;
  version: string;
  specification: string;
}

/** Compares the verdicts of two runs: what is worse comes first, by cause, requirement, scenario and check. */
export function compare(before: Verdicts, after: Verdicts): Comparison {
  const found = differences(before, after);
  const of = (change: Change): Difference[] => found.filter((one) => one.change === change);
  return {
    before: runOf(before),
    after: runOf(after),
    notes: notes(before.run, after.run),
    counts: {
      regressed: of('regressed').length,
      fixed: of('fixed').length,
      'newly tested': of('newly tested').length,
      'no longer tested': of('no longer tested').length,
      changed: of('changed').length,
    },
    differences: changes.flatMap(of),
  };
}

const runOf = ({ run, outcome }: Verdicts): ComparedRun => ({
  id: run.id,
  startedAt: run.startedAt,
  outcome,
  provider: run.provider.name,
  version: run.provider.version,
  specification: run.pack.specification,
});

/** What may make a difference without the product having changed, with how it is told. */
const circumstances: readonly (readonly [string, (run: RunFacts) => string])[] = [
  ['specification', ({ pack }) => pack.specification],
  ['base URL', ({ provider }) => (provider.embedded ? 'the embedded provider' : provider.baseUrl)],
  ['selection', ({ selection }) => selectionText(selection) || 'everything'],
  ['version of the harness', ({ harness }) => harness.version],
  ['pack', ({ pack }) => pack.sha256.slice(0, 12)],
  // The embedded provider has another port and other certificates each time.
  [
    'configuration',
    ({ configuration, provider }) =>
      provider.embedded ? 'the embedded provider' : configuration.sha256.slice(0, 12),
  ],
];

const notes = (before: RunFacts, after: RunFacts): string[] => [
  ...circumstances
    .filter(([, of]) => of(before) !== of(after))
    .map(([what, of]) => `another ${what}: ${of(before)}, then ${of(after)}`),
  ...[before, after]
    .filter(({ complete }) => !complete)
    .map(({ id, incompleteReason = 'it was cut short' }) => `${id} is incomplete: ${incompleteReason}`),
];
