import { setTimeout as wait } from 'node:timers/promises';
import { plural } from '../../reports/text.js';
import { ConfigurationError } from '../kernel/errors.js';
import type { Database } from './database/database.js';
import { request, runsWanted, type Wanted } from './engine/request.js';
import { assertStore } from './evidence/store.js';
import { type Session, stoppable, withFleet } from './session.js';
import { type WorkOptions, work } from './worker/worker.js';

export interface FleetRunOptions extends Omit<Wanted, 'askedBy'> {
  atOnce: number;
  /** Only ask for the runs; workers do them. */
  detach?: boolean;
}

type Tell = (line: string) => void;

/**
 * Asks for the runs of a fleet, and waits for their end: in the embedded database this process works on them, on a server
 * the workers do.
 *
 * @returns the exit code: 1 when a provider does not conform, 4 when a run came to no end
 */
export const runFleet = (file: string, options: FleetRunOptions, tell: Tell): Promise<number> =>
  stoppable((stop) =>
    withFleet(file, { tends: true }, async (session) => {
      const { fleet, database } = session;
      await assertStore(fleet);
      const wanted = runsWanted(fleet.providers, { ...options, askedBy: 'command' });
      if (wanted.length === 0) throw nobody(file, options.providers ?? []);
      const asked = await request(database, wanted, { ...options, askedBy: 'command' });
      const open = wanted.length - asked.length;
      tell(`${plural(asked.length, 'run')} asked for${open > 0 ? `, ${open} on their way already` : ''}.`);
      if (options.detach) return 0;
      if (database.embedded) await workHere(session, { atOnce: options.atOnce, untilIdle: true, stop }, tell);
      else await waitFor(database, asked, stop, tell);
      return exitCodeOf(await stateOf(database, asked));
    }),
  );

/** Works on runs until there is an end to it: that of the open runs, or that of this process. */
export const workOnFleet = (file: string, options: Omit<WorkOptions, 'stop'>, tell: Tell): Promise<void> =>
  stoppable((stop) =>
    withFleet(file, { tends: true }, async (session) => {
      await assertStore(session.fleet);
      await workHere(session, { ...options, stop }, tell);
    }),
  );

const workHere = (session: Session, options: WorkOptions, tell: Tell): Promise<void> =>
  work(
    {
      ...session,
      onEnd: ({ provider, specification, pack }, text) =>
        tell(`${provider}, ${specification}, ${pack}: ${text}`),
    },
    options,
  );

interface RunState {
  provider: string;
  specification: string;
  pack: string;
  state: string;
  outcome: string | null;
  reason: string | null;
}

const stateOf = (database: Database, runs: readonly string[]): Promise<RunState[]> =>
  database.query(
    `select id, provider, specification, pack, state, outcome, reason from fleet.run
     where id = any($1::uuid[]) order by ended_at, id`,
    [runs],
  );

const isOpen = ({ state }: RunState): boolean => ['waiting', 'queued', 'running'].includes(state);

/** How often the workers' progress is looked at. */
const lookMilliseconds = 1000;

async function waitFor(
  database: Database,
  runs: readonly string[],
  stop: AbortSignal,
  tell: Tell,
): Promise<void> {
  let told = 0;
  while (!stop.aborted) {
    const states = await stateOf(database, runs);
    const ended = states.filter((one) => !isOpen(one));
    for (const one of ended.slice(told)) tell(textOf(one));
    told = ended.length;
    if (ended.length === states.length) return;
    await wait(lookMilliseconds);
  }
}

const textOf = ({ provider, specification, pack, state, outcome, reason }: RunState): string =>
  `${provider}, ${specification}, ${pack}: ${outcome ?? (state === 'ended' ? 'not run' : state)}${reason ? `: ${reason}` : ''}`;

function exitCodeOf(states: readonly RunState[]): number {
  if (states.some(({ outcome }) => outcome === 'not conformant')) return 1;
  return states.every(({ outcome }) => outcome === 'conformant') ? 0 : 4;
}

const nobody = (where: string, patterns: readonly string[]): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `No provider of the fleet is called ${patterns.join(' or ')}.`,
    where,
    next: 'Name one as its file is called, or a pattern such as "emis-*". Nothing was asked for.',
  });
