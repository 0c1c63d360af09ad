import { describe, expect, it } from 'vitest';
import { responseTimes } from '../../../reports/build/responseTimes.js';
import { eachExchange } from '../../../reports/exchanges/store.js';
import { loadSpecification } from '../../../requirements/load.js';
import { answered } from '../../checks/subject.js';
import { exchange, writeExchanges } from '../../fixtures/run/exchanges.js';

const specification = loadSpecification('gpconnect-1.2.7');
const took = (interaction: string, total: number, status = 200) => ({
  ...answered({ interaction, status }).exchange,
  timing: { total },
});
const hundred = Array.from({ length: 100 }, (_, index) => took('book-an-appointment', 300 - index, 201));

describe('response times', () => {
  it('are told by nearest rank, with how many were not under each limit', () => {
    expect(responseTimes(hundred, specification)).toEqual([
      {
        interaction: 'book-an-appointment',
        title: 'Book an appointment',
        kind: 'command',
        sample: 100,
        p50Ms: 250,
        p95Ms: 295,
        maxMs: 300,
        limitMs: { shall: 250, should: 100 },
        over: { shall: 51, should: 100 },
      },
    ]);
  });

  it('take the limits of the kind, in the order of the specification', () => {
    const seen = responseTimes(
      [took('search-for-free-slots', 20), took('find-a-patient', 2999.6)],
      specification,
    );
    expect(seen.map(({ interaction, maxMs, limitMs, over }) => [interaction, maxMs, limitMs, over])).toEqual([
      ['find-a-patient', 3000, { shall: 3000, should: 1000 }, { shall: 1, should: 1 }],
      ['search-for-free-slots', 20, { shall: 3000, should: 1000 }, { shall: 0, should: 0 }],
    ]);
  });

  it('rest on one answer where there is but one', () => {
    expect(responseTimes([took('find-a-patient', 7)], specification)[0]).toMatchObject({
      sample: 1,
      p50Ms: 7,
      p95Ms: 7,
      maxMs: 7,
    });
  });

  it('leave refusals out, and requests that were never answered', () => {
    const { response: _none, ...lost } = took('find-a-patient', 30_000);
    expect(responseTimes([took('find-a-patient', 1, 400), lost], specification)).toEqual([]);
  });

  it('are read from the record of a run, whose last line may be cut off', () => {
    const file = writeExchanges([exchange('A-001.1'), exchange('A-001.2')]);
    expect([...eachExchange(file)].map(({ id }) => id)).toEqual(['A-001.1', 'A-001.2']);
    expect([...eachExchange(`${file}.absent`)]).toEqual([]);
  });
});
