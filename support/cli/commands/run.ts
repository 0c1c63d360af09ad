import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AllureHistory } from '../../../reports/allure/history.js';
import { reportFiles } from '../../../reports/files.js';
import { isReportFormat, type ReportFormat, reportFormats, usualFormats } from '../../../reports/formats.js';
import type { Kept } from '../../../reports/scal/kept.js';
import { newSeed, type RunOptions } from '../../run/options.js';
import { repeatable } from '../repeatable.js';
import { withSelection } from '../selection.js';
import { asked } from '../spec.js';
import { whole } from '../whole.js';

const graceMilliseconds = 5000;

const examples = `
Examples:
  gpc run                                       everything that ./provider.yaml claims
  gpc run --endpoint search-for-free-slots      one endpoint, with the gateways of what it needs
  gpc run --up-to read-a-patient                what is built so far
  gpc run --failed-from reports/out/<run>       what failed in an earlier run
  gpc run --thrifty 40                          a diary in which there is little room
  gpc run --report html,sarif --scal last/scal.xlsx
                                                other reports; the assessor's columns are kept
  gpc run --resume reports/out/<run>            goes on with a run that was killed or interrupted
  gpc run --tags "@APPT-BOOK-097" --dry-run     which scenarios judge a requirement
  gpc run --endpoint book-an-appointment --bail --watch build/
                                                until the first failure, again with every build`;

/** What says what a run is to do: a run that is resumed knows it already. */
const selecting = [
  'endpoint',
  'tags',
  'upTo',
  'failedFrom',
  'thrifty',
  'out',
  'seed',
  'disable',
  'dryRun',
  'watch',
];

/** `gpc run`: the whole way from the configuration to the reports. */
export function addRun(program: Command): void {
  withSelection(
    program.command('run').description('test a provider; with no configuration, the embedded provider'),
  )
    .addOption(
      new Option(
        '--resume <folder>',
        'go on with a run that was killed or interrupted, in its folder',
      ).conflicts(selecting),
    )
    .option('--bail', 'stop after the first scenario that fails')
    .option('--dry-run', 'list what would run; nothing is sent or written')
    .addOption(
      new Option(
        '--watch [path]',
        'run again when the provider has another build, or the file or folder changes, or a key is pressed',
      ).conflicts(['out', 'dryRun']),
    )
    .option('-o, --out <folder>', 'output folder (default: reports/out/<run id>)')
    .option('--seed <number>', 'repeats the random choices of an earlier run', whole(0, 2 ** 31))
    .option(
      '--disable <endpoint>',
      'switch an endpoint of the embedded provider off; repeat it for more',
      repeatable,
      [],
    )
    .option('--no-allure', 'leave the Allure report out')
    .option(
      '--report <formats>',
      `which reports to write beside verdicts.json, of ${reportFormats.join(', ')} (default: ${usualFormats.join(',')})`,
      formatList,
    )
    .option('--allure-history <folder>', 'an earlier run, of which the Allure report shows the trend')
    .option('--scal <file>', 'an earlier scal.xlsx or scal.csv, of which what an assessor wrote is kept')
    .addHelpText('after', examples)
    .action(async (given) => {
      const {
        out,
        endpoint,
        seed = newSeed(),
        disable,
        spec,
        dryRun,
        watch,
        report,
        scal,
        allureHistory,
        ...rest
      } = given;
      const options = {
        ...rest,
        endpoints: endpoint,
        disabled: disable,
        seed,
        ...asked(spec),
        ...(out ? { outDir: out } : {}),
        ...(report ? { reports: report, allure: rest.allure && report.includes('allure') } : {}),
        ...(allureHistory === undefined ? {} : { history: await earlierReport(allureHistory) }),
        ...(await sheetToKeep(scal, rest.resume)),
      };
      process.exitCode = await perform(options, { dryRun, watch });
      // What a defect left running must not keep the command from ending.
      setTimeout(() => process.exit(), graceMilliseconds).unref();
    });
}

async function earlierReport(folder: string): Promise<AllureHistory> {
  const { historyIn } = await import('../../../reports/allure/history.js');
  return historyIn(folder);
}

/** Reads a list such as `sarif,csv`. */
function formatList(text: string): readonly ReportFormat[] {
  return text.split(',').map((name) => {
    const format = name.trim();
    if (!isReportFormat(format)) throw new InvalidArgumentError(`There is no report "${format}".`);
    return format;
  });
}

/** A run that goes on writes its reports anew: what an assessor wrote into its own sheet is kept too. */
async function sheetToKeep(named: string | undefined, resumed: string | undefined): Promise<{ kept?: Kept }> {
  const own = resumed === undefined ? undefined : join(resumed, reportFiles.scalWorkbook.name);
  const file = named ?? (own !== undefined && existsSync(own) ? own : undefined);
  if (file === undefined) return {};
  const { keptIn } = await import('../../../reports/scal/kept.js');
  return { kept: await keptIn(file) };
}

async function perform(
  options: RunOptions,
  { dryRun, watch }: { dryRun?: boolean; watch?: string | true },
): Promise<number> {
  if (dryRun) return (await import('../../run/dryRun.js')).dryRun(options);
  // Cucumber takes a while to load: other commands need not wait for it.
  const { runPack } = await import('../../run/runPack.js');
  if (watch === undefined) return runPack(options);
  const { watchRuns } = await import('../../run/watch.js');
  return watchRuns(options, watch === true ? undefined : watch, runPack);
}
