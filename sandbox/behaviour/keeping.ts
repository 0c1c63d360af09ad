import type { SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Appointment } from '../practice/records.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Behaviour } from './behaviour.js';
import { answers } from './handlers.js';
import { at } from './scope.js';

/** What is stored in the place of an appointment; its version stays. */
export type Keep = (appointment: Appointment, request: SandboxRequest, practice: Practice) => Appointment;

/** Stores another appointment than was booked or updated, and answers with that one. */
export const keptAs = (interactions: InteractionKey | readonly InteractionKey[], keep: Keep): Behaviour =>
  at(
    interactions,
    answers((request, practice, ordinary) => {
      const reply = ordinary(request, practice);
      const stored = practice.appointments.find(String(reply.resource?.id));
      if (!stored) return reply;
      const kept = practice.appointments.add(keep(stored, request, practice));
      return { ...reply, resource: appointmentResource(kept, practice) };
    }),
  );
