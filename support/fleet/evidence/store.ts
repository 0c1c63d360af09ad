import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportFiles } from '../../../reports/files.js';
import { ConfigurationError } from '../../kernel/errors.js';
import type { Fleet, StoreSettings } from '../fleetFile.js';

/**
 * Copies the folder of a finished run to the store of the fleet, where it has one.
 *
 * @returns where its page can be opened, when the store has an address for that
 */
export async function copyToStore(
  { evidence: { folder, store }, environment }: Fleet,
  run: string,
): Promise<string | undefined> {
  if (!store) return undefined;
  const { S3Client, PutObjectCommand } = await client();
  const credentials = credentialsIn(environment);
  const s3 = new S3Client({
    region: store.region,
    // Stores that are not AWS have no name for each bucket.
    ...(store.endpoint === undefined ? {} : { endpoint: store.endpoint, forcePathStyle: true }),
    ...(credentials ? { credentials } : {}),
  });
  try {
    for (const name of filesBelow(join(folder, run)))
      await s3.send(
        new PutObjectCommand({
          Bucket: store.bucket,
          Key: keyOf(store, run, name),
          Body: readFileSync(join(folder, run, name)),
          ContentType: contentTypeOf(name),
        }),
      );
  } finally {
    s3.destroy();
  }
  const { pages } = store;
  return pages && `${pages.replace(/\/$/, '')}/${keyOf(store, run, reportFiles.compliance.name)}`;
}

const keyOf = ({ prefix }: StoreSettings, run: string, name: string): string =>
  [prefix.replace(/^\/|\/$/g, ''), basename(run), name].filter(Boolean).join('/');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  gz: 'application/gzip',
};

const contentTypeOf = (name: string): string =>
  contentTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';

/** Those of the `.env` beside the fleet; the client looks for others by itself, also for those of its machine. */
function credentialsIn({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: NodeJS.ProcessEnv) {
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}

/** Loads the client, which only fleets with a store need to install. */
async function client() {
  try {
    return await import('@aws-sdk/client-s3');
  } catch (cause) {
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The client of the store that the evidence goes to is not installed.',
      where: 'evidence.store in fleet.yaml',
      next: 'Install it with "npm install @aws-sdk/client-s3", or leave evidence.store out.',
      cause,
    });
  }
}

/** @throws ConfigurationError USAGE when there is a store and its client is not installed: said before anything is run */
export async function assertStore({ evidence: { store } }: Fleet): Promise<void> {
  if (store) await client();
}
