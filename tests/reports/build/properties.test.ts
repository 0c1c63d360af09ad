import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CucumberStatus, VerdictInput } from '../../../reports/build/input.js';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { contradictionIn } from '../../../reports/saved.js';
import type { Outcome, ScenarioRecord } from '../../../support/model/records.js';
import { scenarioOrder } from '../../../support/model/rollup.js';
import type { Waiver } from '../../../support/model/waiver.js';
import { catalogue } from '../../fixtures/run/catalogue.js';
import { input, statusOf } from '../../fixtures/run/input.js';
import { judgement, record } from '../../fixtures/run/records.js';

const endpoints = input.endpoints.map(({ id }) => id);
const ids = Array.from({ length: 8 }, (_, index) => `SLOTS-00${index + 1}`);
const statuses: readonly CucumberStatus[] = [
  'PASSED',
  'FAILED',
  'SKIPPED',
  'UNDEFINED',
  'AMBIGUOUS',
  'PENDING',
  'UNKNOWN',
];

const arbitraryJudgement = fc
  .record({
    check: fc.constantFrom('a', 'b', 'c'),
    outcome: fc.constantFrom('passed', 'failed', 'warned', 'undecided'),
    requirements: fc.uniqueArray(fc.constantFrom(...catalogue.map(({ id }) => id)), {
      minLength: 1,
      maxLength: 3,
    }),
  } as const)
  .map(({ check, outcome, requirements }) => judgement(check, outcome, requirements));

const arbitraryRecord: fc.Arbitrary<ScenarioRecord> = fc
  .record({
    id: fc.constantFrom(...ids),
    endpoint: fc.constantFrom(...endpoints),
    outcome: fc.constantFrom<Outcome>(...scenarioOrder),
    judgements: fc.array(arbitraryJudgement, { maxLength: 4 }),
    erroredBy: fc.constantFrom('network', 'environment', 'harness'),
  } as const)
  .map(({ id, endpoint, ...more }) => record(id, endpoint, more));

const arbitraryInput: fc.Arbitrary<VerdictInput> = fc
  .record({
    records: fc.array(arbitraryRecord, { maxLength: 8 }),
    planned: fc.uniqueArray(arbitraryRecord, { maxLength: 8, selector: ({ id }) => id }),
    endings: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...statuses)),
    honest: fc.boolean(),
    waivers: fc.subarray<Waiver>([
      ...catalogue.map(({ id }) => ({ requirement: id, reason: 'agreed', until: '2026-12-31' })),
      ...ids.map((id) => ({ scenario: id, reason: 'agreed', until: '2026-12-31' })),
    ]),
  })
  .map(({ records, planned, endings, honest, waivers }) => ({
    ...input,
    records,
    planned: honest ? planned.filter(({ id }) => records.some((one) => one.id === id)) : planned,
    cucumber: honest
      ? new Map(records.map(({ id, outcome }) => [id, statusOf[outcome]]))
      : new Map(Object.entries(endings)),
    waivers,
  }));

const rank: Readonly<Record<string, number>> = { 'not conformant': 0, undecided: 1, conformant: 2 };
const severity = (outcome: Outcome): number => scenarioOrder.indexOf(outcome);

describe('verdicts of any run', () => {
  it('add up', () => {
    fc.assert(
      fc.property(arbitraryInput, (any) => {
        const built = buildVerdicts(any);
        const { counts, scenarios, requirements } = built;
        const sum = scenarioOrder.reduce((total, outcome) => total + counts[outcome], 0);
        expect(sum).toBe(scenarios.length);
        expect(counts.planned).toBe(any.planned.length);
        expect(Object.values(built.requirementCounts).reduce((a, b) => a + b)).toBe(requirements.length);
        expect(built.endpoints.reduce((total, one) => total + one.counts.planned, 0)).toBe(counts.planned);
        if (built.run.complete) expect([counts.planned, counts.reported]).toEqual([sum, sum]);
        else expect(built.exitCode).not.toBe(0);
        expect(built.exitCode === 0).toBe(built.outcome === 'conformant');
      }),
    );
  });

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        arbitraryInput.chain((any) =>
          fc.tuple(
            fc.constant(any),
            fc.shuffledSubarray([...any.records], {
              minLength: any.records.length,
              maxLength: any.records.length,
            }),
          ),
        ),
        ([any, records]) => {
          expect(buildVerdicts({ ...any, records })).toEqual(buildVerdicts(any));
        },
      ),
    );
  });

  it('never contradict themselves, so that no folder of a run is refused as altered', () => {
    fc.assert(
      fc.property(arbitraryInput, (any) => {
        expect(contradictionIn(buildVerdicts(any))).toBeUndefined();
      }),
    );
  });

  it('never improve when one more check fails', () => {
    const more = arbitraryJudgement.map((one) => ({ ...one, outcome: 'failed', level: 'SHALL' }) as const);
    fc.assert(
      fc.property(arbitraryInput, more, fc.nat(), (any, extra, at) => {
        // A scenario without any check is errored; its first check, though waived, does improve it.
        fc.pre(any.records.every(({ judgements }) => judgements.length > 0));
        const records = any.records.map((one, index) =>
          index === at % any.records.length ? { ...one, judgements: [...one.judgements, extra] } : one,
        );
        const before = buildVerdicts(any);
        const after = buildVerdicts({ ...any, records });
        // A waived failure is a decision, so that it improves a run in which nothing was decided at all.
        fc.pre(before.counts.passed + before.counts.warned + before.counts.waived > 0);
        after.scenarios.forEach((scenario, index) => {
          const known = before.scenarios[index];
          if (known) expect(severity(scenario.outcome)).toBeLessThanOrEqual(severity(known.outcome));
        });
        after.endpoints.forEach((endpoint, index) => {
          const known = before.endpoints[index];
          if (known) expect(severity(endpoint.outcome)).toBeLessThanOrEqual(severity(known.outcome));
        });
        expect(rank[after.outcome]).toBeLessThanOrEqual(rank[before.outcome] ?? 0);
        if (before.exitCode !== 0) expect(after.exitCode).not.toBe(0);
      }),
    );
  });
});
