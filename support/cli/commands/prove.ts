import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { examples } from '../examples.js';
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
      'only this mutant; repeat it for more; "gpc sandbox --list-mutants --spec <id>" lists those of a specification',
      repeatable,
      [],
    )
    // The word of earlier releases, for one release more.
    .addOption(new Option('-f, --fault <id>').argParser(repeatable).default([]).hideHelp())
    .option(
      '--variant <id>',
      'only this variant; repeat it for more; "gpc sandbox --list-variants --spec <id>" lists those of a specification',
      repeatable,
      [],
    )
    .option('-e, --endpoint <endpoint>', 'only what concerns this endpoint, and its checks')
    .option('--own', 'only what the specification has beyond the one that it extends')
    .option('-p, --parallel <workers>', 'number of workers', whole(1, 64), availableParallelism())
    .addOption(specOption())
    .option('--together <mutants>', 'instead: providers that are so many mutants at once', whole(2, 50))
    .option('--groups <number>', 'how many such providers, drawn at random', whole(1, 10_000), 300)
    .option('--seed <number>', 'draws the same mutants again', whole(0, 2 ** 31), 1)
    .option('--write', 'publish the proof of everything in docs/ and the README')
    .option('--json', 'print the whole proof as JSON')
    .addHelpText(
      'after',
      examples(
        'gpc prove --mutant booking.status-pending',
        'gpc prove --endpoint book-an-appointment --parallel 2',
        'gpc prove --spec gpconnect-1.2.9 --own',
      ),
    )
    .action(async (given) => {
      const { mutant, fault, variant, endpoint, own, parallel, json, write, spec, together } = given;
      if (together !== undefined) {
        const { proveTogether } = await import('../../prove/together.js');
        const { groups, seed } = given;
        process.exitCode = await proveTogether({ together, groups, seed, workers: parallel, ...asked(spec) });
        return;
      }
      const { prove } = await import('../../prove/prove.js');
      process.exitCode = await prove({
        mutants: [...mutant, ...fault],
        variants: variant,
        ...(endpoint ? { endpoint } : {}),
        ...asked(spec),
        own: own === true,
        workers: parallel,
        json: json === true,
        write: write === true,
      });
    });
}
