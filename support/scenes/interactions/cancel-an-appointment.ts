import type { JsonObject } from '../../kernel/select.js';
import { bookedAppointment } from '../booking/bookedAppointment.js';
import type { Scenario } from '../scenario.js';
import { cancelled } from '../updates/cancellation.js';
import { booked } from './book-an-appointment.js';
import { type InteractionScene, isVersionConflict, type Parts, sendLookup, update } from './interaction.js';

const key = 'cancel-an-appointment';

const cancellation = ({ run }: Scenario, id: string, resource: JsonObject): Parts =>
  update(id, resource, cancelled(resource, run.specification.profiles.byType.Appointment));

export const cancelAnAppointment: InteractionScene = {
  key,
  parts: async ({ scenario, appointment }) => {
    const { id, resource } = await appointment();
    return cancellation(scenario, id, resource);
  },
  refusedLater: isVersionConflict,
  gateway: {
    'a consumer cancels an appointment': async (scenario) => {
      const { id, reference, booking } = await booked(scenario);
      const resource = await bookedAppointment(scenario, booking);
      return sendLookup(scenario, {
        request: { interaction: key, ...cancellation(scenario, id, resource) },
        sought: { reference },
      });
    },
  },
};
