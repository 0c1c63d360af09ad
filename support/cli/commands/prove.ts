import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { repeatable } from '../repeatable.js';
import { asked, specOption } from '../spec.js';
import { whole } from '../whole.js';

/** `gpc prove`: whether the checks can fail, and fail only where they should. */
export function addProve(program: Command): void {
  program
    .command('prove')
    .description(
      'prove on the embedded provider that every check can fail and that no honest provider is failed',
    )
    .option(
      '-m, --mutant <id>',
      'only this mutant; repeat it for more; "gpc sandbox --list-mutants" lists them',
      repeatable,
      [],
    )
    // The word of earlier releases, for one release more.
    .addOption(new Option('-f, --fault <id>').argParser(repeatable).default([]).hideHelp())
    .option(
      '--variant <id>',
      'only this variant; repeat it for more; "gpc sandbox --list-variants" lists them',
      repeatable,
      [],
    )
    .option('-e, --endpoint <endpoint>', 'only what concerns this endpoint, and its checks')
    .option('-p, --parallel <workers>', 'number of workers', whole(1, 64), availableParallelism())
    .addOption(specOption())
    .option('--write', 'publish the proof of everything in docs/ and the README')
    .option('--json', 'print the whole proof as JSON')
    .action(async (given) => {
      const { mutant, fault, variant, endpoint, parallel, json, write, spec } = given;
      const { prove } = await import('../../prove/prove.js');
      process.exitCode = await prove({
        mutants: [...mutant, ...fault],
        variants: variant,
        ...(endpoint ? { endpoint } : {}),
        ...asked(spec),
        workers: parallel,
        json: json === true,
        write: write === true,
      });
    });
}
