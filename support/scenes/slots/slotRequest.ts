import type { Parameter } from '../../../checks/slots/search.js';
import type { Specification } from '../../../requirements/specification.js';
import type { RequestPlan } from '../../http/request.js';
import type { JsonObject } from '../../kernel/select.js';

/** The parts of a request that ask for slots. */
type SlotParts = Pick<RequestPlan, 'id' | 'query' | 'body'>;

/** What asks for the slots that parameters of a search describe; the id of the organisation is looked up where it is needed. */
type Method = (parameters: readonly Parameter[], organisationId: () => Promise<string>) => Promise<SlotParts>;

/** By how a specification has free slots asked for. All of them are answered with the same kind of Bundle. */
const methods: Readonly<Record<Specification['slotSearch']['by'], Method>> = {
  parameters: async (query) => ({ query }),
  operation: async (parameters, organisationId) => ({
    id: await organisationId(),
    query: parameters.filter(([name]) => !ofSearch.has(name)),
    body: { resource: periodParameters(parameters) },
  }),
};

/** The parameters of a search that an operation says otherwise, or not at all. */
const ofSearch: ReadonlySet<string> = new Set([
  'start',
  'end',
  'status',
  '_include',
  '_include:recurse',
  'searchFilter',
]);

/** The request for slots by the parameters of a search, as the specification has it asked. */
export const slotRequest = (
  { slotSearch }: Pick<Specification, 'slotSearch'>,
  parameters: readonly Parameter[],
  organisationId: () => Promise<string>,
): Promise<SlotParts> => methods[slotSearch.by](parameters, organisationId);

/** Whether an interaction is the operation by which a specification has slots asked for. */
export const isSlotOperation = ({ slotSearch, roles }: Specification, interaction: string): boolean =>
  slotSearch.by === 'operation' && interaction === roles['search-slots'];

/** The parameter of the operation: one period, with the bounds that were asked for. */
function periodParameters(parameters: readonly Parameter[]): JsonObject {
  const bound = (name: string, prefix: string): JsonObject => {
    const [, value] = parameters.find(([one]) => one === name) ?? [];
    return value === undefined ? {} : { [name]: value.startsWith(prefix) ? value.slice(2) : value };
  };
  return {
    resourceType: 'Parameters',
    parameter: [{ name: 'timePeriod', valuePeriod: { ...bound('start', 'ge'), ...bound('end', 'le') } }],
  };
}
