import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeAllureResults } from '../../reports/allure/results.js';
import { csvRows } from '../../reports/csv/csv.js';
import { openExchanges } from '../../reports/exchanges/store.js';
import { annotations } from '../../reports/github/annotations.js';
import { jobSummary } from '../../reports/github/summary.js';
import { writeReports } from '../../reports/index.js';
import { renderSummary } from '../../reports/terminal/summary.js';
import type { Verdicts } from '../../reports/verdicts.js';
import { scenarioOrder } from '../../support/model/rollup.js';
import { writeExchanges } from '../fixtures/run/exchanges.js';
import { verdicts } from '../fixtures/run/input.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { type Element, parseXml } from '../fixtures/xml.js';

type Counted = Record<string, number>;

const whole = verdicts();
const exchangesFile = writeExchanges();
const folder = temporaryFolder();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  await writeReports(whole, {
    outDir: folder,
    exchangesFile,
    formats: ['html', 'junit', 'scal', 'sarif', 'csv'],
  });
});

const tallied = (outcomes: Iterable<string>): Counted => {
  const counted: Counted = {};
  for (const outcome of outcomes) counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
};

/** `3 failed, 1 waived` in words, added up. */
function worded(text: string): Counted {
  const found = [...text.matchAll(new RegExp(`(\\d+) (${scenarioOrder.join('|')})\\b`, 'g'))];
  return tallied(found.flatMap(([, count, outcome = '']) => Array<string>(Number(count)).fill(outcome)));
}

const within = ({ children }: Element, name: string): Element[] =>
  children.flatMap((child) => (child.name === name ? [child] : within(child, name)));

/** How each format counts the scenarios by outcome. */
const counts: Readonly<Record<string, () => Counted>> = {
  'verdicts.json': () => {
    const {
      planned: _planned,
      reported: _reported,
      ...rest
    }: Verdicts['counts'] = JSON.parse(read('verdicts.json')).counts;
    return rest;
  },
  'verdicts.json, by endpoint': () =>
    tallied(
      whole.endpoints.flatMap((endpoint) =>
        scenarioOrder.flatMap((outcome) => Array<string>(endpoint.counts[outcome]).fill(outcome)),
      ),
    ),
  'junit.xml': () =>
    tallied(within(parseXml(read('junit.xml')), 'system-out').map(({ text }) => text.split(':')[0] ?? '')),
  'results.sarif': () => {
    const {
      planned: _planned,
      reported: _reported,
      ...rest
    } = JSON.parse(read('results.sarif')).runs[0].properties.scenarios;
    return rest;
  },
  'scenarios.csv': () => tallied((csvRows(read('scenarios.csv')) ?? []).slice(1).map((row) => row[3] ?? '')),
  'the terminal': () => {
    const text = renderSummary(whole, exchangesFile, { colour: false, width: 100, firstCauses: 5 });
    return worded(
      text
        .split('\n')
        .filter((line) => /^ +\d+ {2}\S/.test(line))
        .join('\n'),
    );
  },
  'compliance.html': () => {
    const cells = [...read('compliance.html').matchAll(/<span class="numbers">([\s\S]*?)<\/span>\n/g)];
    return worded(cells.map(([, cell = '']) => cell.replace(/<[^>]+>/g, ' ')).join('\n'));
  },
  Allure: () => {
    const results = join(folder, 'allure');
    mkdirSync(results);
    writeAllureResults(whole, openExchanges(exchangesFile), results);
    const files = readdirSync(results).filter((name) => name.endsWith('-result.json'));
    const tags = files.flatMap((name) =>
      JSON.parse(readFileSync(join(results, name), 'utf8')).labels.filter(
        (label: { name: string }) => label.name === 'tag',
      ),
    );
    const outcomes: readonly string[] = scenarioOrder;
    return tallied(tags.map(({ value }) => value).filter((value) => outcomes.includes(value)));
  },
  'the summary of a job': () => {
    const [head = '', , line = ''] = jobSummary(whole)
      .split('\n')
      .filter((one) => one.startsWith('|'));
    const cells = (text: string): string[] =>
      text
        .split('|')
        .map((cell) => cell.trim())
        .slice(2, -1);
    return Object.fromEntries(cells(head).map((name, index) => [name, Number(cells(line)[index])]));
  },
};

describe('the formats of one run', () => {
  const expected = tallied(whole.scenarios.map(({ outcome }) => outcome));

  it('are of a run with every outcome', () => {
    expect(Object.keys(expected).sort()).toEqual([...scenarioOrder].sort());
  });

  it.each(Object.entries(counts))('%s has the same scenarios by outcome', (_, count) => {
    expect(count()).toEqual(expected);
  });

  it('have the same totals', () => {
    const { attributes } = parseXml(read('junit.xml'));
    const { failed, errored } = whole.counts;
    expect(attributes).toMatchObject({
      tests: String(whole.scenarios.length),
      failures: String(failed),
      errors: String(errored),
    });
  });

  it('have the same requirements by outcome', () => {
    const [head = [], ...rows] = csvRows(read('scal.csv')) ?? [];
    const words = tallied(rows.map((row) => row[head.indexOf('Outcome')] || 'unchecked'));
    const { 'not run': notRun = 0, ...others } = words;
    const expectedRequirements = Object.entries(whole.requirementCounts).filter(([, count]) => count > 0);
    expect({ ...others, ...(notRun > 0 ? { notRun } : {}) }).toEqual(
      Object.fromEntries(expectedRequirements),
    );
    expect(JSON.parse(read('results.sarif')).runs[0].properties.requirements).toEqual(
      whole.requirementCounts,
    );
  });

  it('have the same causes', () => {
    const results: { suppressions?: object }[] = JSON.parse(read('results.sarif')).runs[0].results;
    expect(results.filter(({ suppressions }) => !suppressions)).toHaveLength(whole.causes.length);
    expect(annotations(whole)).toHaveLength(whole.causes.length);
    expect(jobSummary(whole)).toContain(`### ${whole.causes.length} things to put right`);
  });
});
