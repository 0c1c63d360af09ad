import { systems } from '../../checks/vocabulary.js';
import { identifiersIn } from '../fhir/identifiers.js';
import { readBody } from '../fhir/readBody.js';
import type { RequestPlan } from '../http/request.js';
import { ConfigurationError } from '../kernel/errors.js';
import { type JsonObject, selectObjects } from '../kernel/select.js';
import { resourceIn } from '../model/body.js';
import { type Exchange, isSuccess } from '../model/exchange.js';
import type { RunContext } from '../scenes/runContext.js';
import { plainRequest } from './probes.js';

type Context = Pick<RunContext, 'config' | 'specification' | 'startedAt'>;
type Ask = (plan: RequestPlan) => Promise<Exchange>;

/**
 * Refuses a run for another practice than the one at the base URL. A search that finds nobody may be the provider's
 * fault; it is the configuration's where the provider's own slots name another practice, and a search finds that one.
 *
 * @throws ConfigurationError when the provider knows itself by another ODS code than endpoint.odsCode
 */
export async function refuseOtherPractice(ask: Ask, context: Context): Promise<void> {
  const { config, specification } = context;
  const { odsCode } = config.endpoint;
  if (specification.roles['find-organisation'] === undefined) return;
  const byCode = plainRequest(context, 'find-organisation');
  const slots = specification.roles['search-slots'] && plainRequest(context, 'search-slots');
  if (!byCode || !slots) return;
  const search = await ask(byCode);
  if (!isFoundEmpty(search)) return;
  const [other] = codesIn(await ask(slots));
  if (other === undefined || other === odsCode) return;
  const endpoint = { ...config.endpoint, odsCode: other };
  const again = plainRequest({ ...context, config: { ...config, endpoint } }, 'find-organisation');
  if (!again || !codesIn(await ask(again)).includes(other)) return;
  throw new ConfigurationError({
    code: 'OTHER_PRACTICE',
    what: `The provider does not know the practice ${JSON.stringify(odsCode)}: its free slots are those of ${JSON.stringify(other)}, which it finds.`,
    where: `${search.request.method} ${search.request.url} found nobody`,
    next: 'Check endpoint.odsCode in provider.yaml, and that endpoint.baseUrl and endpoint.asid are those of that practice. Nothing was judged.',
  });
}

const servedIn = ({ response }: Exchange): JsonObject | undefined =>
  response && isSuccess(response.status) ? resourceIn(readBody(response)) : undefined;

const isFoundEmpty = (exchange: Exchange): boolean => {
  const bundle = servedIn(exchange);
  return bundle?.resourceType === 'Bundle' && selectObjects(bundle, 'entry').length === 0;
};

/** The ODS codes of the organisations that a Bundle holds. */
const codesIn = (exchange: Exchange): string[] =>
  selectObjects(servedIn(exchange), 'entry.resource')
    .filter(({ value }) => value.resourceType === 'Organization')
    .flatMap(({ value }) => identifiersIn(value, systems.odsOrganisation))
    .flatMap(({ value: { value } }) => (typeof value === 'string' ? [value] : []));
