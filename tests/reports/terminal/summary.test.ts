import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { renderSummary } from '../../../reports/terminal/summary.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { input, statusOf, verdicts } from '../../fixtures/run/input.js';
import { records } from '../../fixtures/run/records.js';

const file = writeExchanges();
const options = { colour: false, width: 100, firstCauses: 5 };
const summary = (built = verdicts(), more = {}) => renderSummary(built, file, { ...options, ...more });

describe('the summary', () => {
  it('lists the endpoints in the specification order', () => {
    const lines = summary()
      .split('\n')
      .filter((line) => /^ {2}\d /.test(line));
    expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      '1 | Find a patient | ! warned | 1 warned',
      '2 | Read a location | ? errored | 1 errored',
      '3 | Search for free slots | ✗ failed | 3 failed, 1 waived, 1 passed, 1 omitted',
      '4 | Book an appointment | ■ blocked | 1 blocked',
      '5 | Cancel an appointment | – omitted | 1 omitted',
      '6 | Read an appointment | · not run',
    ]);
  });

  it('gives the first failures in full, one check once', () => {
    const text = summary();
    for (const part of [
      'SLOTS-002 Only free slots are returned',
      'APPT-SLOTS-003 (SHALL) Support the `status` search parameter',
      'https://developer.nhs.uk/apis/gpconnect-1-2-7/appointments_use_case_search_for_free_slots.html',
      'path      entry[0].resource.status',
      'expected  free',
      'found     busy',
      'exchange  SLOTS-002.1',
      'also in   SLOTS-003',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/curl {6}curl --request GET 'https:\/\/provider\.example\/\S+' \\\n/);
    expect(text).toMatch(/explain {3}gpc explain slots\.[a-z-]+\n/);
    expect(text.match(/every slot returned is free/g)).toHaveLength(1);
  });

  it('names the waivers that are over and those that are not needed, and no others', () => {
    const terms = { reason: 'agreed', until: '2027-01-01' };
    const waivers = [
      { requirement: 'APPT-SLOTS-009', ...terms },
      { check: 'slots.bundle-type', ...terms },
      { scenario: 'SLOTS-002', ...terms, until: '2026-06-30' },
    ];
    const text = summary(buildVerdicts({ ...input, waivers }));
    expect(text).toContain(
      '1 waiver over: what they covered counts as it is\n   SLOTS-002, until 2026-06-30',
    );
    expect(text).toContain('1 waiver not needed: nothing failed under them\n   slots.bundle-type, until');
    expect(summary()).not.toMatch(/waivers? (over|not needed)/);
  });

  it('says how many more there are', () => {
    expect(summary(verdicts(), { firstCauses: 1 })).toContain(
      'and 2 more things to put right: see compliance.html',
    );
    const all = records
      .filter(({ id }) => id === 'SLOTS-002')
      .flatMap((one) => Array.from({ length: 17 }, (_, index) => ({ ...one, id: `SLOTS-1${index + 10}` })));
    const built = buildVerdicts({
      ...input,
      records: all,
      planned: all,
      cucumber: new Map(all.map(({ id, outcome }) => [id, statusOf[outcome]])),
    });
    expect(summary(built)).toContain(
      'also in   SLOTS-111, SLOTS-112, SLOTS-113, SLOTS-114 and 12 more scenarios',
    );
  });

  it('tells of a cause how to repeat it and what it blocks, the harmful first', () => {
    const harmful = records.map((one) =>
      one.id === 'SLOTS-003'
        ? {
            ...one,
            judgements: one.judgements.map((each) => ({
              ...each,
              check: 'book.race',
              requirements: ['APPT-SLOTS-052'],
            })),
          }
        : one,
    );
    const text = summary(buildVerdicts({ ...input, records: harmful }));
    expect(text).toMatch(
      /4 things to put right, the gravest first\n\n1\. .*\n {3}harm {6}double booking\. Two patients/,
    );
    expect(text).toContain('repeat    gpc run --tags "@SLOTS-003"');
    expect(text).toContain('blocks    BOOK-001');
    expect(text).toContain('1 warning: see compliance.html');
  });

  it('shows the command of an exchange once', () => {
    const twice = records.map((one) =>
      one.id === 'SLOTS-003'
        ? {
            ...one,
            judgements: one.judgements.map((each) => ({
              ...each,
              check: `${each.check}.again`,
              requirements: ['APPT-SLOTS-052'],
            })),
          }
        : one,
    );
    const text = summary(buildVerdicts({ ...input, records: twice }));
    expect(text.match(/exchange {2}SLOTS-003\.1/g)).toHaveLength(2);
    expect(text).toContain('SLOTS-003.1, curl above');
  });

  it('is loud about bookings that were left behind', () => {
    expect(summary()).toContain('Bookings: 3 made, 2 cancelled again, 1 left behind');
    expect(summary()).toContain(
      'Appointment/148 (BOOK-001, exchange BOOK-001.3): cancelling it was answered with 500',
    );
  });

  it('names reasons, readings, the folder, and what the exit code means', () => {
    const text = summary();
    expect(text).toContain('BOOK-001: Search for free slots does not work');
    expect(text).toContain('Which offset a slot time carries');
    expect(text).toContain(dirname(file));
    expect(text.split('\n').slice(-2)).toEqual([
      'NOT CONFORMANT: 3 scenarios failed, breaking 2 requirements',
      'exit 1 (not conformant)',
    ]);
  });

  it('tells response times as observations', () => {
    expect(summary()).toContain(
      `Response times, observed and not judged (median, 95%, longest)
   Book an appointment  90 ms, 260 ms, 260 ms of 3 answers; 1 not under 250 ms`,
    );
    expect(summary({ ...verdicts(), performance: [] })).not.toContain('Response times');
  });

  it('lets no terminal escape of a provider through, and wraps to the width', () => {
    expect(summary()).not.toContain('\u001b');
    const free = summary(verdicts(), { width: 70 })
      .split('\n')
      .filter((line) => !/https?:|curl|--|Reports in|<script>/.test(line));
    expect(Math.max(...free.map((line) => line.length))).toBeLessThanOrEqual(70);
  });

  it('does not call an endpoint passed of which only the gateway ran', () => {
    const gateway = records.filter(({ id }) => id === 'SLOTS-001');
    const text = summary(buildVerdicts({ ...input, records: gateway, planned: gateway }));
    expect(text).toMatch(/3 {2}Search for free slots {2}· gateway/);
  });

  it('is short when all is well', () => {
    const passed = records.filter(({ outcome }) => outcome === 'passed');
    const built = buildVerdicts({
      ...input,
      records: passed,
      planned: passed,
      bookings: { made: 0, cancelled: 0, left: [], unknown: [], notOurs: [] },
      registrations: { stay: [], unknown: [] },
    });
    const text = summary(built);
    expect(text).not.toMatch(/failed|Bookings|Registrations|ambiguous/);
    expect(text).toMatch(/CONFORMANT: every requirement that was judged is met\nexit 0 \(conformant\)$/);
  });
});
