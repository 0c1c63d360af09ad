import { bookOwn } from '../booking/appointments.js';
import { shared } from '../shared.js';
import { plainBody, sendUpdate } from './updates.js';

/** The plainest cancellation, of an appointment of its own: what scenarios only look at, they share. */
export const plainCancellation = shared(
  async (scenario) => {
    const own = await bookOwn(scenario);
    return sendUpdate(scenario, 'cancel', own, plainBody(scenario, 'cancel', own));
  },
  (update) => [update],
);
