import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ProviderConfig } from '../../../support/config/provider.js';
import { createClient } from '../../../support/http/client.js';
import { openRecorder } from '../../../support/http/recorder.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { specification } from './sample.js';

export const label = { id: 'META-001.1', scenario: 'META-001', interaction: 'get-the-capability-statement' };
export const plan = { interaction: 'get-the-capability-statement' };

/** A client of the configuration, closed when the test ends, and what it recorded. */
export function open(config: ProviderConfig) {
  const file = join(temporaryFolder(), 'exchanges.ndjson');
  const recorder = openRecorder(file);
  const client = createClient({ config, specification, recorder });
  onTestFinished(() => {
    client.close();
    recorder.close();
  });
  return { client, recorded: () => readFileSync(file, 'utf8') };
}
