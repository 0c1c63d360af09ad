import type { Command } from 'commander';
import { examples } from '../examples.js';
import { repeatable } from '../repeatable.js';
import { specOption } from '../spec.js';

/** `gpc requirements`: what the pack covers of the specification, and all that is known of one row. */
export function addRequirements(program: Command): void {
  const requirements = program
    .command('requirements')
    .description('requirements of a specification and their checks');

  requirements
    .command('coverage')
    .description(
      'rows with checks, with a written reason, and uncovered; exit code 1 when any row is uncovered',
    )
    .addOption(specOption())
    .option('--area <area>', 'only this area; repeat it for more', repeatable)
    .addHelpText(
      'after',
      examples('gpc requirements coverage', 'gpc requirements coverage --area foundations/find-a-patient'),
    )
    .action(({ spec, area }: { spec?: string; area?: string[] }) =>
      answer(spec, { show: 'coverage', ...(area ? { areas: area } : {}) }),
    );

  requirements
    .command('show')
    .description('a row, its source, its interpretations, and the checks and scenarios that judge it')
    .argument('<id>', 'requirement id, for example APPT-SLOTS-076')
    .addOption(specOption())
    .addHelpText('after', examples('gpc requirements show APPT-SLOTS-076'))
    .action((id: string, { spec }: { spec?: string }) => answer(spec, { show: 'row', id }));
}

type Question = Parameters<typeof import('../../../requirements/command.js').runRequirementsCommand>[0];

async function answer(spec: string | undefined, question: Question): Promise<void> {
  const { runRequirementsCommand } = await import('../../../requirements/command.js');
  const { packOf } = await import('../../pack/coveredPack.js');
  const { chosenSpecification } = await import('../../specification/chosen.js');
  const { text, exitCode } = runRequirementsCommand(question, packOf(chosenSpecification(spec)));
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}
