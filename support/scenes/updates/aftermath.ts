import type { ListedAfter, SlotsAfter } from '../../../checks/updates/afterwards.js';
import type { Update } from '../../../checks/updates/update.js';
import { bookOwn } from '../booking/appointments.js';
import { isOpen } from '../gateways.js';
import { listedAfter } from '../retrieval/laterLooks.js';
import type { Scenario } from '../scenario.js';
import { slotsNow } from './freedSlots.js';

/** The slots of the appointment as a search shows them after an update that was refused. */
export const slotsAfter = async (scenario: Scenario, update: Update): Promise<SlotsAfter> => ({
  ...(await slotsNow(scenario, update.own.plan.slots)),
  update,
});

/**
 * The appointment among those of its patient after an update that was refused; undefined where retrieval does not work,
 * or leaves out another appointment of the patient too, which nobody tried to change.
 */
export async function listAfter(scenario: Scenario, update: Update): Promise<ListedAfter | undefined> {
  if (!(await isOpen(scenario, 'retrieve-a-patients-appointments'))) return undefined;
  const { found, ...answer } = await listedAfter(scenario, update);
  if (found) return { ...answer, update, listed: found };
  const untouched = await bookOwn(scenario, { patient: update.own.plan.patient });
  const control = await listedAfter(scenario, { ...update, own: untouched });
  return control.found && { ...answer, update, listed: undefined };
}
