import { fileOf } from '../../requirements/places.js';
import { badData } from '../../requirements/read.js';
import type { Specification } from '../../requirements/specification.js';
import type { JsonObject } from '../kernel/select.js';
import type { DecodedToken } from '../model/exchange.js';
import { requestingResources } from './requester.js';
import type { AuthorisationContext } from './scheme.js';
import { spineConsumer } from './spineParties.js';

/** The ten claims; `iat` and `exp` are whole seconds since 1970, UTC. */
export interface TokenClaims {
  iss: string;
  sub: string;
  aud: string;
  exp: number;
  iat: number;
  reason_for_request: string;
  requested_scope: string;
  requesting_device: JsonObject;
  requesting_organization: JsonObject;
  requesting_practitioner: JsonObject;
}

/** A token that a scenario may change one thing of before it is encoded. */
export interface TokenDraft extends DecodedToken {
  header: { alg: string; typ: string };
  claims: TokenClaims;
}

/**
 * The token that a well-behaved consumer sends with an interaction. It expires exactly `tokenLifetimeSeconds` after it
 * was issued, and its audience is the provider's service root, never the proxy.
 *
 * @throws HarnessFault when the specification's options are wrong, or it has no such interaction
 */
export function draftToken({
  config,
  specification,
  interaction,
  issuedAt,
}: AuthorisationContext): TokenDraft {
  const { tokenLifetimeSeconds, reasonForRequest } = optionsOf(specification);
  const consumer = spineConsumer(config);
  const iat = Math.floor(issuedAt.getTime() / 1000);
  return {
    header: { alg: 'none', typ: 'JWT' },
    claims: {
      iss: consumer.system,
      sub: consumer.practitioner.id,
      aud: config.endpoint.baseUrl,
      exp: iat + tokenLifetimeSeconds,
      iat,
      reason_for_request: reasonForRequest,
      requested_scope: specification.interactions[interaction]?.scope ?? '',
      ...requestingResources(consumer),
    },
  };
}

/** What is wrong with `authorisation.options` of a specification. */
export const optionMistakes = ({ authorisation: { options } }: Specification): string[] => [
  ...Object.keys(options)
    .filter((key) => key !== 'tokenLifetimeSeconds' && key !== 'reasonForRequest')
    .map((key) => `the scheme spine has no option ${key}`),
  ...(isLifetime(options.tokenLifetimeSeconds)
    ? []
    : ['the option tokenLifetimeSeconds is no whole number above 0']),
  ...(isReason(options.reasonForRequest) ? [] : ['the option reasonForRequest is no text']),
];

function optionsOf(specification: Specification): { tokenLifetimeSeconds: number; reasonForRequest: string } {
  const { tokenLifetimeSeconds, reasonForRequest } = specification.authorisation.options;
  if (isLifetime(tokenLifetimeSeconds) && isReason(reasonForRequest))
    return { tokenLifetimeSeconds, reasonForRequest };
  throw badData(fileOf(specification), optionMistakes(specification));
}

const isLifetime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
const isReason = (value: unknown): value is string => typeof value === 'string' && value !== '';
