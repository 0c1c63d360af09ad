import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { delayed } from '../../../sandbox/behaviour/latency.js';
import {
  departuresOf,
  describeForHarness,
  type RunningSandbox,
  startSandbox,
} from '../../../sandbox/index.js';

export interface EmbeddedFleet {
  /** Its `fleet.yaml`. */
  file: string;
  sandboxes: ReadonlyMap<string, RunningSandbox>;
  close(): Promise<void>;
}

/**
 * Starts an embedded provider for each mutant, named by it, and describes them as a fleet in a folder. Those that take their
 * time to answer leave some to do something to their runs.
 */
export async function startEmbedded(
  folder: string,
  mutants: readonly string[],
  fleet: object,
  answerMilliseconds = 0,
): Promise<EmbeddedFleet> {
  mkdirSync(join(folder, 'providers'), { recursive: true });
  const waiting = delayed({ latency: answerMilliseconds, jitter: 0 });
  const sandboxes = new Map<string, RunningSandbox>();
  for (const id of mutants) {
    const { behaviours } = departuresOf({ mutants: [id], variants: [] });
    const sandbox = await startSandbox({ http: true, behaviours: [...behaviours, waiting] });
    sandboxes.set(id, sandbox);
    writeFileSync(join(folder, 'providers', `${id}.yaml`), stringify(describeForHarness(sandbox)));
  }
  const file = join(folder, 'fleet.yaml');
  writeFileSync(
    file,
    stringify({ providers: [{ files: 'providers/*.yaml', packs: ['gateways'] }], ...fleet }),
  );
  return {
    file,
    sandboxes,
    async close() {
      for (const sandbox of sandboxes.values()) await sandbox.close();
    },
  };
}

/** How many appointments are booked in the diary of a provider. */
export const bookedAt = ({ practice }: RunningSandbox): number =>
  practice.appointments.all().filter(({ status }) => status === 'booked').length;
