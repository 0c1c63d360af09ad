import type { SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Appointment, Slot } from '../practice/records.js';
import { Store } from '../practice/store.js';
import type { Behaviour } from './behaviour.js';
import { believes } from './handlers.js';

/** Sees each slot of the diary as another one; undefined leaves it out. */
export const seeingSlots = (
  see: (slot: Slot, request: SandboxRequest, practice: Practice) => Slot | undefined,
): Behaviour =>
  believes((practice, request) => ({
    slots: new Store(practice.slots.all().flatMap((slot) => see(slot, request, practice) ?? [])),
  }));

/** Sees each appointment of the diary as another one; undefined leaves it out. */
export const seeingAppointments = (
  see: (appointment: Appointment, request: SandboxRequest, practice: Practice) => Appointment | undefined,
): Behaviour =>
  believes((practice, request) => ({
    appointments: new Store(
      practice.appointments.all().flatMap((appointment) => see(appointment, request, practice) ?? []),
    ),
  }));
