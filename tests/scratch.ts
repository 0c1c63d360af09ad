import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests, and the processes that they start, one folder for what they write for a while; it goes with them. */
export default function setUp(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-tests-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch;
  return () => rmSync(scratch, { recursive: true, force: true });
}
