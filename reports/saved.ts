import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ConfigurationError } from '../support/kernel/errors.js';
import { projectFile } from '../support/kernel/paths.js';
import { journalFiles, reportFiles } from './files.js';
import type { Verdicts } from './verdicts.js';

/**
 * The verdicts of a run, from its folder.
 *
 * @throws ConfigurationError USAGE when there are none, when they are not whole, or when they contradict themselves
 */
export function savedVerdicts(folder: string): Verdicts {
  const file = join(folder, reportFiles.verdicts.name);
  if (!existsSync(file)) throw absent(folder);
  const data = parsed(file);
  validate ??= compile();
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    throw unusable(
      file,
      `does not fit its schema (${error?.instancePath || 'the file'} ${error?.message ?? ''})`,
    );
  }
  const contradiction = contradictionIn(data);
  if (contradiction) throw unusable(file, `contradicts itself (${contradiction})`);
  return data;
}

let validate: ValidateFunction<Verdicts> | undefined;

function compile(): ValidateFunction<Verdicts> {
  const ajv = new Ajv2020({ strictTypes: false, useDefaults: true });
  formats.default(ajv);
  return ajv.compile<Verdicts>(
    JSON.parse(readFileSync(projectFile('reports', 'verdicts.schema.json'), 'utf8')),
  );
}

function absent(folder: string): ConfigurationError {
  const begun = existsSync(join(folder, journalFiles.run));
  return new ConfigurationError({
    code: 'USAGE',
    what: begun ? 'The run in that folder has not come to its verdicts.' : 'There is no run in that folder.',
    where: folder,
    next: begun
      ? 'Let it end, or go on with it: gpc run --resume <folder>.'
      : 'Name the folder of a run, such as one in reports/out/.',
  });
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw unusable(file, 'is half written or no JSON');
  }
}

const unusable = (file: string, is: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `The verdicts in that folder cannot be used: the file ${is}.`,
    where: file,
    next: 'It was cut off or altered, or another version wrote it: run again, and leave the folder as it was written.',
  });

/** What an alteration by hand leaves behind: numbers that are not those of the lists, outcomes that the checks deny. */
export function contradictionIn({
  counts,
  requirementCounts,
  scenarios,
  requirements,
  ...run
}: Verdicts): string | undefined {
  const miscounted =
    miscount('scenarios', counts, scenarios) ?? miscount('requirements', requirementCounts, requirements);
  if (miscounted) return miscounted;
  const denied =
    scenarios.find(({ outcome, checks }) => (outcome === 'failed') !== checks.some(isFailed)) ??
    requirements.find(
      ({ outcome, checks }) => (outcome === 'failed') !== checks.some(({ failed }) => failed > 0),
    );
  if (denied) return `the outcome of ${denied.id} is not that of its checks`;
  const failed = counts.failed + requirementCounts.failed > 0;
  return failed && run.outcome !== 'not conformant' ? `${run.outcome}, though something failed` : undefined;
}

const isFailed = ({ outcome }: { outcome: string }): boolean => outcome === 'failed';

function miscount(
  what: string,
  { planned: _planned, reported: _reported, ...counted }: Readonly<Record<string, number>>,
  listed: readonly { outcome: string }[],
): string | undefined {
  const wrong = Object.entries(counted).find(
    ([outcome, count]) => listed.filter((one) => one.outcome === outcome).length !== count,
  );
  return wrong && `${wrong[1]} ${what} counted as ${wrong[0]}, and others listed`;
}
