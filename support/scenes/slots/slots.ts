import {
  type FreeSlot,
  includes,
  type Parameter,
  type SlotSearch,
  type Window,
} from '../../../checks/slots/search.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import type { Specification } from '../../../requirements/specification.js';
import type { ProviderConfig } from '../../config/provider.js';
import { asDate, londonMidnight, sendableTime } from '../../fhir/londonTime.js';
import { localReference, refersTo, targetOf } from '../../fhir/reference.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import { firstText, type JsonObject, select, selectText } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import { practiceId } from '../interactions/find-an-organisation.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { slotRequest } from './slotRequest.js';

/** All that a period relative to today needs of a scenario. */
export interface Today {
  run: { startedAt: Date };
}

/** All that the parameters of a search need of a scenario. */
interface AsConsumer {
  run: { config: Pick<ProviderConfig, 'consumer'>; specification: Pick<Specification, 'slotSearch'> };
}

/** Local days `first` to `last` after today, whole. */
export const days = ({ run }: Today, first: number, last: number): Window => ({
  from: londonMidnight(run.startedAt, first),
  to: londonMidnight(run.startedAt, last + 1),
});

/** The parameters of a search as the specification's page shows it, with date bounds and both search filters. */
export function searchParameters({ run }: AsConsumer, { from, to }: Window): Parameter[] {
  const { organisation } = run.config.consumer;
  const { includes: wanted, filters } = run.specification.slotSearch;
  return [
    ['start', `ge${asDate(from)}`],
    ['end', `le${asDate(to.minus({ seconds: 1 }))}`],
    ['status', 'free'],
    ...wanted.map((name) => includes[name]),
    ...(filters
      ? ([
          ['searchFilter', `${systems.odsOrganisation}|${organisation.odsCode}`],
          ['searchFilter', `${systems.organisationType}|${organisation.type}`],
        ] as const)
      : []),
  ];
}

/** A request for slots by exactly these parameters, or by what stands for them where they are not asked for by parameters. */
export const slotParts = (scenario: Scenario, parameters: readonly Parameter[]) =>
  slotRequest(scenario.run.specification, parameters, () => practiceId(scenario));

/** Sends a slot search with exactly these parameters. */
export async function searchForSlots(
  scenario: Scenario,
  window: Window,
  parameters: readonly Parameter[],
  request: Partial<RequestPlan> = {},
  change?: (prepared: PreparedRequest) => PreparedRequest,
): Promise<SlotSearch> {
  const parts = await slotParts(scenario, parameters);
  const plan = { interaction: 'search-for-free-slots', ...parts, ...request };
  const answer = await scenario.send(plan, change);
  return { ...answer, parameters, window };
}

/** The free slots of an answer that worked; blocks the scenario when the search does not work. */
export const freeSlots = (scenario: Scenario, search: SlotSearch): FreeSlot[] =>
  freeSlotsIn(workingResource(scenario, search, 'Bundle'));

/**
 * The free slots of a Bundle whose schedule it holds too. How a slot refers to its schedule is for the slot search's own
 * scenarios to judge: where the id shows what is meant, the others go on.
 */
export function freeSlotsIn(bundle: JsonObject): FreeSlot[] {
  const schedules = new Map(
    entriesOfType(bundle, 'Schedule').map(({ value }) => [textOf(value.id), scheduleOf(value)]),
  );
  return entriesOfType(bundle, 'Slot').flatMap(({ value }) => {
    const schedule = schedules.get(targetOf(firstText(value, 'schedule.reference') ?? '')?.id ?? '');
    // That a search returns slots which are not free is for its own scenarios to judge: nothing is booked in them.
    return schedule && (value.status ?? 'free') === 'free' ? [freeSlot(value, schedule)] : [];
  });
}

function scheduleOf(schedule: JsonObject): FreeSlot['schedule'] {
  const actor = (type: string) =>
    selectText(schedule, 'actor.reference')
      .map(({ value }) => localReference(value))
      .find((reference) => refersTo(reference, type));
  const role = select(schedule, 'extension').find(
    ({ value }) => firstText(value, 'url') === extensions.practitionerRole,
  );
  return {
    id: textOf(schedule.id),
    ...optional('location', actor('Location')),
    ...optional('practitioner', actor('Practitioner')),
    ...optional('role', select(role?.value, 'valueCodeableConcept')[0]?.value as JsonObject | undefined),
    ...optional('serviceCategory', firstText(schedule, 'serviceCategory.text')),
    ...optional('shownCategory', schedule.serviceCategory),
  };
}

function freeSlot(slot: JsonObject, schedule: FreeSlot['schedule']): FreeSlot {
  const channel = select(slot, 'extension').find(
    ({ value }) => firstText(value, 'url') === extensions.deliveryChannel,
  );
  return {
    id: textOf(slot.id),
    start: sendableTime(textOf(slot.start)),
    end: sendableTime(textOf(slot.end)),
    ...optional('deliveryChannel', firstText(channel?.value, 'valueCode')),
    ...optional('serviceType', firstText(slot, 'serviceType.text')),
    ...optional('shownType', slot.serviceType),
    schedule,
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
