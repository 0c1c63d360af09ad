import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processCases } from './cases/process.js';
import { perform } from './stage.js';

test.each(processCases)(
  '$id: $does',
  { timeout: 120_000 },
  async ({ code, says, incomplete, errored, also, ...play }) => {
    const ended = await perform(play);
    const { verdicts, stdout, stderr, stage } = ended;
    expect(ended.code ?? -1, stderr).toBe(code);
    if (says) expect(stdout + stderr).toMatch(says);
    if (incomplete) expect(verdicts?.run.incompleteReason).toMatch(incomplete);
    if (errored)
      expect(verdicts?.scenarios).toContainEqual(
        expect.objectContaining({
          outcome: 'errored',
          erroredBy: errored.by,
          reason: expect.stringMatching(errored.reason),
        }),
      );
    for (const file of ['exchanges.ndjson', 'ledger.ndjson']) readable(join(stage.out, file));
    await also?.(ended);
  },
);

/** Whatever was done to the run, the lines of its record stand; a killed process may leave the last one half written. */
function readable(file: string): void {
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1))
    expect(() => JSON.parse(line)).not.toThrow();
}
