import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../kernel/errors.js';

/**
 * Holds a folder for this process; a process that was killed holds it no longer.
 *
 * @throws ConfigurationError USAGE when another process holds it
 */
export function holdFolder(folder: string): () => void {
  const file = join(folder, 'process');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (cause) {
      const holder = holderIn(file);
      if (holder !== undefined) throw held(folder, holder, cause);
      rmSync(file, { force: true });
    }
  }
}

/** The process that a folder is held by, if it is alive. */
function holderIn(file: string): number | undefined {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder === process.pid) return holder;
    process.kill(holder, 0);
    return holder;
  } catch {
    return undefined;
  }
}

const held = (where: string, holder: number, cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `The embedded database of the fleet is in use by process ${holder}.`,
    where,
    next: 'Wait for that command to end; several at once need a server, named by GPC_DATABASE_URL.',
    cause,
  });
