import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportFiles } from '../../reports/files.js';
import { annotations } from '../../reports/github/annotations.js';
import { jobSummary } from '../../reports/github/summary.js';
import { writeReports } from '../../reports/index.js';
import { writeExchanges } from '../fixtures/run/exchanges.js';
import { verdicts } from '../fixtures/run/input.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';

const large = '=<script>\u001b[2J\u202e%0A'.repeat(1_000_000);

it('a provider that answers with 20 MB fills no report with it', async () => {
  const whole = verdicts();
  const enlarged = {
    ...whole,
    scenarios: whole.scenarios.map((scenario) => ({
      ...scenario,
      checks: scenario.checks.map((check) => ({
        ...check,
        findings: check.findings.map((finding) => ({ ...finding, found: large })),
      })),
    })),
    causes: whole.causes.map((cause) =>
      cause.example ? { ...cause, example: { ...cause.example, found: large } } : cause,
    ),
  };
  const outDir = join(temporaryFolder(), 'run');
  mkdirSync(outDir);
  const formats = ['junit', 'scal', 'sarif', 'csv', 'badge'] as const;
  await writeReports(enlarged, { outDir, exchangesFile: writeExchanges(), formats });
  const { junit, scalCsv, scalWorkbook, sarif, scenarios } = reportFiles;
  for (const { name } of [junit, scalCsv, scalWorkbook, sarif, scenarios])
    expect([name, statSync(join(outDir, name)).size < 100_000]).toEqual([name, true]);
  expect(readFileSync(join(outDir, sarif.name), 'utf8')).toContain('more characters');
  expect(jobSummary(enlarged).length + annotations(enlarged).join('').length).toBeLessThan(10_000);
}, 60_000);
