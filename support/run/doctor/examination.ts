import type { Specification } from '../../../requirements/specification.js';
import type { LoadedConfiguration } from '../../config/load.js';
import type { ProviderConfig } from '../../config/provider.js';
import { type Client, createClient } from '../../http/client.js';
import type { RequestPlan } from '../../http/request.js';
import { HarnessFault } from '../../kernel/errors.js';
import type { Exchange } from '../../model/exchange.js';
import { isTokenRefusal } from '../../scenes/trouble.js';
import { connectionTrouble, probeTrouble, type Trouble } from '../preflightTrouble.js';
import { isServed, probesOf } from '../probes.js';

const scenario = 'DOCTOR-000';

/** What the checks of a set-up look with: requests that read, each sent once and remembered, nothing else. */
export class Examination {
  readonly config: ProviderConfig;
  readonly warnings: readonly string[];
  readonly startedAt = new Date();
  readonly exchanges: Exchange[] = [];
  readonly #answers = new Map<string, Promise<Exchange>>();
  #client: Client | undefined;
  #ahead = 0;
  #probes: Promise<readonly Exchange[]> | undefined;
  #refusedToken: Error | undefined;

  constructor(
    { config, warnings }: Pick<LoadedConfiguration, 'config' | 'warnings'>,
    readonly specification: Specification,
  ) {
    this.config = config;
    this.warnings = warnings;
  }

  /** What `days` and `searchParameters` want to know. */
  get run(): Pick<Examination, 'config' | 'startedAt' | 'specification'> {
    return this;
  }

  /** Asks, or remembers what was answered. */
  ask(plan: RequestPlan): Promise<Exchange> {
    const key = JSON.stringify(plan);
    const answer = this.#answers.get(key) ?? this.askAnew(plan);
    this.#answers.set(key, answer);
    return answer;
  }

  /** @throws HarnessFault when the request would change something */
  async askAnew(plan: RequestPlan): Promise<Exchange> {
    const { interaction } = plan;
    if (this.specification.interactions[interaction]?.kind !== 'query') throw wouldChange(interaction);
    this.#client ??= this.#open();
    const prepared = await this.#client.prepare(plan);
    const id = `${scenario}.${this.exchanges.length + 1}`;
    return this.#client.send(prepared, { id, scenario, interaction });
  }

  /** Plain requests, asked in turn until one is served; none where no token for them is to be had. */
  probes(): Promise<readonly Exchange[]> {
    this.#probes ??= this.#probe();
    return this.#probes;
  }

  async #probe(): Promise<readonly Exchange[]> {
    const answers: Exchange[] = [];
    for (const plan of probesOf(this)) {
      try {
        const exchange = await this.ask(plan);
        answers.push(exchange);
        if (isServed(exchange) || connectionTrouble(exchange) || answers.filter(isSilence).length > 1) break;
      } catch (error) {
        if (!isTokenRefusal(error)) throw error;
        this.#refusedToken = error;
        break;
      }
    }
    return answers;
  }

  /** Why no plain request could be authorised, if that is so. */
  async refusedToken(): Promise<Error | undefined> {
    await this.probes();
    return this.#refusedToken;
  }

  /** What all plain requests say alike, where none was served. */
  async trouble(): Promise<Trouble | undefined> {
    const probes = await this.probes();
    const [first] = probes;
    if (!first || probes.some(isServed)) return undefined;
    return connectionTrouble(first) ?? probeTrouble(probes, this);
  }

  /** Has tokens follow the provider's clock, which is so many seconds ahead; what was answered before is forgotten. */
  follow(ahead: number): void {
    this.close();
    this.#ahead = ahead;
    this.#answers.clear();
    this.#probes = undefined;
  }

  close(): void {
    this.#client?.close();
    this.#client = undefined;
  }

  #open(): Client {
    const recorder = { record: (exchange: Exchange) => void this.exchanges.push(exchange), close: () => {} };
    const { config, specification } = this;
    return createClient({ config, specification, recorder, clockAhead: this.#ahead * 1000 });
  }
}

const isSilence = ({ failure }: Exchange): boolean => failure?.code === 'ETIMEDOUT';

const wouldChange = (interaction: string): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `A look at the set-up would have sent ${interaction}, which changes something; it was not sent.`,
    next: 'Report this as a defect of the harness.',
  });
