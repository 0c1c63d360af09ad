import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CucumberStatus } from '../../reports/build/input.js';
import { eachExchange } from '../../reports/exchanges/store.js';
import { journalFiles, reportFiles } from '../../reports/files.js';
import type { GatewayOutcome } from '../coordinator/gateways.js';
import type { StandingSum } from '../coordinator/standing.js';
import { appendLine, endLastLine, readLines } from '../kernel/ndjson.js';
import type { ScenarioRecord } from '../model/records.js';
import { gatewayOf } from './lifecycle.js';

/** A line of `endings.ndjson`; a scenario has one of each, the second when nothing more comes of it. */
type EndingLine =
  | { scenario: string; standing: readonly StandingSum[] }
  | { scenario: string; cucumber: CucumberStatus };

/** What of a run is done, and is not done again. */
export interface Done {
  /** Ids of the scenarios that have ended, and of which all is on record. */
  scenarios: ReadonlySet<string>;
  cucumber: ReadonlyMap<string, CucumberStatus>;
  standing: readonly StandingSum[];
  gateways: readonly GatewayOutcome[];
}

/** Notes in the folder of a run what a later part of it would need. */
export const journalIn = (folder: string) => ({
  onStanding: (scenario: string, standing: readonly StandingSum[]): void =>
    appendLine(join(folder, journalFiles.endings), { scenario, standing } satisfies EndingLine),
  onEnding: (scenario: string, cucumber: CucumberStatus): void =>
    appendLine(join(folder, journalFiles.endings), { scenario, cucumber } satisfies EndingLine),
});

/**
 * Readies the folder of a run that ended early for its next part, the `part`th after it: what was begun and not ended is
 * taken out of the records, and stays in the evidence under ids of its own, as the next part gives the same ids again.
 */
export function continueIn(folder: string, part: number): Done {
  const path = (name: string): string => join(folder, name);
  const records = readLines<ScenarioRecord>(path(journalFiles.records));
  const lines = readLines<EndingLine>(path(journalFiles.endings));
  const cucumber = new Map(lines.flatMap((one) => ('cucumber' in one ? [[one.scenario, one.cucumber]] : [])));
  const done = records.filter(({ id, lost }) => cucumber.has(id) && !lost);
  const scenarios = new Set(done.map(({ id }) => id));
  const kept = lines.filter(({ scenario }) => scenarios.has(scenario));
  setAside(path(journalFiles.exchanges), scenarios, part);
  replace(path(journalFiles.endings), kept);
  replace(path(journalFiles.records), done);
  endLastLine(path(journalFiles.ledger));
  for (const { name } of Object.values(reportFiles)) rmSync(path(name), { recursive: true, force: true });
  return {
    scenarios,
    cucumber: new Map([...cucumber].filter(([id]) => scenarios.has(id))),
    standing: kept.flatMap((one) => ('standing' in one ? one.standing : [])),
    gateways: done.filter(({ gateway }) => gateway).map(gatewayOf),
  };
}

/** Gives the exchanges of what was not ended ids that say so, and drops a last line that was cut off. */
function setAside(file: string, done: ReadonlySet<string>, part: number): void {
  const descriptor = openSync(`${file}.part`, 'w');
  try {
    for (const exchange of eachExchange(file)) {
      const { id, scenario, earlierAttempts } = exchange;
      const isOpen = !done.has(scenario) && !id.includes(partMark);
      const own = isOpen ? { ...exchange, id: `${id}${partMark}${part}` } : exchange;
      const attempts = isOpen && earlierAttempts?.map((one) => `${one}${partMark}${part}`);
      writeSync(descriptor, `${JSON.stringify(attempts ? { ...own, earlierAttempts: attempts } : own)}\n`);
    }
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.part`, file);
}

/** Stands between the id of an exchange and the number of the part that ended in the middle of its scenario. */
const partMark = '~part';

function replace(file: string, lines: readonly object[]): void {
  writeFileSync(`${file}.part`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  renameSync(`${file}.part`, file);
}
