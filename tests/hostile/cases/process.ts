import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { HostileCase } from '../case.js';
import type { Ended, Play, Stage } from '../stage.js';

/** What is done to a run while it is under way, and what has to be seen afterwards. */
export interface ProcessCase extends HostileCase, Play {
  code: number;
  /** What is said on the terminal, on standard output or standard error. */
  says?: RegExp;
  /** The run has to call itself incomplete, for this reason. */
  incomplete?: RegExp;
  /** Scenarios errored for this reason have to be there, and who is blamed. */
  errored?: { by: 'network' | 'harness'; reason: RegExp };
  also?(ended: Ended): void | Promise<void>;
}

const bookings = ['-e', 'book-an-appointment', '-t', '@gateway or @BOOK-011 or @BOOK-012 or @BOOK-013'];
const gateways = ['-t', '@gateway'];
const book = 'POST /Appointment';

const signalAll =
  (signal: NodeJS.Signals) =>
  ({ workers }: Stage): void => {
    for (const pid of workers()) process.kill(pid, signal);
  };

/** Does something once, when the provider is sent such a request for the nth time. */
const once =
  (line: string, nth: number, act: (stage: Stage) => void): NonNullable<Play['onRequest']> =>
  (request, times, stage) => {
    if (request === line && times === nth) act(stage);
    return 'answer';
  };

const nothingLeft = ({ verdicts }: Ended): void => {
  expect(verdicts?.bookings.made).toBeGreaterThan(0);
  expect(verdicts?.bookings.left).toEqual([]);
};

const replaceByFolder = (file: string): void => {
  rmSync(file, { force: true });
  mkdirSync(file);
};

const usage = { group: 'process', code: 2 } as const;

