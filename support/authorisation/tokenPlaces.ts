import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { ProviderConfig, TokenPlace } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import { isObject } from '../kernel/select.js';

const run = promisify(execFile);

/**
 * The token of a patient, from where the configuration says that it is.
 *
 * @throws ConfigurationError TOKEN_REFUSED when there is none
 */
export async function tokenFrom(
  place: TokenPlace,
  patient: string,
  { limits }: Pick<ProviderConfig, 'limits'>,
): Promise<string> {
  const [where, found] = await lookUp(place, patient, limits.timeoutSeconds);
  if (typeof found === 'string' && found.trim() !== '') return found.trim();
  throw noToken(patient, where, 'there is none');
}

type Found = readonly [where: string, found: unknown];

async function lookUp(
  { command, file, byPatient }: TokenPlace,
  patient: string,
  seconds: number,
): Promise<Found> {
  if (byPatient) return ['byPatient', byPatient[patient]];
  try {
    if (file !== undefined) {
      const tokens: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return [file, isObject(tokens) ? tokens[patient] : undefined];
    }
    const env = { ...process.env, NHS_NUMBER: patient };
    const { stdout } = await run('sh', ['-c', command ?? ''], { env, timeout: seconds * 1000 });
    return ['command', stdout];
  } catch (error) {
    // What the command printed may be a secret.
    throw noToken(
      patient,
      file ?? 'command',
      error instanceof SyntaxError ? 'it is no JSON' : 'it failed',
      error,
    );
  }
}

const noToken = (patient: string, where: string, why: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'TOKEN_REFUSED',
    what: `No token was found for the patient ${patient}: ${why}.`,
    where: `authorisation in provider.yaml, ${where}`,
    next: 'Add a token of the patient there, or leave the patient out of the personas.',
    ...(cause === undefined ? {} : { cause }),
  });
