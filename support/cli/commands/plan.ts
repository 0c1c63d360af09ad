import type { Command } from 'commander';
import { examples } from '../examples.js';
import { withSelection } from '../selection.js';
import { asked } from '../spec.js';

/** `gpc plan`: what a run will do, without sending anything. */
export function addPlan(program: Command): void {
  withSelection(
    program
      .command('plan')
      .description('tell what a run with the same options will do, and what not and why; nothing is sent'),
  )
    .option('--measured <file>', 'what gpc doctor --write wrote: the time is worked out from it')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples('gpc plan --up-to book-an-appointment', 'gpc plan --measured doctor.json --parallel 2'),
    )
    .action(async ({ endpoint, spec, ...rest }) => {
      const { runPlan } = await import('../../run/plan/command.js');
      runPlan({ ...rest, endpoints: endpoint, ...asked(spec) });
    });
}
