import { isNoHttp } from '../http/failure.js';
import type { UnsendableError } from '../http/sendable.js';
import { ConfigurationError, HarnessFault } from '../kernel/errors.js';
import type { ResponseSubject } from '../model/check.js';
import type { Exchange } from '../model/exchange.js';
import { Blocked, EnvironmentTrouble, NetworkTrouble, Omitted, type Stop } from '../model/signals.js';
import { giverOf } from './givers.js';
import type { RunContext } from './runContext.js';

/** That a request which had to be answered was not. */
export const networkTrouble = ({ id, request, failure }: Exchange): NetworkTrouble =>
  new NetworkTrouble({
    code: 'PROVIDER_UNREACHABLE',
    what: `No answer came to ${request.method} ${request.url}: ${failure?.message ?? 'the connection failed'}.`,
    where: `exchange ${id}${failure ? `, ${failure.code}` : ''}`,
    next: 'Check that the provider is up and that its address, certificates and time-out in provider.yaml are right.',
    cause: failure,
  });

/** That what came to a request was no word of the provider's product. */
export const environmentTrouble = (
  { id, request, earlierAttempts = [] }: Exchange,
  reason: string,
): EnvironmentTrouble =>
  new EnvironmentTrouble({
    code: 'ENVIRONMENT_BUSY',
    what: `${request.method} ${request.url} was not answered by the provider's product: ${reason}.`,
    where: `exchange ${id}${earlierAttempts.length > 0 ? `, after ${earlierAttempts.length} attempts before it` : ''}`,
    next: 'Ask those who run the environment, lower limits.requestsPerSecond in provider.yaml, or run again later.',
  });

/** That an answer cannot be read because it is no HTTP: the endpoint that gave it stands in the way of the scenario. */
export function noHttp({ specification }: RunContext, exchange: Exchange): Blocked | undefined {
  const { id, interaction, response, failure } = exchange;
  const reason = failure && isNoHttp(failure) ? failure.message : response?.undecodable;
  if (reason === undefined) return undefined;
  const title = specification.endpoints.find((one) => one.id === interaction)?.title ?? interaction;
  return new Blocked(
    { endpoint: interaction, exchange: id },
    `${title} answered with what is no HTTP: ${reason} (exchange ${id})`,
  );
}

/** That a request cannot be made of what the provider gave: who gave it stands in the way, and no network. */
export function unsendable(run: RunContext, error: UnsendableError): Blocked | HarnessFault {
  const giver = giverOf(run, error);
  if (giver) return givenBy(run, giver, error);
  return new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `A request could not be formed: ${error.message}.`,
    next: 'Check the values of provider.yaml; report this when it is none of them.',
    cause: error,
  });
}

function givenBy(
  { specification }: RunContext,
  { exchange }: ResponseSubject,
  error: UnsendableError,
): Blocked {
  const { id, interaction } = exchange;
  const title = specification.endpoints.find((one) => one.id === interaction)?.title ?? interaction;
  return new Blocked(
    { endpoint: interaction, exchange: id },
    `${title} gave a value with which no request can be formed: ${error.message} (exchange ${id})`,
  );
}

/** The endpoint that is about access tokens, where patients are the users. */
export const accessEndpoint = 'access';

export const isTokenRefusal = (error: unknown): error is ConfigurationError =>
  error instanceof ConfigurationError && error.code === 'TOKEN_REFUSED';

/** Nothing can be sent for a patient of whom there is no token: the provider gave none, or the configuration has none. */
export const withoutToken = ({ config }: Pick<RunContext, 'config'>, { facts }: ConfigurationError): Stop =>
  config.authorisation?.exchange
    ? new Blocked({ endpoint: accessEndpoint }, facts.what)
    : new Omitted(facts.what);
