import type { Command } from 'commander';
import { newSeed } from '../../run/options.js';
import { repeatable } from '../repeatable.js';
import { asked, specOption } from '../spec.js';
import { whole } from '../whole.js';

const graceMilliseconds = 5000;

/** `gpc run`: the whole way from the configuration to the reports. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('test a provider; with no configuration, the embedded provider')
    .option('-c, --config <file>', 'provider.yaml of the provider under test (default: ./provider.yaml)')
    .option('--base-url <url>', 'service root URL, instead of the one in provider.yaml')
    .option(
      '-e, --endpoint <endpoint>',
      'only this endpoint, with the gateways of what it needs; repeat it for more',
      repeatable,
      [],
    )
    .option(
      '-t, --tags <expression>',
      'only scenarios with these tags, for example "@gateway and not @books"',
    )
    .option('--up-to <endpoint>', 'this endpoint and all before it, in the order of development')
    .option('--failed-from <folder>', 'only what failed in an earlier run, was blocked or errored')
    .option('-p, --parallel <workers>', 'number of workers', whole(1, 64), 1)
    .option('-o, --out <folder>', 'output folder (default: reports/out/<run id>)')
    .option('--seed <number>', 'repeats the random choices of an earlier run', whole(0, 2 ** 31))
    .option(
      '--disable <endpoint>',
      'switch an endpoint of the embedded provider off; repeat it for more',
      repeatable,
      [],
    )
    .addOption(specOption())
    .option('--no-allure', 'leave the Allure report out')
    .action(async (given) => {
      const { out, endpoint, seed = newSeed(), disable, spec, ...rest } = given;
      // Cucumber takes a while to load: other commands need not wait for it.
      const { runPack } = await import('../../run/runPack.js');
      process.exitCode = await runPack({
        ...rest,
        endpoints: endpoint,
        disabled: disable,
        seed,
        ...asked(spec),
        ...(out ? { outDir: out } : {}),
      });
      // What a defect left running must not keep the command from ending.
      setTimeout(() => process.exit(), graceMilliseconds).unref();
    });
}
