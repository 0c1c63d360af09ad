import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { readJson } from '../json/index.js';
import { readXml } from '../xml/index.js';

export interface Input {
  /** As the user named it. */
  file: string;
  content: { resource: unknown; outOfOrder?: readonly string[] } | { problems: readonly string[] };
}

/** White space, after a byte order mark if there is one, and then the start of a tag. */
const XML_START = /^(\u00EF\u00BB\u00BF)?[\t\n\r ]*</;

/** Reads files, those in folders, and standard input for `-`, in order. */
export async function readInputs(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
  fhirVersion = '3.0.1',
): Promise<Input[]> {
  const inputs: Input[] = [];
  const found = await Promise.all(files.map(filesAt));
  for (const file of found.flat()) {
    const bytes = file === '-' ? await collect(stdin) : await readBytes(file);
    inputs.push({ file: file === '-' ? 'standard input' : file, content: parse(bytes, fhirVersion) });
  }
  return inputs;
}

/** A file itself; the resources in a folder and below, by name. */
async function filesAt(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(json|xml)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'A folder to validate has no .json or .xml files',
    where: path,
    next: 'Name a folder with resources, or the files themselves.',
  });
}

/** What cannot be looked at is no folder: reading it as a file says why. */
const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;

function parse(bytes: Uint8Array, fhirVersion: string): Input['content'] {
  if (bytes.length === 0) return { problems: ['is empty'] };
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (XML_START.test(start)) {
    const read = readXml(bytes, { fhirVersion });
    return 'problem' in read ? { problems: [read.problem] } : read;
  }
  const read = readJson(bytes);
  return 'problems' in read ? read : { resource: read.value };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'A file to validate cannot be read',
      where: file,
      next: 'Name files that exist, or - for standard input.',
      cause,
    });
  }
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
