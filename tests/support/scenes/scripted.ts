import { join } from 'node:path';
import { loadBindings } from '../../../requirements/bindings.js';
import { loadTerms } from '../../../requirements/terms.js';
import { CoordinatorClient } from '../../../support/coordinator/client.js';
import { type Coordinator, startCoordinator } from '../../../support/coordinator/service.js';
import type { RequestPlan } from '../../../support/http/request.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import type { Header } from '../../../support/model/exchange.js';
import { noteWrite } from '../../../support/scenes/diary/atRest.js';
import type { RunContext } from '../../../support/scenes/runContext.js';
import { Scenario } from '../../../support/scenes/scenario.js';
import { answered } from '../../checks/subject.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { sampleConfig, specification } from '../http/sample.js';

/** What the provider of a test answers to a request: a resource, with its status where that is not 200. */
export type Script = (request: RequestPlan) => {
  status?: number;
  resource?: JsonObject;
  headers?: readonly Header[];
};

/** A run on a real coordinator, whose provider is a function. */
export interface ScriptedRun {
  coordinator: Coordinator;
  scenario(id: string, script: Script): ScriptedScenario;
  close(): Promise<void>;
}

/** A scenario that sends nothing: the script answers, and what was asked of it is kept. */
export class ScriptedScenario extends Scenario {
  readonly sent: RequestPlan[] = [];

  constructor(
    run: RunContext,
    id: string,
    private readonly script: Script,
  ) {
    super(run, {
      id,
      name: 'a test',
      feature: 'test.feature',
      endpoint: 'book-an-appointment',
      gateway: false,
      closing: false,
      tags: [],
      requirements: [],
    });
  }

  protected override async deliver(request: RequestPlan): Promise<ResponseSubject> {
    const interaction = specification.interactions[request.interaction];
    if (interaction?.method === 'PUT') await this.mayChange(request.id ?? '');
    this.sent.push(request);
    const id = `${this.identity.id}.${this.exchanges.length + 1}`;
    this.exchanges.push(id);
    const answer = answered({ interaction: request.interaction, headers: [], ...this.script(request) });
    const exchange = { ...answer.exchange, id };
    noteWrite(this, { method: interaction?.method ?? 'GET', url: interaction?.path ?? '' }, exchange);
    return { ...answer, exchange };
  }

  /** The requests that went to an interaction. */
  sentTo(interaction: string): RequestPlan[] {
    return this.sent.filter((request) => request.interaction === interaction);
  }
}

export async function scriptedRun(startedAt: Date): Promise<ScriptedRun> {
  const outDir = temporaryFolder();
  const coordinator = await startCoordinator(join(outDir, 'ledger.ndjson'), { silentRequests: 5 });
  const client = new CoordinatorClient(coordinator.address);
  const config = sampleConfig();
  const run: RunContext = {
    id: '20260301-120000-5c1a',
    config: {
      ...config,
      personas: { ...config.personas, bookable: ['9990001014', '9990001146', '9990001278'] },
    },
    specification,
    // A test may judge by a check of its own, which no specification binds.
    bindings: new Map([...loadBindings(specification), ['test', { requirements: [], level: 'SHALL' }]]),
    boundElsewhere: () => new Set(),
    terms: loadTerms(specification),
    client: { prepare: unused, prepareForm: unused, send: unused, close: () => undefined },
    coordinator: client,
    validator: { validate: unused, profiles: [] },
    outDir,
    seed: 1,
    startedAt,
  };
  return {
    coordinator,
    scenario: (id, script) => new ScriptedScenario(run, id, script),
    close: async () => {
      client.close();
      await coordinator.close();
    },
  };
}

const unused = (): never => {
  throw new Error('a scripted scenario sends nothing');
};
