import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ConfigurationError } from '../../kernel/errors.js';
import { printableJson } from '../../kernel/printable.js';
import { isZip } from '../../kernel/zip.js';
import { examples } from '../examples.js';

/** `gpc verify`: whether a bundle is as it was made. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'tell whether a bundle is as it was made: exit code 0 when it is whole, else 1; asks no network',
    )
    .argument('<file>', 'made by gpc bundle')
    .option(
      '-k, --key <file>',
      'the public key of who signed, PEM or JWK; without a signature of it, exit code 1',
    )
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples('gpc verify evidence.zip', 'gpc verify evidence.zip --key public.pem'))
    .action(verify);
}

async function verify(file: string, { key, json }: { key?: string; json?: boolean }): Promise<void> {
  const { publicKeyIn } = await import('../../../reports/bundle/keys.js');
  const { verificationText } = await import('../../../reports/bundle/text.js');
  const { verification } = await import('../../../reports/bundle/verify.js');
  const found = verification(archiveIn(file), key === undefined ? undefined : publicKeyIn(key));
  process.stdout.write(
    `${json ? printableJson(JSON.stringify(found, undefined, 2)) : verificationText(found)}\n`,
  );
  process.exitCode = found.problems.length === 0 ? 0 : 1;
}

function archiveIn(file: string): Uint8Array {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (cause) {
    throw noBundle('The bundle cannot be read.', file, cause);
  }
  if (!isZip(content)) throw noBundle('That file is no bundle.', file);
  return content;
}

const noBundle = (what: string, where: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what,
    where,
    next: 'Name an archive that gpc bundle made.',
    cause,
  });
