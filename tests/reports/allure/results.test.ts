import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResult } from 'allure-js-commons';
import { describe, expect, it } from 'vitest';
import { executorOf } from '../../../reports/allure/executor.js';
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
        'epic=Search free slots',
        'story=Search for free slots',
        'parentSuite=GP Connect Appointment Management 1.2.7',
        'feature=03 Search for free slots',
        'severity=critical',
        'tag=failed',
        'tag=APPT-SLOTS-003',
      ]),
    );
  });

  it('tell product, environment, harness and blocked apart in their categories', () => {
    const { folder, byName } = results();
    const categories: { name: string; matchedStatuses: string[]; messageRegex?: string }[] = JSON.parse(
      readFileSync(join(folder, 'categories.json'), 'utf8'),
    );
    const named = (id: string): string | undefined => {
      const { status, statusDetails } = byName.get(id) ?? expect.unreachable();
      return categories.find(
        ({ matchedStatuses, messageRegex = '[^]*' }) =>
          matchedStatuses.includes(String(status)) &&
          new RegExp(`^(?:${messageRegex})$`).test(statusDetails.message ?? ''),
      )?.name;
    };
    expect(['SLOTS-002', 'LOC-001', 'BOOK-001', 'SLOTS-004', 'SLOTS-005'].map(named)).toEqual([
      'Product: not conformant',
      'Environment: network, provider or test data',
      'Blocked by an earlier endpoint',
      'Product: failed under a waiver',
      'Omitted',
    ]);
    expect(named('PATS-001')).toBeUndefined();
  });

  it('store an exchange once, however many scenarios show it', () => {
    const whole = verdicts();
    const scenarios = whole.scenarios.map((scenario) => ({
      ...scenario,
      checks: scenario.checks.map((check) => ({ ...check, exchange: 'SLOTS-002.1' })),
    }));
    const folder = temporaryFolder();
    writeAllureResults({ ...whole, scenarios }, openExchanges(writeExchanges()), folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('-attachment.txt'))).toHaveLength(2);
  });

  it('leave alone what is there already', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine-result.json'), '{}');
    expect(() => writeAllureResults(verdicts(), openExchanges(writeExchanges()), folder)).toThrow(
      /would be lost/,
    );
    expect(readdirSync(folder)).toEqual(['mine-result.json']);
  });
});

describe('the executor', () => {
  it.each<[Record<string, string>, object]>([
    [{}, { name: 'gpc run', type: 'local', buildName: 'run-1' }],
    [
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_NUMBER: '5',
        GITHUB_WORKFLOW: 'ci',
      },
      {
        type: 'github',
        buildOrder: 5,
        buildName: 'ci #5',
        buildUrl: 'https://github.com/a/b/actions/runs/77',
      },
    ],
    [
      { GITLAB_CI: 'true', CI_PIPELINE_IID: '8', CI_JOB_NAME: 'conformance', CI_JOB_URL: 'https://g/j/1' },
      { type: 'gitlab', buildOrder: 8, buildUrl: 'https://g/j/1' },
    ],
    [
      {
        TF_BUILD: 'True',
        BUILD_BUILDNUMBER: '20261120.1',
        BUILD_BUILDID: '9',
        SYSTEM_COLLECTIONURI: 'https://dev/',
        SYSTEM_TEAMPROJECT: 'p',
      },
      { type: 'azure', buildOrder: 9, buildUrl: 'https://dev/p/_build/results?buildId=9' },
    ],
    [
      { JENKINS_URL: 'https://j/', BUILD_NUMBER: '3', JOB_NAME: 'gp', BUILD_URL: 'https://j/job/gp/3/' },
      { type: 'jenkins', buildOrder: 3, buildName: 'gp #3' },
    ],
  ])('is what continuous integration says of itself: %o', (environment, executor) => {
    expect(executorOf('run-1', environment)).toMatchObject({ ...executor, reportName: 'run-1' });
  });
});
