import { Argument, type Command } from 'commander';
import { completionScript, type Shell, shells } from '../completion.js';
import { examples } from '../examples.js';

/** `gpc completion`: a script that completes commands and options in a shell. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a script that completes commands and options on the tab key')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', examples('eval "$(gpc completion bash)"', 'gpc completion fish | source'))
    .action((shell: Shell) => {
      process.stdout.write(completionScript(program, shell));
    });
}
