import { Writable } from 'node:stream';
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import { type Command, InvalidArgumentError } from 'commander';
import { createProgress, type Progress } from '../../../reports/terminal/progress.js';
import { ConfigurationError } from '../../errors.js';
import { projectFile } from '../../paths.js';
import { concludeRun } from '../../run/conclusion.js';
import { newSeed, type RunOptions } from '../../run/options.js';
import { featureFiles, tagsOf } from '../../run/pack.js';
import { beginRun, type Run } from '../../run/run.js';
import { selectionOf } from '../../run/selection.js';
import { printConclusion } from '../print.js';

/** `gpc run`: the whole way from the configuration to the reports. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('test a provider; with no configuration, the embedded provider')
    .option('-c, --config <file>', 'provider.yaml of the provider under test (default: ./provider.yaml)')
    .option('--base-url <url>', 'service root URL, instead of the one in provider.yaml')
    .option('-e, --endpoint <endpoint...>', 'only these endpoints, with the gateways of what they need', [])
    .option(
      '-t, --tags <expression>',
      'only scenarios with these tags, for example "@gateway and not @books"',
    )
    .option('-p, --parallel <workers>', 'number of workers', whole(1, 64), 1)
    .option('-o, --out <folder>', 'output folder (default: reports/out/<run id>)')
    .option('--seed <number>', 'repeats the random choices of an earlier run', whole(0, 2 ** 31))
    .option('--disable <endpoint...>', 'switch endpoints of the embedded provider off', [])
    .option('--no-allure', 'leave the Allure report out')
    .action(async (given) => {
      const { out, endpoint, seed = newSeed(), disable, ...rest } = given;
      process.exitCode = await runPack({
        ...rest,
        endpoints: endpoint,
        disabled: disable,
        seed,
        ...(out ? { outDir: out } : {}),
      });
    });
}

/** Runs the pack as chosen and returns the exit code; errors that end it early are thrown. */
export async function runPack(options: RunOptions): Promise<number> {
  const run = await beginRun(options);
  const interrupt = onInterrupt(run);
  let trouble: Error | undefined;
  try {
    await runScenarios(run);
  } catch (error) {
    if (run.planned.length === 0) {
      await run.release();
      throw error;
    }
    trouble = error instanceof Error ? error : new Error(String(error));
  }
  const conclusion = await concludeRun(run, trouble);
  interrupt.forget();
  printConclusion(conclusion);
  return conclusion.verdicts.exitCode;
}

async function runScenarios(run: Run): Promise<void> {
  const files = featureFiles(run.specification);
  const tags = selectionOf(run.options, run.specification, tagsOf(files));
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: files,
        import: [projectFile('dist/steps/**/*.js')],
        plugin: [projectFile('dist/support/run/plugin.js')],
        parallel: run.options.parallel > 1 ? run.options.parallel : 0,
        tags,
      },
    },
    { cwd: projectFile() },
  );
  const progress = progressOf(run);
  try {
    await runCucumber(runConfiguration, { cwd: projectFile(), stdout: silence(), env: process.env });
  } finally {
    progress.finish();
  }
  if (run.planned.length === 0) throw nothingToRun(tags);
}

/** Progress is drawn from the first scenario that ends: only then is it known how many there are. */
function progressOf(run: Run): { finish(): void } {
  let progress: Progress | undefined;
  run.coordinator.onScenarioEnd((ended) => {
    const { stdout } = process;
    progress ??= createProgress({ total: run.planned.length, tty: stdout.isTTY === true, stream: stdout });
    progress.scenarioDone(ended);
  });
  return { finish: () => progress?.finish() };
}

/** The first interrupt ends the run in order, with its bookings undone and its reports written; the second at once. */
function onInterrupt(run: Run): { forget(): void } {
  const stop = (): void => {
    if (run.interrupted) process.exit(130);
    run.interrupted = true;
    run.coordinator.stop();
    process.stderr.write(
      '\nInterrupted: ending the scenarios under way, then undoing bookings. Press again to give up.\n',
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { forget: () => process.off('SIGINT', stop).off('SIGTERM', stop) };
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return number;
  };

/** Cucumber's own progress is not shown; ours is. */
const silence = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

const nothingToRun = (tags: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `No scenario of the pack has the tags ${tags}.`,
    next: 'Loosen --endpoint or --tags; "gpc requirements show <id>" names the scenarios of a requirement.',
  });
