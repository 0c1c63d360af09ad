import type { Update, UpdateKind } from '../../../checks/updates/update.js';
import { bookOwn } from '../booking/appointments.js';
import type { Scenario } from '../scenario.js';
import { shared } from '../shared.js';
import { plainBody, sendUpdate } from './updates.js';

/** The plainest amendment and cancellation, each of an appointment of its own: what scenarios only look at, they share. */
export const plainUpdate: Readonly<Record<UpdateKind, (scenario: Scenario) => Promise<Update>>> = {
  amend: plain('amend'),
  cancel: plain('cancel'),
};

function plain(kind: UpdateKind) {
  return shared(
    async (scenario) => {
      const own = await bookOwn(scenario);
      return sendUpdate(scenario, kind, own, plainBody(scenario, kind, own));
    },
    (update) => [update],
  );
}
