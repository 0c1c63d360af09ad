import { wellFormed } from '../../checks/api/http/wellFormed.js';
import { observeStandingRules } from '../../checks/standing/observe.js';
import type { TokenForm } from '../authorisation/scheme.js';
import type { FederatedPractice } from '../config/provider.js';
import { dialectOf } from '../fhir/dialect/dialect.js';
import { readBody } from '../fhir/readBody.js';
import type { Connection } from '../http/connection.js';
import type { PreparedRequest, RequestPlan } from '../http/request.js';
import { checkSendable, UnsendableError } from '../http/sendable.js';
import { HarnessFault } from '../kernel/errors.js';
import type { WeighedBinding } from '../model/binding.js';
import type { Body } from '../model/body.js';
import type { Check, Finding, Judgement, ResponseSubject } from '../model/check.js';
import type { AnsweredExchange, Exchange } from '../model/exchange.js';
import { judge } from '../model/judge.js';
import type { ScenarioIdentity } from '../model/records.js';
import { isOwnFeature, isRestating } from '../pack/inherited.js';
import { bare } from './answer.js';
import { noteWrite } from './diary/atRest.js';
import { assertOwn, noteUpdate } from './diary/ownBookings.js';
import { noteRegistration } from './diary/registrationLedger.js';
import { Facts } from './facts.js';
import { rememberAnswer } from './givers.js';
import { asPatient } from './patients/actingPatient.js';
import type { RunContext } from './runContext.js';
import { isSlotOperation } from './slots/slotRequest.js';
import {
  environmentTrouble,
  isTokenRefusal,
  networkTrouble,
  noHttp,
  unsendable,
  withoutToken,
} from './trouble.js';

/** One run of one scenario: sends its requests, keeps what its steps establish, collects its judgements. */
export class Scenario extends Facts {
  readonly judgements: Judgement[] = [];
  readonly exchanges: string[] = [];
  readonly #endings: (() => Promise<void>)[] = [];
  /** The federated practice that requests go to; the practice under test when there is none. */
  #visited: FederatedPractice | undefined;

  /** `count` numbers its exchanges: those that bear one scenario's id and are sent for several people at once share it. */
  constructor(
    readonly run: RunContext,
    readonly identity: ScenarioIdentity,
    private readonly count: () => number = counter(),
  ) {
    super();
  }

  get visited(): FederatedPractice | undefined {
    return this.#visited;
  }

  /** Does something at another practice of the federation, or at the one under test, and comes back. */
  async at<T>(practice: FederatedPractice | undefined, act: () => Promise<T>): Promise<T> {
    const before = this.#visited;
    this.#visited = practice;
    try {
      return await act();
    } finally {
      this.#visited = before;
    }
  }

  /**
   * Sends one request, with at most the change asked for, and applies the standing rules to the answer.
   *
   * @throws Blocked when the answer is no HTTP, which is judged first, or when the request cannot be formed
   * @throws EnvironmentTrouble when a gateway answered in place of the product: nothing is judged
   * @throws NetworkTrouble when no answer came
   */
  async send(
    request: RequestPlan,
    change?: (prepared: PreparedRequest) => PreparedRequest,
    over?: Connection,
  ): Promise<ResponseSubject> {
    const answer = await this.deliver(request, change, over);
    if (this.#updates(request)) await noteUpdate(this, request, answer);
    return answer;
  }

  protected async deliver(...how: Parameters<Scenario['attempt']>): Promise<ResponseSubject> {
    const [request] = how;
    const exchange = await this.attempt(...how);
    const malformed = noHttp(this.run, exchange);
    if (malformed) {
      this.judge([wellFormed], { exchange });
      throw malformed;
    }
    if (exchange.environment !== undefined) throw environmentTrouble(exchange, exchange.environment);
    if (!isAnswered(exchange)) throw networkTrouble(exchange);
    const { specification, config } = this.run;
    const { fhirVersion } = specification;
    const body = readBody(exchange.response, { ...config.limits, fhirVersion });
    const heard = dialectOf(specification).heard({ exchange, body });
    const answer = isSlotOperation(specification, request.interaction) ? bare(heard, 'Bundle') : heard;
    rememberAnswer(this.run, answer);
    this.run.coordinator.report(observeStandingRules(answer, this.run));
    return answer;
  }

  #nextExchange(): string {
    const id = `${this.identity.id}.${this.count()}`;
    this.exchanges.push(id);
    return id;
  }

