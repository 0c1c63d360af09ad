import { join } from 'node:path';
import { exchangesOf } from '../../../reports/exchanges/archive.js';
import { Ledger } from '../../coordinator/ledger.js';
import type { LedgerEntry } from '../../coordinator/ledgerEntries.js';
import { readLines } from '../../kernel/ndjson.js';
import { registrationAccount } from '../account.js';
import { recordsOf } from '../earlierRun.js';
import type { Cost, Costs } from './costs.js';

const nothing: Cost = { requests: 0, commands: 0, bookings: 0, slots: 0, people: 0 };

/**
 * What each scenario of a run cost, from its folder; what it needs, from those of runs whose provider.yaml named less of
 * the personas and practice data that may be left out.
 */
export function costsFrom(folder: string, barer: readonly string[] = []): Costs {
  const costs = new Map(recordsOf(folder).map(({ id }) => [id, { ...nothing }]));
  const add = (id: string, what: Exclude<keyof Cost, 'needs'>): void => {
    const cost = costs.get(id);
    if (cost) cost[what] += 1;
  };
  for (const { scenario, request } of exchangesOf(folder)) {
    add(scenario, 'requests');
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) add(scenario, 'commands');
  }
  const file = join(folder, 'ledger.ndjson');
  const ledger = new Ledger(file);
  for (const { scenario, made } of ledger.bookings()) if (made) add(scenario, 'bookings');
  for (const slot of slotsIn(file)) add(slot.split(' ', 1)[0] ?? '', 'slots');
  for (const { scenario } of registrationAccount(ledger).stay) add(scenario, 'people');
  return withNeeds(costs, needsIn(folder, barer));
}

/** `BOOK-012 2040`: each slot that a scenario asked for, once. */
const slotsIn = (ledger: string): ReadonlySet<string> =>
  new Set(
    readLines<LedgerEntry>(ledger).flatMap((entry) =>
      entry.kind === 'intended' ? entry.slots.map((slot) => `${entry.scenario} ${slot}`) : [],
    ),
  );

/** A key of the data that provider.yaml may leave out, in the reason of a scenario that was omitted without it. */
const key = /\b(?:personas|practice)(?:\.[A-Za-z]+)+/;

function needsIn(folder: string, barer: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  const omittedAnyway = new Set(
    recordsOf(folder)
      .filter(({ outcome }) => outcome === 'omitted')
      .map(({ id }) => id),
  );
  for (const { id, outcome, reason } of barer.flatMap(recordsOf)) {
    const [needed] = outcome === 'omitted' ? (key.exec(reason ?? '') ?? []) : [];
    if (needed === undefined || omittedAnyway.has(id)) continue;
    needs.set(id, (needs.get(id) ?? new Set()).add(needed));
  }
  return needs;
}

const withNeeds = (costs: Costs, needs: ReadonlyMap<string, ReadonlySet<string>>): Costs =>
  new Map(
    [...costs].map(([id, cost]) => {
      const needed = needs.get(id);
      return [id, needed === undefined ? cost : { ...cost, needs: [...needed].sort() }];
    }),
  );
