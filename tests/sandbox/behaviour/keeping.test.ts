import { expect, it } from 'vitest';
import { keptAs } from '../../../sandbox/behaviour/keeping.js';
import type { Handler } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';

const now = new Date('2026-01-05T09:00:00Z');

it('stores another appointment than the ordinary handler did, and answers with it', () => {
  const practice = createPractice({ seed: 1, now });
  const [held] = practice.appointments.all();
  const id = held?.id ?? '';
  const finds: Handler = () => ({ status: 200, resource: { resourceType: 'Appointment', id } });
  const shouting = keptAs('read-an-appointment', (appointment) => ({
    ...appointment,
    description: appointment.description.toUpperCase(),
  }));
  const request = { interaction: 'read-an-appointment', query: [], baseUrl: 'https://sandbox.example', now };
  const reply = shouting.handle?.(finds, 'read-an-appointment')(request, practice);
  expect(reply?.resource?.description).toBe('APPOINTMENT MADE AT THE PRACTICE');
  expect(practice.appointments.find(id)).toMatchObject({
    description: 'APPOINTMENT MADE AT THE PRACTICE',
    version: held?.version,
  });
  expect(shouting.handle?.(() => ({ status: 404 }), 'read-an-appointment')(request, practice).status).toBe(
    404,
  );
});
