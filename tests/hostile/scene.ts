import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadBindings } from '../../requirements/bindings.js';
import { loadTerms } from '../../requirements/terms.js';
import type { ProviderConfig } from '../../support/config/provider.js';
import { CoordinatorClient } from '../../support/coordinator/client.js';
import { startCoordinator } from '../../support/coordinator/service.js';
import { type Client, createClient } from '../../support/http/client.js';
import { openRecorder } from '../../support/http/recorder.js';
import type { RequestPlan } from '../../support/http/request.js';
import { readLines } from '../../support/kernel/ndjson.js';
import type { Exchange } from '../../support/model/exchange.js';
import type { ScenarioRecord } from '../../support/model/records.js';
import { finish } from '../../support/run/lifecycle.js';
import { Scenario } from '../../support/scenes/scenario.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { configAt, limits, specification } from '../support/http/sample.js';

/** What came of a scenario that sent its requests over real sockets. */
export interface Staged {
  record: ScenarioRecord;
  /** As they were written down. */
  exchanges: readonly Exchange[];
}

export const reading: RequestPlan = { interaction: 'get-the-capability-statement' };
export const booking: RequestPlan = {
  interaction: 'book-an-appointment',
  body: { resource: { resourceType: 'Appointment' } },
};
export const amending: RequestPlan = {
  interaction: 'amend-an-appointment',
  id: '1',
  body: { resource: { resourceType: 'Appointment', id: '1' } },
  ifMatch: 'W/"1"',
};

/** Nothing here has a diary: whether an appointment is the run's own is the concern of other tests. */
class WireScenario extends Scenario {
  override async mayChange(): Promise<void> {}
}

/**
 * Plays a scenario of these steps against a server, with the real client, recorder and coordinator, and ends it as a run
 * would. No check is applied but the rules that hold for every answer.
 */
export async function stage(
  baseUrl: string,
  play: (scenario: Scenario) => Promise<unknown>,
  parts: Partial<ProviderConfig> = {},
  setup: Partial<Parameters<typeof createClient>[0]> = {},
): Promise<Staged> {
  const outDir = temporaryFolder();
  const coordinator = await startCoordinator(join(outDir, 'ledger.ndjson'), limits);
  const recorder = openRecorder(join(outDir, 'exchanges.ndjson'));
  const config = configAt(baseUrl, { limits: { ...limits, timeoutSeconds: 2 }, ...parts });
  const client: Client = createClient({ config, specification, recorder, ...setup });
  const connected = new CoordinatorClient(coordinator.address);
  onTestFinished(async () => {
    client.close();
    connected.close();
    recorder.close();
    await coordinator.close();
  });
  const scenario = new WireScenario(
    {
      id: '20260301-120000-5c1a',
      config,
      specification,
      bindings: loadBindings(specification),
      boundElsewhere: () => new Set(),
      terms: loadTerms(specification),
      client,
      coordinator: connected,
      validator: {
        validate: () => ({ valid: true, validated: true, issues: [], notEvaluated: [] }),
        profiles: [],
      },
      outDir,
      seed: 1,
      startedAt: new Date(),
    },
    {
      id: 'META-001',
      name: 'META-001 a test',
      feature: 'test.feature',
      endpoint: 'get-the-capability-statement',
      gateway: false,
      closing: false,
      tags: [],
      requirements: [],
    },
  );
  const ended = await play(scenario).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  const record = await finish(scenario, {
    startedAt: new Date(),
    steps: [],
    judged: 0,
    ...(ended ? { ended } : {}),
  });
  return { record, exchanges: [...readLines<Exchange>(join(outDir, 'exchanges.ndjson'))] };
}
