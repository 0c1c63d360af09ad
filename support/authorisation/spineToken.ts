import { fileOf } from '../../requirements/places.js';
import { badData } from '../../requirements/read.js';
import type { Specification } from '../../requirements/specification.js';
import { dialectOf } from '../fhir/dialect/dialect.js';
import type { JsonObject } from '../kernel/select.js';
import type { DecodedToken } from '../model/exchange.js';
import { recordOf, requestingResources } from './requester.js';
import type { AuthorisationContext } from './scheme.js';
import { spineConsumer } from './spineParties.js';

/** The claims; `iat` and `exp` are whole seconds since 1970, UTC. */
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
  /** Whose record is asked for, in specifications that want it. */
  requested_record?: JsonObject;
}

/** A token that a scenario may change one thing of before it is encoded. */
export interface TokenDraft extends DecodedToken {
  header: { alg: string; typ: string };
  claims: TokenClaims;
}

/**
 * The token that a well-behaved consumer sends with an interaction. It expires exactly `tokenLifetimeSeconds` after it
 * was issued, and its audience is the provider's service root, never the proxy, where the specification fixes no other.
 *
 * @throws HarnessFault when the specification's options are wrong, or it has no such interaction
 */
export function draftToken({
  config,
  specification,
  interaction,
  issuedAt,
  patient,
}: AuthorisationContext): TokenDraft {
  const { tokenLifetimeSeconds, reasonForRequest, audience, requestedRecord, jobRole } =
    optionsOf(specification);
  const scope = specification.interactions[interaction]?.scope ?? '';
  const { said } = dialectOf(specification);
  const consumer = spineConsumer(config);
  const iat = Math.floor(issuedAt.getTime() / 1000);
  return {
    header: { alg: 'none', typ: 'JWT' },
    claims: {
      iss: consumer.system,
      sub: consumer.practitioner.id,
      aud: audience ?? config.endpoint.baseUrl,
      exp: iat + tokenLifetimeSeconds,
      iat,
      reason_for_request: reasonForRequest,
      requested_scope: scope,
      ...(requestedRecord ? { requested_record: said(recordOf(scope, config, patient)) } : {}),
      ...requestingResources(consumer, { said, jobRole }),
    },
  };
}

/** Whether a token names the patient, or the organisation, whose record is asked for. */
export const namesRecord = ({ authorisation: { options } }: Specification): boolean =>
  options.requestedRecord === true;

/** What is wrong with `authorisation.options` of a specification. */
export const optionMistakes = ({ authorisation: { options } }: Specification): string[] => [
  ...Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => `the scheme spine has no option ${key}`),
  ...(isLifetime(options.tokenLifetimeSeconds)
    ? []
    : ['the option tokenLifetimeSeconds is no whole number above 0']),
  ...(isText(options.reasonForRequest) ? [] : ['the option reasonForRequest is no text']),
  ...(options.audience === undefined || isText(options.audience) ? [] : ['the option audience is no text']),
  ...(options.jobRole === undefined || isText(options.jobRole) ? [] : ['the option jobRole is no text']),
  ...(isOptionalFlag(options.requestedRecord)
    ? []
    : ['the option requestedRecord is neither true nor false']),
];

const known = ['tokenLifetimeSeconds', 'reasonForRequest', 'audience', 'requestedRecord', 'jobRole'];

interface Options {
  tokenLifetimeSeconds: number;
  reasonForRequest: string;
  /** The same for every provider. */
  audience?: string;
  /** Whether a token names the patient or the organisation whose record is asked for. */
  requestedRecord: boolean;
  /** Code of the role that the practitioner has, where tokens say so. */
  jobRole?: string;
}

function optionsOf(specification: Specification): Options {
  const { tokenLifetimeSeconds, reasonForRequest, audience, requestedRecord, jobRole } =
    specification.authorisation.options;
  if (isLifetime(tokenLifetimeSeconds) && isText(reasonForRequest) && isOptionalFlag(requestedRecord))
    return {
      tokenLifetimeSeconds,
      reasonForRequest,
      requestedRecord: requestedRecord === true,
      ...(isText(audience) ? { audience } : {}),
      ...(isText(jobRole) ? { jobRole } : {}),
    };
  throw badData(fileOf(specification), optionMistakes(specification));
}

const isLifetime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isOptionalFlag = (value: unknown): value is boolean | undefined =>
  value === undefined || typeof value === 'boolean';
