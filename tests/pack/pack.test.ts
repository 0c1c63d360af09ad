import { beforeAll, describe, expect, it } from 'vitest';
import { allChecks } from '../../checks/registry.js';
import { exchangesOf } from '../../reports/exchanges/archive.js';
import type { Verdicts } from '../../reports/verdicts.js';
import { loadBindings } from '../../requirements/bindings.js';
import { runRequirementsCommand } from '../../requirements/command.js';
import { loadSpecification } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { packOf } from '../../support/pack/coveredPack.js';
import { costsFrom } from '../../support/run/plan/costing.js';
import { type Costs, costsOf } from '../../support/run/plan/costs.js';
import { type Ended, runPack } from '../support/cli/gpc.js';

let run: Ended & { out: string; verdicts: Verdicts };

// One run of the whole pack on the embedded provider, which is honest: everything below looks at it.
beforeAll(async () => {
  run = await runPack(['--parallel', '4', '--seed', '7']);
}, 600_000);

describe('the pack on an honest provider', () => {
  it('finds it conformant, with nothing warned, blocked or errored', () => {
    const notPassed = run.verdicts.scenarios.filter(
      ({ outcome }) => outcome !== 'passed' && outcome !== 'omitted',
    );
    expect(notPassed.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([]);
    expect(run.verdicts.outcome).toBe('conformant');
    expect(run.code).toBe(0);
  });

  it('reports every scenario that was planned', () => {
    expect(run.verdicts.counts.reported).toBe(run.verdicts.counts.planned);
    expect(run.verdicts.run.complete).toBe(true);
  });

  it('omits a scenario only with a reason that names what is missing', () => {
    const omitted = run.verdicts.scenarios.filter(({ outcome }) => outcome === 'omitted');
    expect(omitted.filter(({ reason }) => (reason ?? '').length < 20)).toEqual([]);
  });

  it('leaves no booking behind', () => {
    expect(run.verdicts.bookings.left).toEqual([]);
    expect(run.verdicts.bookings.made).toBeGreaterThan(0);
  });

  it('gives every exchange an id of its own, those of the clean-up for several patients at once too', () => {
    const ids = [...exchangesOf(run.out)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(run.verdicts.run.exchanges);
    expect(ids.filter((id) => id.startsWith('CLEANUP-000.')).length).toBeGreaterThan(1);
  });

  it('tags each scenario with just the requirements that its checks judge', () => {
    const judged = run.verdicts.scenarios.filter(({ outcome }) => outcome === 'passed');
    const wrong = judged.flatMap(({ id, requirements, checks }) => {
      const wanted = [...new Set(checks.flatMap((check) => check.requirements))].sort();
      const tagged = [...requirements].sort();
      return wanted.join(' ') === tagged.join(' ')
        ? []
        : [`${id}: ${wanted.map((row) => `@${row}`).join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what gpc plan says that the pack costs', () => {
  let seen: Costs;

  // By one worker, as `npm run costs` measures: several learn apart what is served, and share no answers.
  beforeAll(async () => {
    seen = costsFrom((await runPack(['--seed', '7'])).out);
  }, 600_000);

  it.each(['requests', 'commands', 'bookings', 'people'] as const)(
    'is what it cost in %s, give or take',
    (what) => {
      const [told = 0, cost = 0] = [costsOf(loadSpecification('gpconnect-1.2.7')), seen].map((costs) =>
        [...costs.values()].reduce((sum, one) => sum + one[what], 0),
      );
      // The time of the day decides what the diary shows.
      expect(Math.abs(told - cost), 'npm run costs').toBeLessThanOrEqual(cost / 20);
      expect(cost).toBeGreaterThan(0);
    },
  );
});

describe('the checks', () => {
  it('are registered, every one that a scenario applies', () => {
    const registered = new Set(allChecks.map(({ id }) => id));
    const applied = new Set(run.verdicts.scenarios.flatMap(({ checks }) => checks.map(({ id }) => id)));
    expect([...applied].filter((id) => !registered.has(id))).toEqual([]);
  });

  it('are bound by a specification, each of them, and nothing else is', () => {
    const bound = new Set(
      availableSpecifications().flatMap((id) => [...loadBindings(loadSpecification(id)).keys()]),
    );
    expect([...bound].sort()).toEqual([...new Set(allChecks.map(({ id }) => id))].sort());
  });

  it('cover every row of the catalogue, or a written reason does', () => {
    const { text, exitCode } = runRequirementsCommand(
      { show: 'coverage' },
      packOf(loadSpecification('gpconnect-1.2.7')),
    );
    expect(exitCode, text).toBe(0);
  });
});
