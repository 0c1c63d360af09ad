import type { Command } from 'commander';
import { newSeed } from '../../run/options.js';
import { repeatable } from '../repeatable.js';
import { withSelection } from '../selection.js';
import { asked } from '../spec.js';
import { whole } from '../whole.js';

const graceMilliseconds = 5000;

/** `gpc run`: the whole way from the configuration to the reports. */
export function addRun(program: Command): void {
  withSelection(
    program.command('run').description('test a provider; with no configuration, the embedded provider'),
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
