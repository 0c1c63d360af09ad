import type { SoughtAnswer } from '../../../checks/responses/found.js';
import { isSuccess } from '../../model/exchange.js';
import { bookedAppointment } from '../booking/bookedAppointment.js';
import { plainlyAmended } from '../diary/texts.js';
import type { Scenario } from '../scenario.js';
import { booked } from './book-an-appointment.js';
import { type InteractionScene, isVersionConflict, sendLookup, update } from './interaction.js';

const key = 'amend-an-appointment';

export const amendAnAppointment: InteractionScene = {
  key,
  parts: async ({ scenario, appointment }) => {
    const { id, resource } = await appointment();
    return update(id, resource, plainlyAmended(scenario, resource));
  },
  send: async ({ scenario, appointment }, request, change) => {
    const answer = await scenario.send(request, change);
    // What was amended, rightly or not, has another version from now on.
    if (isSuccess(answer.exchange.response.status) && answer.body.kind === 'resource')
      (await appointment()).resource = answer.body.resource;
    return answer;
  },
  refusedLater: isVersionConflict,
  gateway: {
    'a consumer amends the description of an appointment': amendPlainly,
    'a consumer amends the reason of an appointment': amendPlainly,
  },
};

async function amendPlainly(scenario: Scenario): Promise<SoughtAnswer> {
  const { id, reference, booking } = await booked(scenario);
  const resource = await bookedAppointment(scenario, booking);
  return sendLookup(scenario, {
    request: { interaction: key, ...update(id, resource, plainlyAmended(scenario, resource)) },
    sought: { reference },
  });
}
