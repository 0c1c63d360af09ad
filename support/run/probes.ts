import { systems } from '../../checks/vocabulary.js';
import { inRole } from '../../requirements/roles.js';
import type { PreflightRole } from '../../requirements/specification.js';
import { readBody } from '../fhir/readBody.js';
import type { RequestPlan } from '../http/request.js';
import { firstText } from '../kernel/select.js';
import { type Exchange, headerValue, type RecordedRequest } from '../model/exchange.js';
import type { RunContext } from '../scenes/runContext.js';

type Context = Pick<RunContext, 'config' | 'specification' | 'startedAt'>;

/** Plain requests that read, asked in turn until one is served: they need no more than the configuration. */
export const probesOf = (context: Context): RequestPlan[] =>
  context.specification.preflight.flatMap((role) => plainRequest(context, role) ?? []);

/** The plain request of a role; nothing where the configuration names nobody to ask for. */
export function plainRequest(context: Context, role: PreflightRole): RequestPlan | undefined {
  const parts = partsOf[role](context);
  return parts && { interaction: inRole(context.specification, role), ...parts };
}

/** What makes a request of an interaction that plays a role; nothing where the configuration names nobody to ask for. */
const partsOf: Readonly<
  Record<PreflightRole, (context: Context) => Pick<RequestPlan, 'query' | 'patient'> | undefined>
> = {
  capability: () => ({}),
  'find-organisation': ({ config }) => identifiedBy(systems.odsOrganisation, config.endpoint.odsCode),
  'search-slots': ({ startedAt, specification }) => {
    // An operation on an organisation needs its id, which is no part of a configuration.
    if (specification.slotSearch.by === 'operation') return undefined;
    const inDays = (days: number): string =>
      new Date(startedAt.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    return {
      query: [
        ['start', `ge${inDays(1)}`],
        ['end', `le${inDays(7)}`],
        ['status', 'free'],
        ['_include', 'Slot:schedule'],
      ],
    };
  },
  'find-patient': ({ config: { personas } }) => {
    const [nhsNumber] = personas.bookable;
    return nhsNumber === undefined
      ? undefined
      : { ...identifiedBy(systems.nhsNumber, nhsNumber), patient: nhsNumber };
  },
};

const identifiedBy = (system: string, value: string): Pick<RequestPlan, 'query'> => ({
  query: [['identifier', `${system}|${value}`]],
});

/** Whether a probe was served: with a resource that is no error. */
export function isServed({ response }: Exchange): boolean {
  if (!response || response.status >= 300) return false;
  const body = readBody(response);
  return body.kind === 'resource' && body.resource.resourceType !== 'OperationOutcome';
}

/** Whether an answer is one of a FHIR server, be it right or wrong. */
export function speaksFhir({ response }: Exchange): boolean {
  if (!response) return false;
  const type = headerValue(response.headers, 'content-type') ?? '';
  return (
    /application\/(fhir\+(json|xml)|(json|xml)\+fhir)/i.test(type) || readBody(response).kind === 'resource'
  );
}

const shownCharacters = 200;

/** The provider's own word on a refusal, as JSON text; nothing where the answer explains nothing. */
export function diagnosticsOf({ response }: Exchange): string | undefined {
  const body = response && readBody(response);
  if (body?.kind !== 'resource') return undefined;
  const { resource } = body;
  const said =
    firstText(resource, 'issue.diagnostics') ??
    firstText(resource, 'issue.details.text') ??
    firstText(resource, 'issue.details.coding.display');
  return said === undefined ? undefined : JSON.stringify(said.slice(0, shownCharacters));
}

/** `GET https://… answered 404 "Nothing here" (and 3 more requests alike)`, for each answer that differs. */
export function describeProbes(probes: readonly Exchange[]): string {
  const first = new Map<string, { request: RecordedRequest; others: number }>();
  for (const probe of probes) {
    const what = describeAnswer(probe);
    const known = first.get(what);
    if (known) known.others += 1;
    else first.set(what, { request: probe.request, others: 0 });
  }
  return [...first]
    .map(([what, { request, others }]) => {
      const more = others > 0 ? ` (and ${others} more ${others > 1 ? 'requests' : 'request'} alike)` : '';
      return `${request.method} ${request.url} ${what}${more}`;
    })
    .join('; ');
}

function describeAnswer(probe: Exchange): string {
  const { response, failure } = probe;
  if (!response) return `was not answered: ${failure?.message ?? 'the connection failed'}`;
  return `answered ${response.status}${headerOf(probe)} ${diagnosticsOf(probe) ?? 'without an explanation'}`;
}

function headerOf({ response }: Exchange): string {
  const location = response && headerValue(response.headers, 'Location');
  return location === undefined ? '' : ` to ${JSON.stringify(location.slice(0, shownCharacters))}`;
}
