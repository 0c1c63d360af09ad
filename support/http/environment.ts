import { readBody } from '../fhir/readBody.js';
import { headerValue, type NetworkFailure, type RecordedResponse } from '../model/exchange.js';

/** What a gateway says where it cannot reach what is behind it. */
const gatewayStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Why what came is no word of the provider's product, if it is none: a refusal for the time being, the error page of a
 * gateway in front of it, or an answer that a limit of the configuration kept from being read.
 */
export function environmentOf({
  response,
  failure,
}: {
  response?: RecordedResponse | undefined;
  failure?: NetworkFailure | undefined;
}): string | undefined {
  if (failure?.code === 'BODY_TOO_LARGE') return failure.message;
  if (!response) return undefined;
  if (isTemporary(response)) return `${response.status}${afterwards(response)}: a refusal for the time being`;
  if (gatewayStatuses.has(response.status) && !isOutcome(response))
    return `${response.status} without an OperationOutcome: the error page of a gateway`;
  return undefined;
}

/** A refusal which says that nothing was done and that the request may come again: 429, or 503 with `Retry-After`. */
export const isTemporary = ({ status, headers }: Pick<RecordedResponse, 'status' | 'headers'>): boolean =>
  status === 429 || (status === 503 && headerValue(headers, 'Retry-After') !== undefined);

const afterwards = ({ headers }: RecordedResponse): string => {
  const found = headerValue(headers, 'Retry-After');
  return found === undefined ? '' : ` with Retry-After ${JSON.stringify(found.slice(0, 40))}`;
};

function isOutcome(response: RecordedResponse): boolean {
  const body = readBody(response);
  return body.kind === 'resource' && body.resource.resourceType === 'OperationOutcome';
}
