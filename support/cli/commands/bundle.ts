import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { writeAsked } from '../../kernel/askedFile.js';
import { ConfigurationError } from '../../kernel/errors.js';
import { examples } from '../examples.js';

interface BundleArguments {
  out?: string;
  key?: string;
  artifact?: string;
}

/** `gpc bundle`: the evidence of a run in one archive that shows whether it was altered. */
export function addBundle(program: Command): void {
  program
    .command('bundle')
    .description('put the evidence of a run into one archive: files, hashes, statement, signature')
    .argument('<folder>', 'of the run, such as one in reports/out/')
    .option('-o, --out <file>', 'the archive (default: <run id>.zip in this folder)')
    .option('-k, --key <file>', 'sign with this private key, PEM or JWK (passphrase: GPC_SIGNING_PASSPHRASE)')
    .option('--artifact <file>', 'what was tested, as a file: its hash is stated with the result')
    .addHelpText(
      'after',
      examples(
        'gpc bundle reports',
        'gpc bundle reports --key signing.pem --out evidence.zip',
        'gpc bundle reports --artifact product.tar --key signing.jwk',
      ),
    )
    .action(bundle);
}

async function bundle(folder: string, { out, key, artifact }: BundleArguments): Promise<void> {
  const { bundleOf } = await import('../../../reports/bundle/bundle.js');
  const { keyName, passphraseVariable, privateKeyIn } = await import('../../../reports/bundle/keys.js');
  const signer = key === undefined ? undefined : privateKeyIn(key, process.env[passphraseVariable]);
  const { archive, manifest } = await bundleOf(folder, {
    ...(signer ? { key: signer } : {}),
    ...(artifact === undefined ? {} : { artifact }),
  });
  const file = out ?? `${manifest.run}.zip`;
  if (existsSync(file)) throw taken(file);
  writeAsked(file, archive, 'The archive', 'Name a file in a folder that exists with --out.');
  const by = signer ? `signed with key ${await keyName(signer)}` : 'not signed';
  process.stdout.write(
    `${file}: ${manifest.files.length} files, ${by}\nAnyone can look whether it was altered: gpc verify ${file}\n`,
  );
}

const taken = (file: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: 'There is a file of that name already, which would be lost.',
    where: file,
    next: 'Name another file with --out, or move that one away.',
  });
