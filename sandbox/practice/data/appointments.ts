import type { Appointment } from '../records.js';
import type { SpecialPerson } from './people.js';

/** An appointment in the diary from the start, in slots of the duty desk. */
export interface AppointmentRow {
  patient: SpecialPerson;
  /** Relative to the day on which the sandbox starts; none may be the empty day, which is 5 to 7 days ahead. */
  day: number;
  /** Local starts of its slots. */
  at: readonly string[];
  status: Appointment['status'];
  /** Booked through GP Connect by an organisation that is not under test. */
  elsewhere?: true;
  cancellationReason?: string;
}

/** None is for a bookable patient. At any time of day `00:00` of day 0 has passed and belongs to today. */
export const APPOINTMENTS: readonly AppointmentRow[] = [
  { patient: 'regular', day: -7, at: ['12:00'], status: 'fulfilled' },
  { patient: 'regular', day: -1, at: ['12:00'], status: 'noshow' },
  { patient: 'regular', day: 0, at: ['00:00'], status: 'arrived' },
  { patient: 'regular', day: 0, at: ['23:40'], status: 'booked' },
  { patient: 'regular', day: 1, at: ['12:00'], status: 'booked' },
  { patient: 'regular', day: 2, at: ['12:00'], status: 'cancelled', cancellationReason: 'Clinic withdrawn' },
  { patient: 'regular', day: 9, at: ['12:00', '12:10'], status: 'booked', elsewhere: true },
  { patient: 'regular', day: 50, at: ['12:00'], status: 'booked' },
  { patient: 'sensitive', day: 3, at: ['12:00'], status: 'booked' },
  { patient: 'dissenting', day: 3, at: ['12:10'], status: 'booked' },
  { patient: 'inactive', day: 9, at: ['12:20'], status: 'booked' },
];
