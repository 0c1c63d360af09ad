import type { Command } from 'commander';
import { examples } from '../examples.js';
import { repeatable } from '../repeatable.js';
import { specOption } from '../spec.js';

/** `gpc validate`: FHIR resources against their profiles, without a provider. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('validate FHIR resources or Bundles, JSON or XML, against GP Connect profiles')
    .argument('<file...>', 'files, folders with .json and .xml files, or - for standard input')
    .option('--profile <url>', 'hold each resource to this profile, besides those it claims')
    .addOption(specOption())
    .option('--json', 'print the issues as JSON')
    .option('--undecided', 'list what could not be decided, instead of only counting it')
    .option(
      '--fhir-package <file>',
      'FHIR package (.tgz) with further definitions; repeat it for more',
      repeatable,
      [],
    )
    .addHelpText(
      'after',
      examples(
        'gpc validate appointment.json',
        'gpc validate answers/ --json',
        'curl -s https://gp.example/metadata | gpc validate -',
      ),
    )
    .action(async (files: string[], { profile, json = false, undecided = false, fhirPackage, spec }) => {
      const { runValidateCommand } = await import('../../../profiles/command.js');
      const { chosenSpecification } = await import('../../specification/chosen.js');
      const { profiles, fhirVersion } = chosenSpecification(spec);
      process.exitCode = await runValidateCommand(
        {
          files,
          json,
          undecided,
          packages: profiles.packages,
          fhirVersion,
          fhirPackages: fhirPackage,
          ...(profile ? { profile } : {}),
        },
        process,
      );
    });
}
