import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import type { JsonObject } from '../fhir/select.js';
import { shellAuthorisation } from './authorisation.js';
import type { Connection } from './connection.js';
import { curlCommand } from './curl.js';
import type { Exchange } from './exchange.js';
import { createRateLimiter } from './limiter.js';
import type { Recorder } from './recorder.js';
import { redactRequest, redactResponse } from './redaction.js';
import { type PreparedRequest, prepareRequest, type RequestPlan } from './request.js';
import { readSecureContext } from './tls.js';
import { openTransport, type Transmission } from './transport.js';
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
}

export interface Client {
  /** The plan as a well-behaved consumer would send it, with a new token and trace id. */
  prepare(plan: RequestPlan): PreparedRequest;
  /**
   * Sends a request once and records the exchange before it returns. Never throws for trouble on the network: the
   * exchange then has a `failure`. Waits first until the limits of concurrency and requests per second allow it. The
   * request goes over the configured connection, unless another is given.
   *
   * @throws HarnessFault when the exchange cannot be recorded
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
  const { concurrency, requestsPerSecond, timeoutSeconds } = config.limits;
  const transport = openTransport(readSecureContext(config.tls), { timeoutSeconds });
  const turn = createRateLimiter({ requestsPerSecond, burst: concurrency });
  const free = pLimit(concurrency);

  return {
    prepare: (plan) =>
      prepareRequest(plan, {
        config,
        specification,
        issuedAt: new Date(),
        traceId: randomUUID(),
        ...(writeXml ? { writeXml } : {}),
      }),
    send: (prepared, label, over) =>
      free(async () => {
        await turn();
        const request = onTheWire(prepared);
        const sentAt = new Date();
        const transmission = await (over ?? transport).transmit(request);
        const exchange = describeExchange(request, transmission, { ...label, sentAt, over }, setup);
        recorder.record(exchange);
        return exchange;
      }),
    close: () => transport.close(),
  };
}

/** An exchange as it may be kept: nothing of it gives access to anything. */
function describeExchange(
  sent: PreparedRequest,
  { response, ...facts }: Transmission,
  { sentAt, over, ...label }: ExchangeLabel & { sentAt: Date; over: Connection | undefined },
  { config, specification, tokenCommand = 'gpc token' }: ClientSetup,
): Exchange {
  const { interaction } = label;
  const request = redactRequest(sent);
  const tokens = { config, specification, interaction, sentAt, command: tokenCommand };
  return {
    ...label,
    startedAt: sentAt.toISOString(),
    request,
    ...(response ? { response: redactResponse(response) } : {}),
    ...facts,
    curl: curlCommand(request, {
      authorisation: shellAuthorisation(request, tokens),
      ...(over?.curl ?? (config.tls ? { tls: config.tls.written } : {})),
    }),
  };
}
