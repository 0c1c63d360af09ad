import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Specification } from '../../requirements/specification.js';
import type { TokenForm } from '../authorisation/scheme.js';
import { schemeOf } from '../authorisation/schemes.js';
import { namesRecord } from '../authorisation/spineToken.js';
import type { ProviderConfig } from '../config/provider.js';
import type { JsonObject } from '../kernel/select.js';
import type { Exchange } from '../model/exchange.js';
import type { Connection } from './connection.js';
import { curlCommand } from './curl.js';
import { environmentOf } from './environment.js';
import { formRequest } from './form.js';
import { checkHost, namedHosts } from './hosts.js';
import { type Clock, createRateLimiter } from './limiter.js';
import { Patience } from './patience.js';
import type { Recorder } from './recorder.js';
import { redactRequest, redactResponse } from './redaction.js';
import { type PreparedRequest, prepareRequest, type RequestPlan } from './request.js';
import { checkSendable } from './sendable.js';
import { readSecureContext } from './tls.js';
import { openTransport, type Sent, type Transmission } from './transport.js';
import { onTheWire } from './wire.js';

/** What an exchange is filed under. */
export interface ExchangeLabel {
  /** `<scenario id>.<ordinal>` */
  id: string;
  scenario: string;
  /** Key of the interaction in the specification. */
  interaction: string;
}

export interface ClientSetup {
  config: ProviderConfig;
  specification: Specification;
  recorder: Recorder;
  /** Writes a resource as FHIR XML. */
  writeXml?: (resource: JsonObject) => string;
  /** How a shell gets a fresh token in the recorded curl commands, without `--interaction`; default `gpc token`. */
  tokenCommand?: string;
  /** How far the provider's clock is ahead of ours where tokens are to follow it; milliseconds, default 0. */
  clockAhead?: number;
  /** Replaced in tests. */
  clock?: Clock;
}

export interface Client {
  /**
   * The plan as a well-behaved consumer would send it, with a new token and trace id; where patients are the users, with
   * the access token of the patient who sends it, or of the first bookable one.
   *
   * @throws ConfigurationError TOKEN_REFUSED when there is no token of the patient
   */
  prepare(plan: RequestPlan): Promise<PreparedRequest>;
  /** A form for a token endpoint, as it goes out. */
  prepareForm(form: TokenForm): PreparedRequest;
  /**
   * Sends a request and records the exchange before it returns. Never throws for trouble on the network: the exchange
   * then has a `failure`. Waits first until the limits of concurrency and requests per second allow it. The request
   * goes over the configured connection, unless another is given.
   *
   * It is sent again, and each attempt is recorded, where nothing can have been done twice: a request that changes
   * nothing after its kept connection turned out to be closed, and one that `mayRepeat` after a refusal for the time
   * being, for as long as `Patience` has it.
   *
   * @throws HarnessFault when the exchange cannot be recorded, or would go to a host that the configuration does not name
   * @throws UnsendableError when HTTP cannot carry the request as it is
   */
  send(request: PreparedRequest, label: ExchangeLabel, over?: Connection): Promise<Exchange>;
  /** Closes the kept-alive connections. */
  close(): void;
}

/**
 * A consumer of one provider. Its limits hold for this client alone: workers divide what a provider may be asked.
 *
 * @throws ConfigurationError when the TLS files cannot be used
 */
