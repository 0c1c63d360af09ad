import { days, searchParameters, slotParts } from '../slots/slots.js';
import type { InteractionScene } from './interaction.js';

export const searchForFreeSlots: InteractionScene = {
  key: 'search-for-free-slots',
  parts: async ({ scenario }) => slotParts(scenario, searchParameters(scenario, days(scenario, 1, 2))),
};
