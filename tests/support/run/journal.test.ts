import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines } from '../../../support/kernel/ndjson.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { continueIn, journalIn } from '../../../support/run/journal.js';
import { exchange } from '../../fixtures/run/exchanges.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const record = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, endpoint: 'find-a-patient', gateway: false, outcome: 'passed', judgements: [], exchanges: [], ...more })}\n`;

/** The folder of a run that was killed in its third scenario, of which it had written all but the end. */
function killed(): string {
  const folder = temporaryFolder();
  const journal = journalIn(folder);
  const sum = { rule: 'etag', interaction: 'find-a-patient', observed: 1, responses: 1 };
  for (const id of ['PATS-001', 'PATS-002', 'PATS-003', 'PATS-004']) journal.onStanding(id, [sum]);
  for (const id of ['PATS-001', 'PATS-002', 'PATS-004']) journal.onEnding(id, 'PASSED');
  writeFileSync(
    join(folder, 'records.ndjson'),
    record('PATS-001', { gateway: true, outcome: 'failed', usable: true }) +
      record('PATS-002') +
      record('PATS-003') +
      record('PATS-004', { lost: true }) +
      '{"id":"PATS-0',
  );
  writeFileSync(join(folder, 'ledger.ndjson'), '{"kind":"run"}\n{"kind":"inte');
  for (const id of ['PATS-001.1', 'PATS-003.1', 'PREFLIGHT-000.1'])
    appendFileSync(join(folder, 'exchanges.ndjson'), `${JSON.stringify(exchange(id))}\n`);
  appendFileSync(join(folder, 'exchanges.ndjson'), '{"id":"PATS-003.2","sce');
  return folder;
}

it('takes for done what has a record and an ending, and was not lost with its worker', () => {
  const folder = killed();
  const { scenarios, cucumber, standing, gateways } = continueIn(folder, 1);
  expect([...scenarios]).toEqual(['PATS-001', 'PATS-002']);
  expect([...cucumber.keys()]).toEqual(['PATS-001', 'PATS-002']);
  expect(standing).toHaveLength(2);
  expect(gateways).toMatchObject([{ endpoint: 'find-a-patient', scenario: 'PATS-001', usable: true }]);
  const left = readLines<{ id: string }>(join(folder, 'records.ndjson')).map(({ id }) => id);
  expect(left).toEqual(['PATS-001', 'PATS-002']);
});

it('keeps the evidence of what is done again, under ids that will not be given again', () => {
  const folder = killed();
  const ids = () => readLines<Exchange>(join(folder, 'exchanges.ndjson')).map(({ id }) => id);
  continueIn(folder, 1);
  expect(ids()).toEqual(['PATS-001.1', 'PATS-003.1~part1', 'PREFLIGHT-000.1~part1']);
  continueIn(folder, 2);
  expect(ids()).toEqual(['PATS-001.1', 'PATS-003.1~part1', 'PREFLIGHT-000.1~part1']);
});

it('ends a last line of the ledger that was cut off', () => {
  const folder = killed();
  continueIn(folder, 1);
  expect(readFileSync(join(folder, 'ledger.ndjson'), 'utf8')).toBe('{"kind":"run"}\n{"kind":"inte\n');
});
