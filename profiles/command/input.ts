import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../../support/kernel/errors.js';
import { readJson } from '../json/index.js';
import { readXml } from '../xml/index.js';

export interface Input {
  /** As the user named it. */
  file: string;
  content: { resource: unknown } | { problems: readonly string[] };
}

/** White space, after a byte order mark if there is one, and then the start of a tag. */
const XML_START = /^(\u00EF\u00BB\u00BF)?[\t\n\r ]*</;

/** Reads files, and standard input for `-`, in order. */
export async function readInputs(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const file of files) {
    const bytes = file === '-' ? await collect(stdin) : await readBytes(file);
    inputs.push({ file: file === '-' ? 'standard input' : file, content: parse(bytes) });
  }
  return inputs;
}

function parse(bytes: Uint8Array): Input['content'] {
  if (bytes.length === 0) return { problems: ['is empty'] };
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (XML_START.test(start)) {
    const read = readXml(bytes);
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
