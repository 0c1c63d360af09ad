import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installed, type ReportGenerator, reportGenerators } from '../../../reports/allure/generators.js';
import { writeAllureReport } from '../../../reports/allure/report.js';
import { writeAllureResults } from '../../../reports/allure/results.js';
import { openExchanges } from '../../../reports/exchanges/store.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { writeExchanges } from '../../fixtures/run/exchanges.js';
import { verdicts } from '../../fixtures/run/input.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const counts = { passed: 2, failed: 3, broken: 1, skipped: 4, unknown: 0, total: 10 };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

/** A generator whose page shows these counts. */
const showing = (statistic: unknown): ReportGenerator => ({
  name: 'pretended',
  generate: async (_, output) =>
    writeFileSync(
      join(output, 'index.html'),
      `<html><head></head><script>d('widgets/summary.json','${encode({ statistic })}')</script></html>`,
    ),
});
const failing: ReportGenerator = {
  name: 'broken',
  generate: () => Promise.reject(new Error('no Java here')),
};

function paths() {
  const folder = temporaryFolder();
  return { folder, results: join(folder, 'allure-results'), file: join(folder, 'allure-report.html') };
}

describe('the single-file Allure report', () => {
  it('is made by the next generator when one cannot', async () => {
    const { folder, ...where } = paths();
    await expect(writeAllureReport(verdicts(), where, [failing, showing(counts)])).resolves.toBeUndefined();
    expect(readFileSync(where.file, 'utf8')).toContain('Content-Security-Policy');
    expect(readdirSync(folder)).toEqual(['allure-report.html']);
  });

  it('is left out with the reasons when no generator can make it', async () => {
    const { folder, ...where } = paths();
    const reason = await writeAllureReport(verdicts(), where, [failing, failing]);
    expect(reason).toBe(
      'No Allure report was made, all else is complete (broken: no Java here; broken: no Java here)',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is left out with what to install when there is no generator', async () => {
    const { folder: _, ...where } = paths();
    const missing: ReportGenerator = {
      name: 'missing',
      generate: async () => {
        installed(() => createRequire(import.meta.url).resolve('allure-of-nobody'));
      },
    };
    const alone = await writeAllureReport(verdicts(), where, [missing, missing]);
    expect(alone).toBe('No Allure report was made: "npm install allure" adds what makes it');
    const beside = await writeAllureReport(verdicts(), where, [failing, missing]);
    expect(beside).toContain('(broken: no Java here; missing: not installed)');
  });

  it.each([
    ['one result was merged away', { ...counts, failed: 2, total: 9 }],
    ['an undefined step was shown as passed', { ...counts, passed: 3, failed: 2 }],
    ['it shows no counts', 'nothing'],
  ])('is a fault of the harness when %s', async (_, statistic) => {
    const { file, results } = paths();
    await expect(writeAllureReport(verdicts(), { file, results }, [showing(statistic)])).rejects.toThrow(
      HarnessFault,
    );
  });

  it('comes out of Allure 3 with our counts and without analytics, when there is no Java', async () => {
    const { folder: _, ...where } = paths();
    writeAllureResults(verdicts(), openExchanges(writeExchanges()), where.results);
    const withoutJava = reportGenerators.filter(({ name }) => name === 'allure');
    await expect(writeAllureReport(verdicts(), where, withoutJava)).resolves.toBeUndefined();
    const page = readFileSync(where.file, 'utf8');
    expect(page).not.toContain('googletagmanager');
    expect(page).not.toMatch(/\bgtag\(/);
  });
});