  #updates({ interaction }: RequestPlan): boolean {
    return this.run.specification.interactions[interaction]?.method === 'PUT';
  }

  /** Sends one request that may well not be answered: nothing is judged, and no failure is trouble. */
  async attempt(
    request: RequestPlan,
    change: (prepared: PreparedRequest) => PreparedRequest = (same) => same,
    over?: Connection,
  ): Promise<Exchange> {
    const { client } = this.run;
    const { id: scenario } = this.identity;
    const where = this.#visited ? { endpoint: this.#visited.endpoint } : {};
    const plan = await asPatient(this, { ...where, ...request });
    const { written } = dialectOf(this.run.specification);
    const prepared = await this.#formed(async () => inWords(change(await client.prepare(plan)), written));
    const changed = changedAppointment(prepared);
    if (changed !== undefined) await this.mayChange(changed);
    const id = this.#nextExchange();
    const { interaction } = request;
    const transmit = () => client.send(prepared, { id, scenario, interaction }, over);
    if (interaction === 'register-a-patient') return noteRegistration(this, request, transmit);
    const exchange = await transmit();
    noteWrite(this, prepared, exchange);
    return exchange;
  }

  /**
   * Posts a form to a token endpoint: it is recorded without its secrets, and no rule on FHIR applies to the answer.
   *
   * @throws NetworkTrouble when no answer came
   */
  async post(form: TokenForm): Promise<AnsweredExchange> {
    const { client } = this.run;
    const { id: scenario } = this.identity;
    const id = this.#nextExchange();
    const exchange = await client.send(client.prepareForm(form), {
      id,
      scenario,
      interaction: 'token-endpoint',
    });
    if (!isAnswered(exchange)) throw networkTrouble(exchange);
    return exchange;
  }

  /**
   * Makes sure that an appointment is one that this run made, before a request leaves that may change it.
   *
   * @throws Blocked when it is not
   */
  async mayChange(appointment: string): Promise<void> {
    await assertOwn(this, appointment);
  }

  async #formed(form: () => Promise<PreparedRequest>): Promise<PreparedRequest> {
    try {
      const prepared = await form();
      checkSendable(prepared);
      return prepared;
    } catch (error) {
      if (error instanceof UnsendableError) throw unsendable(this.run, error);
      throw isTokenRefusal(error) ? withoutToken(this.run, error) : error;
    }
  }

  /**
   * Judges a subject by all the checks that the specification binds, never stopping at the first that fails.
   *
   * @throws HarnessFault when it binds none of them, for a sentence that decides nothing must not pass, or when one of
   *   them is bound by no specification at all; a scenario that judges nothing in the end is errored in any case
   */
  judge<Subject extends { exchange: { id: string }; body?: Body }>(
    checks: readonly Check<Subject>[],
    subject: Subject,
  ): void {
    const { specification, bindings, boundElsewhere, terms } = this.run;
    const strays = checks.filter(({ id }) => !bindings.has(id) && !boundElsewhere().has(id));
    if (strays.length > 0) throw unbound(specification.id, strays);
    const exchange = subject.exchange.id;
    const dialect = dialectOf(specification);
    const told = (finding: Finding) => dialect.told(finding, subject.body);
    const judged = checks.flatMap((check) => {
      const binding = bindings.get(check.id);
      return binding ? judge(check, subject, { exchange, binding, terms, told }) : [];
    });
    // A scenario that is shared with what is restated may say more than is asked here.
    const isShared = isRestating(specification) && !isOwnFeature(this.identity.feature, specification);
    if (judged.length === 0 && checks.length > 0 && !isShared) throw unbound(specification.id, checks);
    this.judgements.push(...judged);
  }

  /** @throws HarnessFault when the specification does not bind the check */
  binding(check: string): WeighedBinding {
    const binding = this.run.bindings.get(check);
    if (binding) return binding;
    throw unbound(this.run.specification.id, [{ id: check }]);
  }

  /** What to undo when the scenario ends, however it ends; the last registered runs first. */
  atEnd(action: () => Promise<void>): void {
    this.#endings.unshift(action);
  }

  /** Undoes all of it, whatever goes wrong with one of them; throws the first trouble at the end. */
  async end(): Promise<void> {
    const troubles: unknown[] = [];
    for (const action of this.#endings.splice(0))
      await action().catch((error: unknown) => troubles.push(error));
    if (troubles.length > 0) throw troubles[0];
  }
}

const unbound = (specification: string, checks: readonly { id: string }[]): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `${specification} binds no requirement to ${checks.map(({ id }) => id).join(', ') || 'any check'}.`,
    where: `requirements/${specification}/bindings`,
    next: 'Bind the check to the rows that it judges, or leave the sentence out of the feature.',
  });

/** Numbers from 1. */
export function counter(): () => number {
  let number = 0;
  return () => {
    number += 1;
    return number;
  };
}

/** A request whose URL and media types are written as the version of FHIR at hand has them. */
const inWords = (prepared: PreparedRequest, written: (text: string) => string): PreparedRequest => ({
  ...prepared,
  url: written(prepared.url),
  headers: prepared.headers.map(([name, value]) => [name, isMediaType(name) ? written(value) : value]),
});

const isMediaType = (header: string): boolean => /^(accept|content-type)$/i.test(header);

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** The logical id of the appointment that a request may change, by what goes out and whatever it was meant to be. */
function changedAppointment({ method, url }: PreparedRequest): string | undefined {
  if (harmless.has(method)) return undefined;
  const [, id] = /\/Appointment\/([^/?#]+)/.exec(url) ?? [];
  return id === undefined ? undefined : decodeURIComponent(id);
}

const isAnswered = (exchange: Exchange): exchange is AnsweredExchange => exchange.response !== undefined;
