import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HarnessFault } from '../../support/kernel/errors.js';
import type { Verdicts } from '../verdicts.js';
import { NotInstalled, type ReportGenerator, reportGenerators } from './generators.js';
import { packed } from './packed.js';
import { type AllureCounts, countsIn, selfContained } from './page.js';
import { statusOf } from './result.js';

/**
 * Makes the single-file Allure report of results that were written before. Returns why there is none when no
 * generator could make one: Allure is a view, so that is no more than a warning.
 *
 * @throws HarnessFault when the report shows other counts than the verdicts
 */
export async function writeAllureReport(
  verdicts: Verdicts,
  { results, file }: { results: string; file: string },
  generators: readonly ReportGenerator[] = reportGenerators,
): Promise<string | undefined> {
  const reasons: { name: string; error: Error }[] = [];
  for (const generator of generators) {
    const page = await pageBy(generator, results, dirname(file)).catch((error: Error) => {
      reasons.push({ name: generator.name, error });
    });
    if (page === undefined) continue;
    compare(verdicts, countsIn(page), generator);
    writeFileSync(file, packed(selfContained(page)));
    return undefined;
  }
  if (reasons.every(({ error }) => error instanceof NotInstalled))
    return 'No Allure report was made: "npm install allure" adds what makes it';
  const why = reasons.map(({ name, error }) => `${name}: ${error.message}`).join('; ');
  return `No Allure report was made, all else is complete (${why})`;
}

async function pageBy(generator: ReportGenerator, results: string, folder: string): Promise<string> {
  const output = mkdtempSync(join(folder, '.allure-'));
  try {
    await generator.generate(results, output);
    return readFileSync(join(output, 'index.html'), 'utf8');
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function compare({ scenarios }: Verdicts, shown: AllureCounts | undefined, { name }: ReportGenerator): void {
  const expected: AllureCounts = { passed: 0, failed: 0, broken: 0, skipped: 0, unknown: 0 };
  for (const { outcome } of scenarios) expected[statusOf[outcome]] += 1;
  if (JSON.stringify(shown) === JSON.stringify(expected)) return;
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The Allure report does not count what the run counted: it shows ${text(shown)}, and the verdicts have ${text(expected)}.`,
    where: name,
    next: 'Trust verdicts.json and compliance.html of this run; report the difference as a defect of the harness.',
  });
}

const text = (counts: AllureCounts | undefined): string =>
  counts === undefined
    ? 'no counts'
    : Object.entries(counts)
        .map(([status, count]) => `${count} ${status}`)
        .join(', ');
