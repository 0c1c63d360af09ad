import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from '../exchanges/excerpt.js';

/** What a bundle holds besides the files of the run. */
export const bundleFiles = {
  manifest: 'manifest.json',
  chain: 'records.chain',
  statement: 'statement.json',
  envelope: 'statement.dsse.json',
} as const;

/** `manifest.json` of a bundle: every file of it, but for itself and the statement on it. */
export interface Manifest {
  format: 'gpconnect-conformance/bundle/1';
  run: string;
  files: readonly { path: string; bytes: number; sha256: string }[];
  /** The journal whose lines are chained, and the last hash of the chain. */
  chain: { of: string; lines: number; head: string };
}

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const fits = new Ajv2020().compile<Manifest>({
  type: 'object',
  required: ['format', 'run', 'files', 'chain'],
  properties: {
    format: { const: 'gpconnect-conformance/bundle/1' },
    run: { type: 'string' },
    files: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'bytes', 'sha256'],
        properties: { path: { type: 'string' }, bytes: { type: 'integer' }, sha256: hash },
      },
    },
    chain: {
      type: 'object',
      required: ['of', 'lines', 'head'],
      properties: { of: { type: 'string' }, lines: { type: 'integer' }, head: hash },
    },
  },
});

/** The manifest that a text holds; nothing when it is none. */
export function manifestIn(text: string): Manifest | undefined {
  const value: unknown = parse(text);
  return fits(value) ? value : undefined;
}
