import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRow, VerdictInput } from '../../../../reports/build/input.js';
import { buildVerdicts } from '../../../../reports/build/verdicts.js';
import { openExchanges } from '../../../../reports/exchanges/store.js';
import { compliancePage } from '../../../../reports/html/page.js';
import type { Verdicts } from '../../../../reports/verdicts.js';
import type { Exchange } from '../../../../support/model/exchange.js';
import { exchange, exchanges, writeExchanges } from '../../../fixtures/run/exchanges.js';
import { input, statusOf, verdicts } from '../../../fixtures/run/input.js';
import { judgement, record } from '../../../fixtures/run/records.js';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.js';

/** Writes the page of a run into a new folder and returns its path. */
export function writePage(built: Verdicts = verdicts(), lines: readonly Exchange[] = exchanges): string {
  const file = join(temporaryFolder(), 'compliance.html');
  writeFileSync(file, [...compliancePage(built, openExchanges(writeExchanges(lines)))].join(''));
  return file;
}

const rows = 1700;
const ofEach = 4;

/** A run of so many scenarios, one in ten failed, each with two checks and four exchanges, on a whole catalogue. */
export function bigRun(scenarios: number): { verdicts: Verdicts; exchanges: Exchange[] } {
  const catalogue = Array.from({ length: rows }, (_, index) => rowOf(index));
  const records = Array.from({ length: scenarios }, (_, index) => recordOf(index));
  const run: VerdictInput = {
    ...input,
    catalogue,
    records,
    planned: records,
    cucumber: new Map(records.map(({ id, outcome }) => [id, statusOf[outcome]])),
  };
  const made = records.flatMap(({ id }) =>
    Array.from({ length: ofEach }, (_, index) => exchange(`${id}.${index + 1}`)),
  );
  return { verdicts: buildVerdicts(run), exchanges: made };
}

const rowOf = (index: number): CatalogueRow => ({
  id: `BIG-${index}`,
  level: index % 7 === 0 ? 'SHOULD' : 'SHALL',
  actor: 'provider',
  area: `appointments/area-${index % 40}`,
  paraphrase: `Do what the specification says in its clause number ${index}, of which there are many.`,
  source: { page: 'page.html', section: `Clause ${index}`, url: `https://example.org/${index}` },
});

function recordOf(index: number) {
  const [id, failed] = [`BIG-${String(index).padStart(4, '0')}`, index % 10 === 9];
  const endpoint = input.endpoints[index % input.endpoints.length]?.id ?? '';
  const at = { exchange: `${id}.2` };
  const finding = { path: `entry[${index % 9}].resource.status`, expected: 'free', found: `busy ${index}` };
  return record(id, endpoint, {
    judgements: [
      judgement(`big.first-${index % 300}`, 'passed', [`BIG-${index % rows}`], at),
      judgement(`big.second-${index % 100}`, failed ? 'failed' : 'passed', [`BIG-${(index * 3) % rows}`], {
        ...at,
        findings: failed ? [finding] : [],
      }),
    ],
    exchanges: Array.from({ length: ofEach }, (_, one) => `${id}.${one + 1}`),
    outcome: failed ? 'failed' : 'passed',
  });
}
