import { ProviderUnreachableError } from '../errors.js';
import { readBody } from '../fhir/readBody.js';
import type { Exchange } from '../http/exchange.js';
import { headerValue } from '../http/exchange.js';
import type { RunContext } from './context.js';

/** Under which the requests of the preflight are on record. */
export const preflightScenario = 'PREFLIGHT-000';

/** Interactions that need no test data, asked in turn until one answers like a FHIR server. */
const probes = [
  { interaction: 'get-the-capability-statement' },
  { interaction: 'find-an-organisation' },
  { interaction: 'search-for-free-slots' },
] as const;

/**
 * Makes sure that a FHIR server answers before anything is judged. Its answers need not be right: a provider may not
 * have built these endpoints yet, but what it says must be FHIR.
 */
export async function preflight({ client }: Pick<RunContext, 'client'>): Promise<void> {
  const answers: Exchange[] = [];
  for (const [index, probe] of probes.entries()) {
    const label = {
      id: `${preflightScenario}.${index + 1}`,
      scenario: preflightScenario,
      interaction: probe.interaction,
    };
    const exchange = await client.send(client.prepare(probe), label);
    if (!exchange.response) throw unreachable(exchange);
    if (speaksFhir(exchange)) return;
    answers.push(exchange);
  }
  throw notFhir(answers);
}

function speaksFhir({ response }: Exchange): boolean {
  if (!response) return false;
  const type = headerValue(response.headers, 'content-type') ?? '';
  return /application\/fhir\+(json|xml)/i.test(type) || readBody(response).kind === 'resource';
}

const unreachable = ({ request, failure }: Exchange): ProviderUnreachableError =>
  new ProviderUnreachableError({
    code: 'PROVIDER_UNREACHABLE',
    what: `The provider does not answer: ${failure?.message ?? 'the connection failed'}.`,
    where: `${request.method} ${request.url}${failure ? ` (${failure.code})` : ''}`,
    next: 'Check endpoint.baseUrl and tls in provider.yaml, that the provider is up, and that this machine may reach it. Nothing was judged.',
    cause: failure,
  });

function notFhir(answers: readonly Exchange[]): ProviderUnreachableError {
  const seen = answers.map(({ request, response }) => {
    const type = response && headerValue(response.headers, 'content-type');
    return `${request.method} ${request.url} answered ${response?.status} ${type ?? 'without Content-Type'}`;
  });
  return new ProviderUnreachableError({
    code: 'PROVIDER_NOT_FHIR',
    what: 'What answers at the base URL is no FHIR server: no answer was a FHIR resource or had a FHIR media type.',
    where: seen.join('; '),
    next: 'Check endpoint.baseUrl in provider.yaml: it is the service root, https://[FQDN]/[ODS code]/STU3/1/[segment], without an endpoint. Nothing was judged.',
  });
}
