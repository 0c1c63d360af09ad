import type { Reply } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { isObject } from '../wire/json.js';
import type { Gate } from './gate.js';

/** A path, and the version of what it addresses that is asked for (VREAD), where versions can be read. */
export function versionIn(path: string, { readsVersions }: Pick<Gate, 'readsVersions'>) {
  const [, resource, version] = (readsVersions && /^(.*)\/_history\/([^/]+)$/.exec(path)) || [];
  return resource === undefined ? { path } : { path: resource, version };
}

/**
 * A reply that is of the version asked for: the server keeps the current one only.
 *
 * @throws Refusal 404 for another one
 */
export function ofVersion(reply: Reply, version: string | undefined): Reply {
  const meta = reply.resource?.meta;
  if (version === undefined || (isObject(meta) && meta.versionId === version)) return reply;
  throw refusal('NO_RECORD_FOUND', `No version ${version} is kept`);
}