export const processCases: readonly ProcessCase[] = [
  {
    id: 'worker-killed',
    group: 'process',
    does: 'kills the workers in the middle of bookings',
    outcome:
      'the scenarios are errored by the harness, new workers do the rest, bookings are undone, exit 4 (incomplete)',
    args: [...bookings, '-p', '2'],
    onRequest: once(book, 4, signalAll('SIGKILL')),
    code: 4,
    incomplete: /workers died in the middle of \w+-\d+/,
    errored: { by: 'harness', reason: /its worker died \(SIGKILL\)/ },
    also: nothingLeft,
  },
  {
    id: 'worker-killed-in-gateway',
    group: 'process',
    does: 'kills the worker of a scenario beside which nothing else may run',
    outcome: 'the same; what depends on that gateway is errored by the harness, never blocked',
    args: [...gateways, '-p', '2'],
    onRequest: once('GET /Patient', 1, signalAll('SIGKILL')),
    code: 4,
    incomplete: /workers died in the middle of/,
    errored: { by: 'harness', reason: /its worker died \(SIGKILL\)/ },
    also: ({ verdicts }) =>
      expect(verdicts?.scenarios.filter(({ outcome }) => outcome === 'blocked')).toEqual([]),
  },
  {
    id: 'worker-out-of-memory',
    group: 'process',
    does: 'lets the workers abort, as Node does when memory runs out',
    outcome: 'as when they are killed: errored by the harness, the rest is done, exit 4 (incomplete)',
    args: [...bookings, '-p', '2'],
    onRequest: once(book, 2, signalAll('SIGABRT')),
    code: 4,
    errored: { by: 'harness', reason: /its worker died \(SIGABRT\)/ },
    also: nothingLeft,
  },
  {
    id: 'worker-hangs',
    group: 'process',
    does: 'stops the workers without ending them',
    outcome:
      'they are killed after the time of a scenario and its clean-up, and replaced; exit 4 (incomplete)',
    args: [...bookings, '-p', '2'],
    limits: { scenarioSeconds: 2, timeoutSeconds: 0.5 },
    onRequest: once(book, 2, signalAll('SIGSTOP')),
    code: 4,
    errored: { by: 'harness', reason: /did not come to an end of it/ },
  },
  {
    id: 'coordinator-killed',
    group: 'process',
    does: 'kills the coordinator',
    outcome: 'its workers send nothing more and end; what was recorded stays readable, for gpc cleanup',
    args: [...bookings, '-p', '2'],
    onRequest: once(book, 4, ({ gpc }) => {
      gpc.kill('SIGKILL');
    }),
    code: -1,
    async also({ stage }) {
      await expect.poll(() => stage.workers(), { timeout: 5000 }).toEqual([]);
      await wait(500);
      const sent = stage.requests.length;
      await wait(500);
      expect(stage.requests.length).toBe(sent);
    },
  },
  ...(['SIGHUP', 'SIGTERM', 'SIGINT'] as const).map(
    (signal): ProcessCase => ({
      id: signal.toLowerCase(),
      group: 'process',
      does: `sends ${signal}: a closed terminal, a lost connection, an impatient user`,
      outcome: 'the run ends in order: bookings undone, reports written, exit 4 (incomplete)',
      args: [...bookings, '-p', signal === 'SIGTERM' ? '2' : '1'],
      onRequest: once(book, 3, ({ gpc }) => {
        gpc.kill(signal);
      }),
      code: 4,
      incomplete: /it was interrupted/,
      says: /Interrupted/,
      also: nothingLeft,
    }),
  ),
  {
    id: 'closed-pipe',
    group: 'process',
    does: 'closes the pipe that the command writes to',
    outcome: 'the run goes on to its end; the exit code is that of its verdict',
    args: ['-t', '@gateway and @get-the-capability-statement'],
    onStart({ gpc }) {
      gpc.stdout?.destroy();
      gpc.stderr?.destroy();
    },
    code: 0,
    also: ({ verdicts }) => expect(verdicts?.run.complete).toBe(true),
  },
  {
    id: 'uncaught-defect',
    group: 'process',
    does: 'throws an error that nobody catches, in the middle of the run',
    outcome: 'the run ends in order, exit 4 (incomplete), never 1',
    args: bookings,
    environment: {
      NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGUSR2',()=>{throw(Error('unforeseen'))})",
    },
    onRequest: once(book, 2, ({ gpc }) => {
      gpc.kill('SIGUSR2');
    }),
    code: 4,
    incomplete: /the harness failed: unforeseen/,
  },
  {
    id: 'provider-goes-silent',
    group: 'process',
    does: 'answers nothing any more, from some request on',
    outcome:
      'after limits.silentRequests requests and a harmless one the rest is errored by the network, unsent; exit 3',
    args: bookings,
    limits: { timeoutSeconds: 0.5, silentRequests: 2 },
    onRequest: (_, __, { requests }) => (requests.length > 32 ? 'silence' : 'answer'),
    code: 3,
    errored: { by: 'network', reason: /has not answered since .*, so nothing more was sent to it/ },
    also: ({ stage, verdicts }) => {
      expect(stage.requests.length).toBeLessThan(70);
      expect(verdicts?.scenarios.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    },
  },
  {
    id: 'one-interaction-cut',
    group: 'process',
    does: 'cuts the connection at every booking, and answers everything else',
    outcome: 'it is not silent: each of these scenarios is errored by the network, everything else is judged',
    args: ['-t', '@BOOK-001 or @BOOK-011 or @BOOK-012 or @search-for-free-slots and @gateway'],
    limits: { silentRequests: 2, timeoutSeconds: 2 },
    onRequest: (request) => (request === book ? 'cut' : 'answer'),
    code: 3,
    also: ({ verdicts }) => {
      const reasons = verdicts?.scenarios.map(({ reason = '' }) => reason).join('\n');
      expect(reasons).not.toContain('has not answered since');
    },
  },
  {
    id: 'scenario-too-slow',
    group: 'process',
    does: 'takes so long for its answers that a scenario comes to no end',
    outcome: 'the scenario is errored by the network (DEADLINE), and the run goes on; exit 3',
    args: ['-t', '@gateway and (@find-a-patient or @search-for-free-slots or @get-the-capability-statement)'],
    limits: { scenarioSeconds: 0.5 },
    onRequest: (request) => (request === 'GET /Patient' ? wait(900).then(() => 'answer' as const) : 'answer'),
    code: 3,
    errored: { by: 'network', reason: /ran out of time while it waited for an answer/ },
    also: ({ verdicts }) => expect(verdicts?.run.complete).toBe(true),
  },
  {
    id: 'run-too-slow',
    group: 'process',
    does: 'takes longer than the run may take',
    outcome: 'the run ends in order: bookings undone, reports written, exit 4 (incomplete)',
    args: bookings,
    limits: { runMinutes: 0.03 },
    code: 4,
    incomplete: /it took longer than 0\.03 minutes/,
  },
  {
    id: 'reports-unwritable',
    group: 'process',
    does: 'takes no more files in the output folder at the end',
    outcome: 'a sentence and the summary on the terminal, which says incomplete; exit 4',
    args: gateways,
    onRequest: once('GET /metadata', 2, ({ out }) => replaceByFolder(join(out, 'verdicts.json.part'))),
    code: 4,
    says: /The reports could not be written: .*\[RUN_INCOMPLETE\]/,
    also: ({ stdout, stderr }) => {
      expect(stdout).toMatch(/its reports could not be written/);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  },
  {
    id: 'record-unwritable',
    group: 'process',
    does: 'takes no more lines of the record, as when the disk is full',
    outcome: 'what could not be recorded makes the run incomplete; bookings are undone all the same; exit 4',
    args: gateways,
    onRequest: once('GET /Patient', 1, ({ out }) => replaceByFolder(join(out, 'records.ndjson'))),
    code: 4,
    incomplete: /its record could not be read/,
    also: ({ stderr }) => expect(stderr).not.toMatch(/^\s+at /m),
  },
  {
    ...usage,
    id: 'malformed-tags',
    does: 'is given a tag expression that ends in the middle',
    outcome: 'a mistake of the user, shown where it begins; exit 2, and nothing is sent',
    args: ['-t', '@gateway and'],
    says: /\[USAGE\][\s\S]*@gateway and\n +\^ expected a tag/,
    also: ({ stage }) => expect(stage.requests).toEqual([]),
  },
  {
    ...usage,
    id: 'output-folder-is-a-file',
    does: 'has a file where the output folder is to be',
    outcome: 'a mistake of the user; exit 2, and nothing is sent',
    args: [],
    onStart: ({ out }) => writeFileSync(out, ''),
    says: /The output folder cannot be written to: .*\[USAGE\]/,
    also: ({ stage }) => expect(stage.requests).toEqual([]),
  },
];
