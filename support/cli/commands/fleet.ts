import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Session } from '../../fleet/session.js';
import { writeAsked } from '../../kernel/askedFile.js';
import { printable, printableJson } from '../../kernel/printable.js';
import { examples } from '../examples.js';
import { repeatable } from '../repeatable.js';
import { whole } from '../whole.js';

const usualFile = 'fleet.yaml';
const span = '30d';

/** `gpc fleet`: packs over many providers, with history. */
export function addFleet(program: Command): void {
  const fleet = program
    .command('fleet')
    .description('test many providers: a queue, workers, schedules, and the history of it')
    .addHelpText(
      'after',
      examples(
        'gpc fleet run fleet.yaml',
        'gpc fleet run fleet.yaml --provider "emis-*" --pack gateways',
        'gpc fleet worker fleet.yaml --at-once 2',
        'gpc fleet report fleet.yaml --since 30d',
      ),
    );
  for (const add of [addRun, addWorker, addStatus, addSchedule, addCancel, addHistory, addReport]) add(fleet);
}

const command = (fleet: Command, name: string, description: string): Command =>
  fleet.command(name).description(description).argument('[file]', 'the fleet (default: ./fleet.yaml)');

const addRun = (fleet: Command): Command =>
  command(fleet, 'run', 'ask for runs and wait for their end; without GPC_DATABASE_URL, do them here')
    .option('--provider <name>', 'only this one, or those that fit a pattern; repeat it for more', repeatable)
    .option('--pack <name>', 'this pack, in place of those of the providers; repeat it for more', repeatable)
    .option('--tag <release>', 'the release that these are runs of, to compare with later')
    .option('--at-once <number>', 'how many runs at once, where they are done here', whole(1, 64), 1)
    .option('--detach', 'only ask for them')
    .action(async (file = usualFile, { provider, pack, ...options }) => {
      const { runFleet } = await import('../../fleet/run.js');
      const wanted = {
        ...options,
        ...(provider === undefined ? {} : { providers: provider }),
        ...(pack === undefined ? {} : { packs: pack }),
      };
      process.exitCode = await runFleet(file, wanted, tell);
    });

const addWorker = (fleet: Command): Command =>
  command(fleet, 'worker', 'work on runs until it is told to end; what it has in hand goes to others then')
    .option('--at-once <number>', 'how many runs at once', whole(1, 64), 1)
    .option('--until-idle', 'end when no run is open any more')
    .action(async (file = usualFile, { atOnce, untilIdle = false }) => {
      const { workOnFleet } = await import('../../fleet/run.js');
      await workOnFleet(file, { atOnce, untilIdle }, tell);
    });

const addStatus = (fleet: Command): Command =>
  command(fleet, 'status', 'what waits, what runs, which workers there are, what was given up')
    .option('--json', 'print it as JSON')
    .action(async (file = usualFile, { json }) => {
      const { statusOf, statusText } = await import('../../fleet/status.js');
      const status = await inFleet(file, ({ database }) => statusOf(database));
      print(json ? status : statusText(status));
    });

const addSchedule = (fleet: Command): Command =>
  command(fleet, 'schedule', 'make the schedules those of fleet.yaml; workers obey them').action(
    async (file = usualFile) => {
      const { schedulesIn, writeSchedules } = await import('../../fleet/engine/schedules.js');
      const written = await inFleet(file, async ({ boss, fleet: described }) => {
        await writeSchedules(boss, described);
        return schedulesIn(boss);
      });
      print(written.map(({ name, cron }) => `${name}: ${cron}`).join('\n') || 'No schedules.');
    },
  );

const addCancel = (fleet: Command): Command =>
  command(fleet, 'cancel', 'cancel runs: those that wait at once, others after their bookings are undone')
    .option('--run <id>', 'the run with this id, or the beginning of it; repeat it for more', repeatable)
    .option('--provider <name>', 'those of this one, or of those that fit a pattern', repeatable)
    .option('--all', 'all that are open')
    .action(async (file = usualFile, { run, provider, all = false }) => {
      const { cancel } = await import('../../fleet/engine/cancel.js');
      const meant = { runs: run ?? [], providers: provider ?? [], all };
      const { cancelled, ending } = await inFleet(file, ({ database }) => cancel(database, meant));
      print(`${cancelled} cancelled, ${ending} asked to end.`);
    });

const addHistory = (fleet: Command): Command =>
  command(fleet, 'history', 'what became of runs, the latest first')
    .option('--since <span>', 'how far back: 12h, 30d, 8w', span)
    .option('--provider <name>', 'only of this provider')
    .option('--endpoint <id>', 'of an endpoint')
    .option('--requirement <id>', 'of a requirement')
    .option('--regressions', 'what was worse than in the run before')
    .option('--since-tag <release>', 'what is worse now than in the last run of a release')
    .option('--flaky', 'requirements that changed back and forth although nothing else did')
    .option('--json', 'print it as JSON')
    .action(async (file = usualFile, { json, ...question }) => {
      const { askHistory, historyText } = await import('../../fleet/history/history.js');
      const answer = await inFleet(file, ({ database }) => askHistory(database, question));
      print(json ? answer.rows : historyText(answer));
    });

const addReport = (fleet: Command): Command =>
  command(fleet, 'report', 'write the page of the fleet: providers and endpoints, trends, regressions')
    .option('--since <span>', 'how far back: 12h, 30d, 8w', span)
    .option('-o, --out <file>', 'the page (default: fleet.html in the folder of evidence)')
    .action(async (file = usualFile, { since, out }) => {
      const { fleetReport } = await import('../../fleet/history/report.js');
      const { fleetPage } = await import('../../../reports/fleet/page.js');
      const page = await inFleet(file, async ({ database, fleet: { evidence } }) => {
        const target = resolve(out ?? join(evidence.folder, 'fleet.html'));
        const report = await fleetReport(database, { since, page: target, evidence: evidence.folder });
        writeAsked(target, fleetPage(report), 'The page', 'Name a file in a folder that exists with --out.');
        return target;
      });
      print(page);
    });

async function inFleet<Result>(file: string, asked: (session: Session) => Promise<Result>): Promise<Result> {
  const { withFleet } = await import('../../fleet/session.js');
  return withFleet(file, {}, asked);
}

const print = (answer: string | object): void =>
  tell(typeof answer === 'string' ? printable(answer) : printableJson(JSON.stringify(answer, undefined, 2)));

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
