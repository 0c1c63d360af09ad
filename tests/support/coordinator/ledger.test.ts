import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../support/coordinator/ledger.js';
import type { LedgerEntry } from '../../../support/coordinator/ledgerEntries.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const newFile = (): string => join(temporaryFolder(), 'ledger.ndjson');

const intended: LedgerEntry = {
  kind: 'intended',
  booking: 'b1',
  scenario: 'BOOK-001',
  patient: 'p1',
  slots: ['s1'],
  start: '2026-01-06T09:00:00+00:00',
  end: '2026-01-06T09:10:00+00:00',
  at: '2026-01-05T09:00:00.000Z',
  marked: true,
  texts: {},
};
const event = <T extends object>(more: T) => ({ booking: 'b1', exchange: 'BOOK-001.3', ...more });
const taken = event({ kind: 'answered', status: 201, appointment: 'a1' } as const);
const refused = event({ kind: 'answered', status: 422 } as const);
const booked = event({ kind: 'booked', appointment: 'a1', withMark: true } as const);
const cancelled = event({ kind: 'cancelled', appointment: 'a1' } as const);
const absent = event({ kind: 'absent' } as const);
const unknown = event({ kind: 'unknown', reason: 'no list' } as const);

function ledgerOf(entries: readonly LedgerEntry[], file = newFile()): Ledger {
  const ledger = new Ledger(file);
  for (const entry of entries) ledger.write(entry);
  return ledger;
}

describe('Ledger', () => {
  it('writes each entry at once', () => {
    const file = newFile();
    ledgerOf([intended], file);
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(intended)}\n`);
  });

  it.each<[string, LedgerEntry[], number]>([
    ['an intent without answer is open', [intended], 1],
    ['a booking whose answer says that it was taken is open', [intended, taken], 1],
    ['one that was seen booked is open', [intended, taken, booked], 1],
    ['one that was seen cancelled is not', [intended, taken, booked, cancelled], 0],
    ['one that was refused is open until it was seen not to be there', [intended, refused], 1],
    ['one that was seen not to be there is not', [intended, refused, absent], 0],
    ['one of which nothing is known is open', [intended, unknown], 1],
  ])('%s', (_words, entries, open) => {
    expect(ledgerOf(entries).open()).toHaveLength(open);
  });

  it('counts as made only what was seen booked or cancelled', () => {
    expect(ledgerOf([intended, taken]).bookings()).toMatchObject([{ made: false, appointment: 'a1' }]);
    expect(ledgerOf([intended, taken, booked, unknown]).bookings()).toMatchObject([{ made: true }]);
  });

  it('keeps apart what belongs to somebody else', () => {
    const notOurs = event({ kind: 'notOurs', appointment: 'theirs', reason: 'another patient' } as const);
    const ledger = ledgerOf([intended, { ...taken, appointment: 'theirs' }, notOurs, absent]);
    expect(ledger.bookings()).toMatchObject([{ state: 'absent', made: false }]);
    expect(ledger.strangers()).toEqual([
      { appointment: 'theirs', scenario: 'BOOK-001', exchange: 'BOOK-001.3', reason: 'another patient' },
    ]);
  });

  it('knows from the first mark that came back that the provider keeps them', () => {
    expect(ledgerOf([intended, taken]).keepsMarks).toBe(false);
    expect(ledgerOf([intended, taken, { ...booked, withMark: false }]).keepsMarks).toBe(false);
    expect(ledgerOf([intended, taken, booked]).keepsMarks).toBe(true);
  });

  it('reads on from a file whose last line was cut by a kill', () => {
    const file = newFile();
    const provider = { baseUrl: 'https://provider.test/A00001/STU3/1', asid: '200000000115' };
    const run: LedgerEntry = { kind: 'run', run: '20260105-090000-5c1a', at: intended.at, provider };
    ledgerOf([run, intended, taken, booked], file);
    appendFileSync(file, '{"kind":"canc');
    const ledger = new Ledger(file);
    expect(ledger.run).toEqual(run);
    expect(ledger.open()).toMatchObject([
      { booking: 'b1', patient: 'p1', slots: ['s1'], appointment: 'a1', state: 'booked' },
    ]);
  });

  it.each<[string, LedgerEntry[], object]>([
    [
      'a person who was answered to be registered',
      [registering(), answeredWith(200)],
      { attempted: 'taken' },
    ],
    ['one who was refused', [registering(), answeredWith(409)], { attempted: 'refused' }],
    ['one whose answer tells nothing', [registering(), answeredWith(500)], { attempted: 'unknown' }],
    ['one who got no answer', [registering(), answeredWith(undefined)], { attempted: 'unknown' }],
    [
      'one who was taken, and refused a second time',
      [registering(), answeredWith(200), registering(), answeredWith(409)],
      { attempted: 'taken' },
    ],
    [
      'one who was not there before',
      [person({ kind: 'notRegistered' }), registering(), answeredWith(422), person({ kind: 'registered' })],
      { attempted: 'refused', stranger: true, seen: 'registered' },
    ],
  ])('holds of registrations %s', (_words, entries, state) => {
    expect(ledgerOf(entries).registrations()).toMatchObject([{ nhsNumber: '9990003742', ...state }]);
  });
});

function person<T extends object>(more: T) {
  return { nhsNumber: '9990003742', scenario: 'REG-001', ...more };
}

function registering(): LedgerEntry {
  return person({ kind: 'registering' } as const);
}

function answeredWith(status: number | undefined): LedgerEntry {
  return person({ kind: 'registrationAnswered', ...(status === undefined ? {} : { status }) } as const);
}
