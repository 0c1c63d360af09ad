import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describeForHarness, type RunningSandbox, startSandbox } from '../../../sandbox/index.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

/** A sandbox in the process of the test, over plain HTTP, so that the test can look into its practice. */
export async function openSandbox(): Promise<{
  sandbox: RunningSandbox;
  configuration: string;
  close(): Promise<void>;
}> {
  const sandbox = await startSandbox({ port: 0, host: '127.0.0.1', http: true, seed: 1, disabled: [] });
  const configuration = join(temporaryFolder(), 'provider.yaml');
  writeFileSync(configuration, stringify(describeForHarness(sandbox)));
  return { sandbox, configuration, close: () => sandbox.close() };
}
