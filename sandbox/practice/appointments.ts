import type { Resource } from '../interaction.js';
import { identifiers, profiles } from '../vocabulary/urls.js';
import { APPOINTMENTS, type AppointmentRow } from './data/appointments.js';
import { SPECIAL } from './data/people.js';
import type { Practice } from './practice.js';
import type { Slot } from './records.js';
import { reference } from './resources/head.js';
import { startOfDay } from './uk-time.js';

const DESK = 'Duty desk';
const MADE_DAYS_AGO = -10;

/** Puts the appointments into the diary that were in it before GP Connect was switched on. */
export function fillDiary(practice: Practice, now: Date): void {
  APPOINTMENTS.forEach((row, index) => {
    const person = practice.personByNhsNumber(SPECIAL[row.patient].nhsNumber);
    const slots = row.at.map((time) => deskSlot(practice, now, row.day, time));
    const [first, last] = [slots.at(0), slots.at(-1)];
    const schedule = first && practice.schedules.find(first.schedule);
    if (!person || !first || !last || !schedule) return;
    if (row.status !== 'cancelled') {
      for (const slot of slots) practice.slots.update({ ...slot, status: 'busy' });
    }
    practice.appointments.add({
      id: practice.newId(),
      version: 1,
      status: row.status,
      start: first.start,
      end: last.end,
      created: startOfDay(now, MADE_DAYS_AGO).set({ hour: 10 }).toJSDate(),
      slots: slots.map(({ id }) => id),
      patient: person.id,
      participants: [
        { actor: reference('Patient', person.id), status: 'accepted' },
        { actor: reference('Location', schedule.location), status: 'accepted' },
      ],
      description: 'Appointment made at the practice',
      ...describe(row, index),
    });
  });
}

/** Appointments of the practice's own that somebody who tests against it has to know of. */
export interface KnownAppointments {
  pastAppointment: string;
  ownAppointment: { nhsNumber: string; day: number; time: string; identifier: string };
}

/** Finds them in the diary that was filled at `now`. */
export function knownAppointments(practice: Practice, now: Date): KnownAppointments {
  const past = practice.appointments.all().find(({ start }) => start < startOfDay(now).toJSDate());
  const index = APPOINTMENTS.findIndex((row) => row.day > 0 && row.status === 'booked' && !row.elsewhere);
  const own = APPOINTMENTS[index];
  if (!past || !own) throw new Error('The diary has no past appointment, or none to come.');
  return {
    pastAppointment: past.id,
    ownAppointment: {
      nhsNumber: SPECIAL[own.patient].nhsNumber,
      day: own.day,
      time: own.at[0] ?? '',
      identifier: identifierOf(index),
    },
  };
}

const identifierOf = (index: number): string => `desk-${index + 1}`;

function describe({ elsewhere, cancellationReason }: AppointmentRow, index: number) {
  return {
    ...(elsewhere && { description: 'Appointment made elsewhere', bookingOrganisation: ELSEWHERE }),
    ...(cancellationReason !== undefined && { cancellationReason }),
    kept: { identifier: [{ system: identifiers.appointment, value: identifierOf(index) }] },
  };
}

const ELSEWHERE: Resource = {
  resourceType: 'Organization',
  id: '1',
  meta: { profile: [profiles.Organization] },
  identifier: [{ system: identifiers.odsCode, value: 'Z99950' }],
  name: 'Farville Pretend Hub',
  telecom: [{ system: 'phone', value: '01632 960050' }],
};

function deskSlot(practice: Practice, now: Date, day: number, at: string): Slot {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const start = startOfDay(now, day).set({ hour, minute }).toMillis();
  const slot = practice.slots
    .all()
    .find(
      (each) => each.start.getTime() === start && practice.schedules.find(each.schedule)?.session === DESK,
    );
  if (!slot) throw new Error(`The duty desk has no slot at ${at} on day ${day}.`);
  return slot;
}
