import { appendFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { exchange, exchanges, writeExchanges } from '../../fixtures/run/exchanges.js';

describe('openExchanges', () => {
  it('reads any exchange, also past the size of a chunk', () => {
    const long = exchange('SLOTS-010.1', { curl: `curl ${'ä'.repeat(400_000)}` });
    const all = [...exchanges, long, exchange('SLOTS-011.1'), exchange('SLOTS-012.1')];
    const store = openExchanges(writeExchanges(all));
    for (const one of [...all].reverse()) expect(store.read(one.id)).toEqual(one);
    store.close();
  });

  it('finds the id wherever it stands in the line', () => {
    const file = writeExchanges([]);
    const { id, ...rest } = exchange('SLOTS-001.1');
    writeFileSync(file, `${JSON.stringify({ ...rest, id })}\n`);
    expect(openExchanges(file).read('SLOTS-001.1')).toEqual(exchange('SLOTS-001.1'));
  });

  it('knows nothing of a line that was cut off, or of a file that is absent', () => {
    const file = writeExchanges();
    appendFileSync(file, JSON.stringify(exchange('BOOK-001.1')).slice(0, 300));
    const store = openExchanges(file);
    expect(store.read('BOOK-001.1')).toBeUndefined();
    expect(store.read('SLOTS-005.1')).toEqual(exchange('SLOTS-005.1'));
    expect(openExchanges(`${file}.absent`).read('SLOTS-001.1')).toBeUndefined();
  });
});
