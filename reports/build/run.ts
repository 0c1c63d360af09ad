import { plural } from '../text.js';
import type { Counts, RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';
import type { VerdictInput } from './input.js';

type RunVerdict = Pick<Verdicts, 'outcome' | 'exitCode' | 'reason'>;

interface Facts {
  counts: Counts;
  failedRequirements: number;
  /** Why the run is incomplete. */
  incomplete: string | undefined;
  /** By the network or the environment, and not by the harness. */
  cutShortFromOutside: boolean;
  harness: number;
  network: number;
  environment: number;
}

interface Rule {
  when: (facts: Facts) => boolean;
  verdict: (facts: Facts) => RunVerdict;
}

/** Applied in this order; the first that holds decides. `docs/outcomes.md` gives the reasons. */
const rules: readonly Rule[] = [
  {
    when: ({ incomplete, cutShortFromOutside }) => incomplete !== undefined && !cutShortFromOutside,
    verdict: (facts) => ({
      outcome: failing(facts) ? 'not conformant' : 'undecided',
      exitCode: 4,
      reason: incomplete(facts),
    }),
  },
  {
    when: failing,
    verdict: (facts) => ({ outcome: 'not conformant', exitCode: 1, reason: incomplete(facts) }),
  },
  {
    when: ({ harness }) => harness > 0,
    verdict: ({ harness }) => ({
      outcome: 'undecided',
      exitCode: 4,
      reason: `the harness broke ${scenarios(harness)}`,
    }),
  },
  {
    when: ({ network, environment, incomplete }) => network + environment > 0 || incomplete !== undefined,
    verdict: (facts) => ({
      outcome: 'undecided',
      exitCode: 3,
      reason: facts.incomplete ?? losses(facts),
    }),
  },
  {
    when: ({ counts }) => counts.blocked > 0,
    verdict: ({ counts }) => ({
      outcome: 'not conformant',
      exitCode: 1,
      reason: `${scenarios(counts.blocked)} blocked by a provider fault`,
    }),
  },
  {
    when: ({ counts }) => counts.passed + counts.warned + counts.waived === 0,
    verdict: () => ({ outcome: 'undecided', exitCode: 1, reason: 'no scenario decided anything' }),
  },
  {
    when: () => true,
    verdict: ({ counts }) => ({ outcome: 'conformant', exitCode: 0, reason: conformance(counts) }),
  },
];

/** Outcome and exit code of a run (0 conformant, 1 not conformant, 3 provider unreachable, 4 harness fault). */
export function runVerdict(
  all: readonly ScenarioVerdict[],
  requirements: readonly RequirementVerdict[],
  counts: Counts,
  incomplete: string | undefined,
  cutShort: VerdictInput['cutShort'],
): RunVerdict {
  const errored = all.filter(({ outcome }) => outcome === 'errored');
  const by = (culprit: ScenarioVerdict['erroredBy']): number =>
    errored.filter(({ erroredBy }) => erroredBy === culprit).length;
  const network = by('network');
  const environment = by('environment');
  const facts: Facts = {
    counts,
    failedRequirements: requirements.filter(({ outcome }) => outcome === 'failed').length,
    incomplete,
    cutShortFromOutside: cutShort !== undefined && cutShort.by !== 'harness',
    harness: errored.length - network - environment,
    network,
    environment,
  };
  const rule = rules.find(({ when }) => when(facts));
  return rule
    ? rule.verdict(facts)
    : { outcome: 'undecided', exitCode: 4, reason: 'no rule decided the run' };
}

/** Why fewer (or others) than the planned scenarios were reported; nothing when the run is complete. */
export function incompleteness(
  counts: Counts,
  stray: readonly string[],
  cutShort: VerdictInput['cutShort'],
  lost: readonly string[] = [],
): string | undefined {
  if (cutShort) return `the run ended early: ${cutShort.reason}`;
  if (lost.length > 0) return `workers died in the middle of ${lost.join(', ')}`;
  if (counts.reported !== counts.planned)
    return `${counts.reported} of ${counts.planned} planned scenarios were reported`;
  return stray.length > 0 ? `scenarios were reported that nobody planned: ${stray.join(', ')}` : undefined;
}

function failing({ counts, failedRequirements }: Facts): boolean {
  return counts.failed > 0 || failedRequirements > 0;
}

const scenarios = (count: number): string => plural(count, 'scenario');

const incomplete = (facts: Facts): string =>
  [facts.incomplete, failing(facts) && failures(facts)].filter(Boolean).join('; ');

const failures = ({ counts, failedRequirements }: Facts): string =>
  `${scenarios(counts.failed)} failed, breaking ${plural(failedRequirements, 'requirement')}`;

const losses = ({ network, environment }: Facts): string =>
  [
    network > 0 && `the network took ${scenarios(network)}`,
    environment > 0 && `the environment took ${scenarios(environment)}`,
  ]
    .filter(Boolean)
    .join(', ');

const conformance = ({ warned, waived, omitted }: Counts): string =>
  [
    'every requirement that was judged is met',
    waived > 0 && `${scenarios(waived)} failed under a waiver`,
    warned > 0 && `${scenarios(warned)} warned`,
    omitted > 0 && `${scenarios(omitted)} omitted`,
  ]
    .filter(Boolean)
    .join('; ');
