import { describe, expect, test } from 'vitest';
import { changedConfiguration } from './faultyProvider.js';
import { runPack } from './gpc.js';
import { openSandbox } from './openSandbox.js';

describe('a second run on the same data', () => {
  test('spares one person for refusals, and says who is used up', async () => {
    const { configuration, sandbox, close } = await openSandbox();
    const people = sandbox.practice.describe().personas.unregistered.slice(0, 3);
    const few = changedConfiguration(configuration, (document) => ({
      ...document,
      personas: { ...sandbox.practice.describe().personas, unregistered: people },
    }));
    const run = () => runPack(['--config', few, '--tags', '@gateway or @REG-011 or @REG-012 or @REG-101']);
    try {
      const first = await run();
      expect(outcomes(first.verdicts)).toMatchObject({
        'REG-001': 'passed',
        'REG-011': 'passed',
        'REG-012': 'omitted',
        'REG-101': 'passed',
      });
      const second = await run();
      expect([second.code, outcomes(second.verdicts)]).toMatchObject([
        0,
        { 'REG-001': 'passed', 'REG-011': 'omitted', 'REG-012': 'omitted', 'REG-101': 'passed' },
      ]);
      const { reason } = second.verdicts.scenarios.find(({ id }) => id === 'REG-011') ?? {};
      for (const { nhsNumber } of people) expect(reason).toContain(nhsNumber);
      expect(second.verdicts.registrations.stay).toEqual([]);
    } finally {
      await close();
    }
  }, 180_000);
});

const outcomes = (verdicts: Awaited<ReturnType<typeof runPack>>['verdicts']): Record<string, string> =>
  Object.fromEntries(verdicts.scenarios.map(({ id, outcome }) => [id, outcome]));
