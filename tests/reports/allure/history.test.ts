import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyIn } from '../../../reports/allure/history.js';
import { packed } from '../../../reports/allure/packed.js';
import { writeAllureResults } from '../../../reports/allure/results.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const trend = JSON.stringify([{ data: { passed: 3 }, reportName: 'Läufe' }]);
const pageWith = (name: string, text: string): string =>
  `<script defer>Promise.allSettled([d('${name}','${Buffer.from(text).toString('base64')}'),])</script>`;

function folderWith(page: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'allure-report.html'), page);
  return folder;
}

describe('the history of an earlier Allure report', () => {
  it.each([
    ['as a generator wrote it', (page: string) => page],
    ['compressed', packed],
  ])('is found in a page %s, and goes into the results', (_, made) => {
    const history = historyIn(folderWith(made(pageWith('history/history-trend.json', trend))));
    expect([...history]).toEqual([['history-trend.json', trend]]);
    const results = temporaryFolder();
    writeAllureResults(verdicts(), openExchanges(writeExchanges()), results, history);
    expect(readFileSync(join(results, 'history', 'history-trend.json'), 'utf8')).toBe(trend);
  });

  it.each([
    ['without one', pageWith('widgets/summary.json', trend)],
    ['with a path for a name', pageWith('history/../../x.json', trend)],
    ['that was altered', pageWith('history/history.json', '{"half')],
    ['that was cut off', packed(pageWith('history/history.json', trend)).slice(0, -60)],
  ])('is missed in a page %s', (_, page) => {
    expect(() => historyIn(folderWith(page))).toThrow(/has no history[\s\S]*--allure-history/);
  });

  it('is missed where there is no report', () => {
    expect(() => historyIn(temporaryFolder())).toThrow(/There is no Allure report in that folder/);
  });
});
