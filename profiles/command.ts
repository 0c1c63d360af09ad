import type { Writable } from 'node:stream';
import { ConfigurationError } from '../support/kernel/errors.js';
import { printable } from '../support/kernel/printable.js';
import { type Input, readInputs } from './command/input.js';
import { printJson, printText, type Report } from './command/report.js';
import { loadValidator, readFhirPackage, type ValidateOptions, type Validator } from './index.js';

export interface ValidateCommand {
  /** Paths of files, and of folders whose `.json` and `.xml` files are meant; `-` is standard input. */
  files: readonly string[];
  /** Canonical URL that each resource is held to, besides those it claims. */
  profile?: string;
  /** Resource type -> profile that its resources are held to whatever they claim. */
  resourceProfiles?: Readonly<Record<string, string>>;
  /** Print JSON instead of text. */
  json: boolean;
  /** Folders of `profiles/` whose definitions are used; default: all. */
  packages?: readonly string[];
  /** Of FHIR, in which XML is read; default 3.0.1. */
  fhirVersion?: string;
  /** FHIR packages (`.tgz`) whose definitions are added. */
  fhirPackages: readonly string[];
  /** List what could not be decided, instead of counting it. */
  undecided?: boolean;
}

interface Streams {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Pick<Writable, 'write'>;
}

/**
 * `gpc validate`: reads each file as JSON or XML, by content, validates it and prints what was found.
 *
 * @returns 0 when every file is valid, 1 otherwise
 * @throws ConfigurationError when a file or package cannot be read or a profile is unknown: nothing is validated then
 */
export async function runValidateCommand(command: ValidateCommand, streams: Streams): Promise<number> {
  const inputs = await readInputs(command.files, streams.stdin, command.fhirVersion);
  const extraDefinitions = command.fhirPackages.map(readFhirPackage);
  const validator = loadValidator({
    extraDefinitions,
    ...(command.packages === undefined ? {} : { packages: command.packages }),
  });
  requireKnown(command.profile, validator);
  const reports = inputs.map((input) => report(input, validator, optionsOf(command)));
  streams.stdout.write(command.json ? printJson(reports) : printText(reports, command.undecided));
  return reports.every(({ valid }) => valid) ? 0 : 1;
}

function requireKnown(profile: string | undefined, { profiles }: Validator): void {
  if (profile === undefined || profiles.includes(profile.split('|', 1)[0] ?? profile)) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'A profile is unknown',
    where: printable(profile),
    next: 'Check its address, or give the FHIR package that has it with --fhir-package.',
  });
}

const optionsOf = ({ profile, resourceProfiles }: ValidateCommand): ValidateOptions => ({
  ...(profile === undefined ? {} : { profile }),
  ...(resourceProfiles === undefined ? {} : { resourceProfiles }),
});

function report({ file, content }: Input, validator: Validator, options: ValidateOptions): Report {
  if ('problems' in content)
    return { file, valid: false, validated: false, problems: content.problems, issues: [], notEvaluated: [] };
  const { outOfOrder: problems = [], resource } = content;
  const result = validator.validate(resource, options);
  return {
    ...result,
    file,
    problems,
    valid: result.valid && problems.length === 0,
  };
}
