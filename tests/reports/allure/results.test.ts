import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResult } from 'allure-js-commons';
import { describe, expect, it } from 'vitest';
import { writeAllureResults } from '../../../reports/allure/results.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

function results(): { folder: string; byName: Map<string, TestResult> } {
  const folder = temporaryFolder();
  writeAllureResults(verdicts(), openExchanges(writeExchanges()), folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('-result.json'));
  const all = files.map((name): TestResult => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return { folder, byName: new Map(all.map((result) => [result.name?.split(' ')[0] ?? '', result])) };
}

describe('Allure results', () => {
  it('hold every scenario once, by an identity of its own', () => {
    const { byName } = results();
    expect([...byName.keys()].sort()).toEqual(
      verdicts()
        .scenarios.map(({ id }) => id)
        .sort(),
    );
    expect(new Set([...byName.values()].map(({ historyId }) => historyId)).size).toBe(byName.size);
  });

  it('map outcomes to the four statuses, with the reason where nothing was decided', () => {
    const { byName } = results();
    const found = Object.fromEntries([...byName].map(([id, { status }]) => [id, status]));
    expect(found).toMatchObject({
      'PATS-001': 'passed',
      'LOC-001': 'broken',
      'SLOTS-002': 'failed',
      'SLOTS-004': 'skipped',
      'SLOTS-005': 'skipped',
      'BOOK-001': 'skipped',
    });
    expect(byName.get('BOOK-001')?.statusDetails.message).toMatch(
      /^blocked: Search for free slots does not work/,
    );
    expect(byName.get('SLOTS-004')?.statusDetails.message).toMatch(
      /^waived: APPT-SLOTS-009 waived until 2026-12-31/,
    );
  });

  it('show each check as a step and attach the exchange of a failed one', () => {
    const { byName, folder } = results();
    const failed = byName.get('SLOTS-002');
    expect(failed?.steps.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed']);
    expect(failed?.steps[1]?.steps[0]?.name).toBe('entry[0].resource.status: expected free, found busy');
    expect(failed?.attachments.map(({ name }) => name)).toEqual(['Exchange SLOTS-002.1']);
    const text = readFileSync(join(folder, failed?.attachments[0]?.source ?? ''), 'utf8');
    expect(text).toContain('GET https://provider.example/A20047/STU3/1/Slot?status=free');
    expect(text).toContain('curl --request GET');
    expect(byName.get('SLOTS-001')?.attachments).toEqual([]);
  });

  it('are labelled by specification, endpoint, weight and requirement', () => {
    const labels = results()
      .byName.get('SLOTS-002')
      ?.labels.map(({ name, value }) => `${name}=${value}`);
    expect(labels).toEqual(
      expect.arrayContaining([
        'epic=GP Connect Appointment Management 1.2.7',
        'feature=03 Search for free slots',
        'severity=critical',
        'tag=failed',
        'tag=APPT-SLOTS-003',
      ]),
    );
  });
});
