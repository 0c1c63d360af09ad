import { expect, test } from 'vitest';
import { tryAll } from '../../../support/prove/pool.js';

const isProcess = (resource: string): boolean => resource === 'ProcessWrap';

test('one trial that cannot be made ends all of them, and no process is left', async () => {
  const before = process.getActiveResourcesInfo().filter(isProcess).length;
  const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'fault' as const, id: `none.${id}` }));
  const trials = tryAll(tasks, { specification: 'gpconnect-1.2.7', workers: 2, onTrial: () => {} });
  await expect(trials).rejects.toThrow(/The fault none\.. could not be tried out: there is no such subject/);
  await expect.poll(() => process.getActiveResourcesInfo().filter(isProcess).length).toBe(before);
});
