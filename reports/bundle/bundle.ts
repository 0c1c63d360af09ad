import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { sha256 } from '../../support/kernel/digest.js';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { journalFiles, reportFiles } from '../files.js';
import { savedVerdicts } from '../saved.js';
import type { Verdicts } from '../verdicts.js';
import { chainOf, headOf, linesOf } from './chain.js';
import { signed } from './envelope.js';
import { bundleFiles, type Manifest } from './manifest.js';
import { statementOf } from './statement.js';

/** Views of Allure are made anew from the rest, and are larger than all of it. */
const { allureResults: _results, allureReport: _report, ...kept } = reportFiles;
const names: readonly string[] = [
  ...Object.values(kept).map(({ name }) => name),
  ...Object.values(journalFiles),
];

export interface BundleOptions {
  /** Signs the statement on the run. */
  key?: KeyObject;
  /** What was tested, where that is a file: the image or package of the product. */
  artifact?: string;
}

/**
 * The evidence of a run as one archive: the same bytes for the same folder, but for signatures that are random by nature.
 *
 * @throws ConfigurationError when the folder holds no whole run
 */
export async function bundleOf(
  folder: string,
  { key, artifact }: BundleOptions,
): Promise<{ archive: Uint8Array; manifest: Manifest; verdicts: Verdicts }> {
  const verdicts = savedVerdicts(folder);
  const files = new Map(
    names.flatMap((name) =>
      existsSync(join(folder, name)) ? [[name, readFileSync(join(folder, name))]] : [],
    ),
  );
  const chain = chainOf(linesOf(files.get(journalFiles.records)?.toString('utf8') ?? ''));
  hold(verdicts, chain, folder);
  files.set(bundleFiles.chain, Buffer.from(chain.map((hash) => `${hash}\n`).join('')));
  const manifest: Manifest = {
    format: 'gpconnect-conformance/bundle/1',
    run: verdicts.run.id,
    files: [...files].map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) })),
    chain: { of: journalFiles.records, lines: chain.length, head: headOf(chain) },
  };
  const manifestText = json(manifest);
  const statement = json(
    statementOf(verdicts, [
      { name: bundleFiles.manifest, digest: { sha256: sha256(manifestText) } },
      ...(artifact === undefined
        ? []
        : [{ name: basename(artifact), digest: { sha256: sha256(artifactIn(artifact)) } }]),
    ]),
  );
  files.set(bundleFiles.manifest, Buffer.from(manifestText));
  files.set(bundleFiles.statement, Buffer.from(statement));
  if (key) files.set(bundleFiles.envelope, Buffer.from(json(await signed(statement, key))));
  return { archive: zipped(files), manifest, verdicts };
}

/** A run notes in its verdicts what its records were. */
function hold({ run }: Verdicts, chain: readonly string[], folder: string): void {
  if (!run.records || run.records.chain === headOf(chain)) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `The records in that folder are not those of its verdicts: ${run.records.lines} lines were judged, and other ${chain.length} are there.`,
    where: join(folder, journalFiles.records),
    next: 'They were cut off or altered since: run again, and leave the folder as it was written.',
  });
}

function artifactIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'What was tested cannot be read.',
      where: file,
      next: 'Name a file with --artifact: the package or image of the product.',
      cause,
    });
  }
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The time of a file in an archive is local, and has no zone: a fixed one is the same everywhere. */
const fixedTime = new Date(1980, 0, 1);

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files)
    entries[name] = [content, { mtime: fixedTime, level: name.endsWith('.gz') ? 0 : 6 }];
  return zipSync(entries);
}
