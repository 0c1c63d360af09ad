import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../../reports/causes/telling.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';

const { causes, scenarios } = verdicts();
const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
const exchanges = openExchanges(writeExchanges());
const telling = (scenario: string) => {
  const [cause] = causes.filter(({ scenarios, blocks }) => [...scenarios, ...blocks].includes(scenario));
  return cause && tellingOf(cause, byId, exchanges);
};

describe('what is told of a cause', () => {
  it('repeats the scenarios in which it was seen', () => {
    expect(telling('SLOTS-002')).toMatchObject({
      scenario: { id: 'SLOTS-002' },
      check: { id: 'slots.status-free', outcome: 'failed' },
      diagnostics: [],
      repeat: 'gpc run --tags "@SLOTS-002 or @SLOTS-003"',
    });
  });

  it('repeats with a standing rule the scenario whose exchange it looked at', () => {
    expect(telling('SLOTS-090')?.repeat).toBe('gpc run --tags "@SLOTS-003 or @SLOTS-090"');
  });

  it('repeats what is blocked where nothing was judged', () => {
    expect(telling('BOOK-001')).toEqual({ diagnostics: [], repeat: 'gpc run --tags "@BOOK-001"' });
  });
});
