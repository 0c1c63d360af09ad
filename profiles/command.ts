import type { Writable } from 'node:stream';
import { type Input, readInputs } from './command/input.js';
import { printJson, printText, type Report } from './command/report.js';
import { loadValidator, readFhirPackage, type ValidateOptions, type Validator } from './index.js';

export interface ValidateCommand {
  /** Paths; `-` is standard input. */
  files: readonly string[];
  /** Canonical URL that each resource is held to, besides those it claims. */
  profile?: string;
  /** Resource type -> profile that its resources are held to whatever they claim. */
  resourceProfiles?: Readonly<Record<string, string>>;
  /** Print JSON instead of text. */
  json: boolean;
  /** Folders of `profiles/` whose definitions are used; default: all. */
  packages?: readonly string[];
  /** FHIR packages (`.tgz`) whose definitions are added. */
  fhirPackages: readonly string[];
}

interface Streams {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Pick<Writable, 'write'>;
}

/**
 * `gpc validate`: reads each file as JSON or XML, by content, validates it and prints what was found.
 *
 * @returns 0 when every file is valid, 1 otherwise
 * @throws ConfigurationError when a file or package cannot be read: nothing is validated then
 */
export async function runValidateCommand(command: ValidateCommand, streams: Streams): Promise<number> {
  const inputs = await readInputs(command.files, streams.stdin);
  const extraDefinitions = command.fhirPackages.map(readFhirPackage);
  const validator = loadValidator({
    extraDefinitions,
    ...(command.packages === undefined ? {} : { packages: command.packages }),
  });
  const reports = inputs.map((input) => report(input, validator, optionsOf(command)));
  streams.stdout.write(command.json ? printJson(reports) : printText(reports));
  return reports.every(({ valid }) => valid) ? 0 : 1;
}

const optionsOf = ({ profile, resourceProfiles }: ValidateCommand): ValidateOptions => ({
  ...(profile === undefined ? {} : { profile }),
  ...(resourceProfiles === undefined ? {} : { resourceProfiles }),
});

function report({ file, content }: Input, validator: Validator, options: ValidateOptions): Report {
  if ('problems' in content)
    return { file, valid: false, problems: content.problems, issues: [], notEvaluated: [] };
  return { file, problems: [], ...validator.validate(content.resource, options) };
}
