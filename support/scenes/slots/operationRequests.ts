import { nobody } from '../../../checks/booking/spoilers/changes.js';
import { objects } from '../../../checks/elementChanges.js';
import type { SlotSearch } from '../../../checks/slots/search.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import type { JsonObject } from '../../kernel/select.js';
import type { Scenario } from '../scenario.js';
import { days, searchForSlots, searchParameters, slotParts } from './slots.js';

/** What one scenario changes in a call of the operation. */
interface OperationChange {
  plan?: (plan: Partial<RequestPlan>) => Partial<RequestPlan>;
  change?: (prepared: PreparedRequest) => PreparedRequest;
}

/** The Parameters with other parameters. */
const parameters =
  (make: (given: JsonObject[]) => JsonObject[]): NonNullable<OperationChange['plan']> =>
  (plan) => {
    if (!plan.body || !('resource' in plan.body)) return plan;
    const { parameter, ...rest } = plan.body.resource;
    const made = make(objects(parameter));
    // An empty list is no JSON of FHIR.
    return { ...plan, body: { resource: made.length === 0 ? rest : { ...rest, parameter: made } } };
  };

const colour: JsonObject = { name: 'colour', valueString: 'blue' };

/** Calls of the operation with one thing wrong, by the sentence. */
const operationChanges: Readonly<Record<string, OperationChange>> = {
  'the operation is called without timePeriod': { plan: parameters(() => []) },
  'the operation is called with timePeriod twice': { plan: parameters((given) => [...given, ...given]) },
  'the operation is called with a parameter of another name before timePeriod': {
    plan: parameters((given) => [colour, ...given]),
  },
  'the operation is called with a parameter of another name after timePeriod': {
    plan: parameters((given) => [...given, colour]),
  },
  'the operation is called with an Organization for the Parameters': {
    plan: (plan) => ({
      ...plan,
      body: { resource: { resourceType: 'Organization', name: 'No parameters' } },
    }),
  },
  'the operation is called on an organisation that does not exist': {
    plan: (plan) => ({ ...plan, id: nobody }),
  },
  'the operation is called by its name in other letters': {
    change: (prepared) => ({
      ...prepared,
      url: prepared.url.replace('$gpc.getschedule', '$gpc.getSchedule'),
    }),
  },
};

/** Calls the operation for the coming days with one change, by the sentence. */
export const operationCalls: Readonly<Record<string, (scenario: Scenario) => Promise<SlotSearch>>> =
  Object.fromEntries(
    Object.entries(operationChanges).map(([sentence, change]) => [
      sentence,
      (scenario) => call(scenario, change),
    ]),
  );

async function call(
  scenario: Scenario,
  { plan = (same) => same, change }: OperationChange,
): Promise<SlotSearch> {
  const window = days(scenario, 1, 4);
  const asked = searchParameters(scenario, window);
  return searchForSlots(scenario, window, asked, plan(await slotParts(scenario, asked)), change);
}
