import { expect, it } from 'vitest';
import { seeingAppointments, seeingSlots } from '../../../sandbox/behaviour/views.js';
import type { Handler } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';

const now = new Date('2026-01-05T09:00:00Z');
const practice = createPractice({ seed: 1, now });
const request = { interaction: 'search-for-free-slots', query: [], baseUrl: 'https://sandbox.example', now };

/** Says how many busy slots and how many appointments there are. */
const counts: Handler = (_request, { slots, appointments }) => ({
  status: 200,
  resource: {
    resourceType: 'Basic',
    busy: slots.all().filter(({ status }) => status === 'busy').length,
    appointments: appointments.all().length,
  },
});

const seen = (behaviour: ReturnType<typeof seeingSlots>) =>
  behaviour.handle?.(counts, 'search-for-free-slots')(request, practice).resource;

it('shows the ordinary handler other slots, and none of those that are left out', () => {
  expect(seen(seeingSlots((slot) => ({ ...slot, status: 'free' })))?.busy).toBe(0);
  expect(seen(seeingSlots((slot) => (slot.status === 'busy' ? undefined : slot)))?.busy).toBe(0);
});

it('shows the ordinary handler other appointments, while the practice keeps its own', () => {
  expect(seen(seeingAppointments(() => undefined))?.appointments).toBe(0);
  expect(counts(request, practice).resource?.appointments).toBeGreaterThan(0);
});
