import { ofType } from '../../../checks/slots/each.js';
import type { SlotSearch, Window } from '../../../checks/slots/search.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';
import { findSlots } from './findSlots.js';
import { forPeriod, writtenPeriod } from './periods.js';
import { days, searchForSlots, searchParameters } from './slots.js';

/**
 * A search for a period without a free slot: the day that provider.yaml names for it, else ten minutes of a coming
 * night. Omits the scenario when slots are found in all of these.
 */
export async function emptySearch(scenario: Scenario): Promise<SlotSearch> {
  for (const window of quietWindows(scenario)) {
    const parameters = forPeriod(searchParameters(scenario, window), writtenPeriod(window, 'times'));
    const search = await searchForSlots(scenario, window, parameters);
    if (ofType(search, 'Slot').length === 0) return search;
  }
  throw new Omitted(
    'provider.yaml names no practice.emptyDay, and the diary shows slots in each night tried',
  );
}

/** The day that provider.yaml says is hidden by a booking window or an embargo. */
export async function embargoedSearch(scenario: Scenario): Promise<SlotSearch> {
  const day = scenario.run.config.practice.embargoedDay;
  if (day === undefined)
    throw new Omitted(
      'provider.yaml names no practice.embargoedDay: a day with free slots that an embargo or booking window hides',
    );
  return findSlots(scenario, days(scenario, day, day));
}

function quietWindows(scenario: Scenario): Window[] {
  const { emptyDay } = scenario.run.config.practice;
  const nights = [1, 2, 3].map((day) => {
    const from = days(scenario, day, day).from.plus({ hours: 3 });
    return { from, to: from.plus({ minutes: 10 }) };
  });
  return [...(emptyDay === undefined ? [] : [days(scenario, emptyDay, emptyDay)]), ...nights];
}
