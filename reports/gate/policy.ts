import { dirname, resolve } from 'node:path';
import { readDocument, type WrittenDocument } from '../../support/config/document.js';
import { type DocumentKind, mistaken } from '../../support/config/mistake.js';
import { schemaCheck } from '../../support/config/schema.js';
import { showWritten } from '../../support/config/written.js';

/** What a run must have come to; a limit that is absent is none. */
export interface Policy {
  atMost: Partial<Record<Limited, number>>;
  /** `coverage` in percent. */
  atLeast: { coverage?: number };
  /** Folder of an earlier run. */
  noNewFailureSince?: string;
}

export type Limited = 'failed' | 'blocked' | 'errored' | 'omitted' | 'warned' | 'waived' | 'expiredWaivers';

const policyFile: DocumentKind = {
  title: 'The policy',
  spared: 'nothing was judged by it',
  whenMissing: 'Name a policy with --policy, or leave it out for the default one; docs/ci.md has an example.',
  whenWrong: 'Correct them and try again; docs/ci.md describes every key.',
};

const checkPolicy = schemaCheck<Policy>('reports', 'gate', 'policy.schema.json');

/**
 * Reads a policy, defaults filled in; without a file, the defaults alone.
 *
 * @throws ConfigurationError CONFIGURATION_MISSING or CONFIGURATION_INVALID, with every mistake at once
 */
export function readPolicy(file: string | undefined): Policy {
  const { data, lineOf } = file === undefined ? noDocument() : readDocument(file, policyFile);
  // Text becomes numbers in place, and messages show what was written.
  const written = structuredClone(data);
  const { document, mistakes } = checkPolicy(data, (path) => showWritten(written, path));
  if (!document) {
    const located = mistakes.map((mistake) => {
      const line = lineOf(mistake.path);
      return line === undefined ? mistake : { ...mistake, line };
    });
    throw mistaken(file ?? 'the default policy', located, policyFile);
  }
  const { noNewFailureSince: baseline } = document;
  return file === undefined || baseline === undefined
    ? document
    : { ...document, noNewFailureSince: resolve(dirname(file), baseline) };
}

/** Made anew each time: the defaults are filled in in place. */
const noDocument = (): WrittenDocument => ({ data: {}, lineOf: () => undefined });