export function createClient(setup: ClientSetup): Client {
  const { config, specification, recorder, writeXml } = setup;
  const { concurrency, requestsPerSecond } = config.limits;
  const transport = openTransport(readSecureContext(config.tls), config.limits);
  const limiter = createRateLimiter({ requestsPerSecond, burst: concurrency }, setup.clock);
  const patience = new Patience();
  const hosts = namedHosts(config);
  const free = pLimit(concurrency);
  const issuedAt = (sentAt = new Date()): Date => new Date(sentAt.getTime() + (setup.clockAhead ?? 0));

  const tokens = schemeOf(specification).openTokens?.({
    config,
    now: () => issuedAt(),
    async post(form) {
      const request = formRequest(form);
      checkHost(request.url, hosts);
      await limiter.turn();
      return transport.transmit(onTheWire(request));
    },
  });

  async function sendOnce(
    request: PreparedRequest,
    label: ExchangeLabel,
    { over, fresh }: { over: Connection | undefined; fresh: boolean },
  ): Promise<{ exchange: Exchange; wasStale: boolean }> {
    await limiter.turn();
    const sentAt = new Date();
    const sent: Transmission & Partial<Sent> = await (over?.transmit(request) ??
      transport.transmit(request, { fresh }));
    const { wasStale = false, ...transmission } = sent;
    const facts = { ...label, sentAt, issuedAt: issuedAt(sentAt), over };
    return { exchange: describeExchange(request, transmission, facts, setup), wasStale };
  }

  return {
    prepare: async (plan) => {
      const patient = plan.patient ?? config.personas.bookable[0] ?? '';
      const context = { config, specification, traceId: randomUUID(), ...(writeXml ? { writeXml } : {}) };
      if (!tokens) {
        // Whom it is about is no part of a request whose token does not say so.
        const { patient: _unsaid, ...unnamed } = plan;
        const said = namesRecord(specification) ? plan : unnamed;
        return prepareRequest(said, { ...context, issuedAt: issuedAt() });
      }
      const accessToken = await tokens.accessToken(patient);
      return prepareRequest({ ...plan, patient }, { ...context, accessToken, issuedAt: issuedAt() });
    },
    prepareForm: formRequest,
    send: async (prepared, label, over) => {
      checkSendable(prepared);
      checkHost(prepared.url, hosts);
      const request = onTheWire(prepared);
      return free(async () => {
        const ask = patience.ask(request);
        const earlierAttempts: string[] = [];
        for (let fresh = false; ; ) {
          const { exchange, wasStale } = await sendOnce(request, label, { over, fresh });
          const wait = wasStale ? 0 : ask.waitAfter(exchange);
          if (wait === undefined) {
            const last = earlierAttempts.length > 0 ? { ...exchange, earlierAttempts } : exchange;
            recorder.record(last);
            return last;
          }
          const id = `${label.id}~${earlierAttempts.length + 1}`;
          recorder.record({ ...exchange, id });
          earlierAttempts.push(id);
          fresh ||= wasStale;
          if (wait > 0) limiter.pause(wait);
        }
      });
    },
    close: () => transport.close(),
  };
}

/** An exchange as it may be kept: nothing of it gives access to anything. */
function describeExchange(
  sent: PreparedRequest,
  { response, ...facts }: Transmission,
  {
    sentAt,
    issuedAt,
    over,
    ...label
  }: ExchangeLabel & { sentAt: Date; issuedAt: Date; over: Connection | undefined },
  { config, specification, tokenCommand = 'gpc token' }: ClientSetup,
): Exchange {
  const { interaction } = label;
  const scheme = schemeOf(specification);
  const secrets = new Set([...scheme.secrets, ...(scheme.configuredSecrets?.(config) ?? [])]);
  const request = redactRequest(sent, secrets);
  const { patient } = sent;
  const tokens = {
    config,
    specification,
    interaction,
    sentAt: issuedAt,
    command: tokenCommand,
    ...(patient === undefined ? {} : { patient }),
  };
  const environment = environmentOf({ response, ...facts });
  return {
    ...label,
    startedAt: sentAt.toISOString(),
    request,
    ...(response ? { response: redactResponse(response) } : {}),
    ...facts,
    ...(environment === undefined ? {} : { environment }),
    curl: curlCommand(request, {
      authorisation: scheme.shell(request, tokens),
      ...(over?.curl ?? (config.tls ? { tls: config.tls.written } : {})),
    }),
  };
}
