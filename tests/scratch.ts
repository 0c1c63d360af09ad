import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Gives all tests, and the processes that they start, one folder for what they write for a while; it goes with them. */
export default function setUp(): () => void {
  // Every project sets itself up, in one process: one folder does for all, and a browser's socket bears no long path.
  if (basename(tmpdir()).startsWith(prefix)) return () => {};
  const scratch = mkdtempSync(join(tmpdir(), prefix));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch;
  return () => rmSync(scratch, { recursive: true, force: true });
}

const prefix = 'gpc-tests-';
