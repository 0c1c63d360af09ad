import type { FreeSlot, Parameter, SlotSearch, Window } from '../../../checks/slots/search.js';
import { inLondon, londonMidnight } from '../../fhir/londonTime.js';
import { isSuccess } from '../../model/exchange.js';
import { Omitted } from '../../model/signals.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { forPeriod, writtenPeriod } from './periods.js';
import { days, freeSlots, searchForSlots, searchParameters } from './slots.js';

/** How the bounds of a search are written: instants first, for what a date covers is a rule that some get wrong. */
const forms = ['times', 'dates'] as const;
type Form = (typeof forms)[number];

/** What is known of the forms here: which is served, and whether it finds the slots of a single day. */
interface Known {
  form: Form;
  findsOneDay: boolean;
}

/** Searches for slots as set-up, in a form that is known to work here: how bounds may be written is tested elsewhere. */
export async function findSlots(scenario: Scenario, window: Window): Promise<SlotSearch> {
  return searchForSlots(scenario, window, await plainParameters(scenario, window));
}

/** The parameters of such a search, to be varied in what is not its period. */
export async function plainParameters(scenario: Scenario, window: Window): Promise<Parameter[]> {
  return written(scenario, window, (await knownForm(scenario)).form);
}

/**
 * Searches again for the days of certain slots, to see what has become of them.
 *
 * @throws Blocked when no form of the search is known to find the slots of a day, so that a slot which it does not show
 *   proves nothing
 */
export async function searchAround(scenario: Scenario, slots: readonly FreeSlot[]): Promise<SlotSearch> {
  const { findsOneDay } = await knownForm(scenario);
  const times = slots.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const from = londonMidnight(new Date(Math.min(...times)));
  const to = londonMidnight(new Date(Math.max(...times)), 1);
  const search = await findSlots(scenario, { from, to });
  if (findsOneDay) return search;
  throw blockedBy(scenario, search, 'a search that shows the slots of a single day');
}

/** A free slot that has begun already; omits the scenario when the diary of the last two weeks shows none. */
export async function pastSlot(scenario: Scenario): Promise<FreeSlot> {
  const [slot] = freeSlots(scenario, await findSlots(scenario, days(scenario, -13, -1)));
  if (!slot)
    throw new Omitted(
      'the diary of the last two weeks shows no free slot, so none of the past can be booked',
    );
  return slot;
}

/** A free slot of today that has begun already; omits the scenario when today's diary shows none. */
export async function begunSlot(scenario: Scenario): Promise<FreeSlot> {
  const now = Date.now();
  const found = freeSlots(scenario, await findSlots(scenario, days(scenario, 0, 0)));
  // The latest of them: the boundary is the moment, and not the day.
  const slot = found.filter(({ start }) => Date.parse(start) < now - clocksApart).at(-1);
  if (!slot) throw new Omitted("today's diary shows no free slot that has begun");
  return slot;
}

/** What the provider's clock may differ from ours before it matters. */
const clocksApart = 60_000;

const knownForm = known(async (scenario): Promise<Known> => {
  let served: Form | undefined;
  for (const form of forms) {
    const found = await served200(scenario, days(scenario, 1, 13), form);
    if (!found) continue;
    served ??= form;
    const [first] = found;
    // An empty diary tells nothing of the form.
    if (!first || (await showsDayOf(scenario, first, form))) return { form, findsOneDay: true };
  }
  return { form: served ?? 'dates', findsOneDay: false };
});

/** Whether a search of the day of a free slot alone, which others may book meanwhile, shows any slot of it. */
async function showsDayOf(scenario: Scenario, { start }: FreeSlot, form: Form): Promise<boolean> {
  const day = inLondon(new Date(start)).toJSDate();
  const window = { from: londonMidnight(day), to: londonMidnight(day, 1) };
  return ((await served200(scenario, window, form)) ?? []).length > 0;
}

/** The free slots that a search in a form shows; undefined when it is not served. */
async function served200(scenario: Scenario, window: Window, form: Form): Promise<FreeSlot[] | undefined> {
  const search = await searchForSlots(scenario, window, written(scenario, window, form));
  const { exchange, body } = search;
  const isBundle = body.kind === 'resource' && body.resource.resourceType === 'Bundle';
  return isSuccess(exchange.response.status) && isBundle ? freeSlots(scenario, search) : undefined;
}

const written = (scenario: Scenario, window: Window, form: Form): Parameter[] =>
  forPeriod(searchParameters(scenario, window), writtenPeriod(window, form));
