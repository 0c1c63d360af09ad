import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger, type LedgerEntry } from '../../../support/coordinator/ledger.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const newFile = (): string => join(temporaryFolder(), 'ledger.ndjson');
const intent: LedgerEntry = {
  kind: 'intent',
  booking: 'b1',
  scenario: 'BOOK-001',
  patient: 'p1',
  slots: ['s1'],
  at: '2026-01-05T09:00:00.000Z',
};
const made: LedgerEntry = {
  kind: 'made',
  booking: 'b1',
  scenario: 'BOOK-001',
  appointment: 'a1',
  exchange: 'BOOK-001.3',
};

describe('Ledger', () => {
  it('writes each entry at once', () => {
    const file = newFile();
    const ledger = new Ledger(file);
    ledger.write(intent);
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(intent)}\n`);
  });

  it.each([
    ['an intent without answer is open', [intent], 1],
    ['a booking that was made is open', [intent, made], 1],
    ['a cancelled one is not', [intent, made, { ...made, kind: 'cancelled' } as const], 0],
    [
      'a refused one is not',
      [intent, { kind: 'refused', booking: 'b1', scenario: 'BOOK-001', exchange: 'x' } as const],
      0,
    ],
    [
      'one that was left stays open',
      [intent, made, { ...made, kind: 'left', reason: 'refused' } as const],
      1,
    ],
  ])('%s', (_words, entries, open) => {
    const ledger = new Ledger(newFile());
    for (const entry of entries) ledger.write(entry);
    expect(ledger.open()).toHaveLength(open);
  });

  it('reads on from a file whose last line was cut by a kill', () => {
    const file = newFile();
    const ledger = new Ledger(file);
    ledger.write(intent);
    ledger.write(made);
    appendFileSync(file, '{"kind":"canc');
    expect(new Ledger(file).open()).toMatchObject([
      { booking: 'b1', patient: 'p1', slots: ['s1'], appointment: 'a1', state: 'made' },
    ]);
  });
});
