import { join } from 'node:path';
import type { Pickle } from '@cucumber/messages';
import { eachExchange } from '../../reports/exchanges/store.js';
import { journalFiles } from '../../reports/files.js';
import { appendLine, endLastLine, readLines } from '../kernel/ndjson.js';
import type { Exchange } from '../model/exchange.js';
import type { ScenarioRecord } from '../model/records.js';
import { identityOf } from '../pack/identity.js';
import { gatewayOf } from './lifecycle.js';
import type { Run } from './run.js';

/**
 * Records that a scenario was lost with its worker: errored by the harness, with the exchanges that are on record. Its
 * bookings stay in the ledger as open, for the run's clean-up. A scenario that was recorded just before is left as it is.
 */
export function recordLoss(
  run: Pick<Run, 'outDir' | 'specification' | 'coordinator'>,
  pickle: Pickle,
  why: string,
): void {
  const file = join(run.outDir, journalFiles.records);
  const exchangesFile = join(run.outDir, journalFiles.exchanges);
  endLastLine(file);
  endLastLine(exchangesFile);
  const { closing: _closing, ...facts } = identityOf(pickle, run.specification);
  const known = readLines<ScenarioRecord>(file).find(({ id }) => id === facts.id);
  const record = known ?? lost(facts, exchangesFile, why);
  if (!known) appendLine(file, record);
  const { endpoint, outcome } = record;
  run.coordinator.end(record.id, { endpoint, outcome }, record.gateway ? gatewayOf(record) : undefined);
}

function lost(
  facts: Pick<ScenarioRecord, 'id' | 'name' | 'feature' | 'endpoint' | 'gateway' | 'tags' | 'requirements'>,
  exchangesFile: string,
  why: string,
): ScenarioRecord {
  const exchanges: Pick<Exchange, 'id' | 'startedAt'>[] = [];
  for (const { id, scenario, startedAt } of eachExchange(exchangesFile))
    if (scenario === facts.id) exchanges.push({ id, startedAt });
  return {
    ...facts,
    outcome: 'errored',
    erroredBy: 'harness',
    reason: why,
    judgements: [],
    exchanges: exchanges.map(({ id }) => id),
    steps: [],
    startedAt: exchanges[0]?.startedAt ?? new Date().toISOString(),
    durationMs: 0,
    worker: 'coordinator',
    lost: true,
  };
}
