import type { Booking, BookingPlan, KnownPatient } from '../../../checks/booking/booking.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { Stop } from '../../model/signals.js';
import { haveOwn } from '../booking/appointments.js';
import { bookedAppointment } from '../booking/bookedAppointment.js';
import { bookedId, planBooking } from '../booking/bookings.js';
import { fact } from '../facts.js';
import type { Stage } from '../interactions/interaction.js';
import { overlap } from '../leasing.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';

/** The one patient of a scenario whose requests all build on one appointment. */
const thePatient = fact<KnownPatient>('the patient of the scenario');

/**
 * What the requests of a sweep build on, made when the first of them asks for it: scenarios about searches need none. A
 * booking that the sweep sends and that is taken is the appointment which its later requests read, amend and cancel.
 *
 * @param apart whether they read, amend and cancel another one of the same patient, which an earlier scenario may have left:
 *   no booking is to be taken, or it is to be taken beside that one
 */
export function stageOf(scenario: Scenario, apart = false): Stage {
  let own: Promise<OwnAppointment> | undefined;
  let plan: Promise<BookingPlan> | undefined;
  let made: Booking | undefined;
  const appointment = (): Promise<OwnAppointment> => {
    own ??= made ? taken(scenario, made) : appointmentOf(scenario);
    return own;
  };
  return {
    scenario,
    appointment,
    booking: () => {
      plan ??= apart ? appointment().then((one) => beside(scenario, one)) : planOf(scenario);
      return plan;
    },
    booked: (booking) => {
      if (bookedId(booking) !== undefined) made = booking;
    },
  };
}

async function appointmentOf(scenario: Scenario): Promise<OwnAppointment> {
  const own = await haveOwn(
    scenario,
    scenario.has(thePatient) ? { patient: scenario.recall(thePatient) } : {},
  );
  scenario.keep(thePatient, own.plan.patient);
  return own;
}

async function planOf(scenario: Scenario): Promise<BookingPlan> {
  const patient = scenario.has(thePatient)
    ? scenario.recall(thePatient)
    : scenario.keep(thePatient, await leasePatient(scenario));
  return planBooking(scenario, { patient });
}

/** Another booking for the same patient, who cannot be at two places at once. */
const beside = (scenario: Scenario, { plan: { patient, slots } }: OwnAppointment): Promise<BookingPlan> =>
  planBooking(scenario, {
    patient,
    suits: ([slot]) => slot !== undefined && !slots.some((taken) => overlap(slot, taken)),
  });

/** The appointment that a booking made; where that cannot be seen, one that is had otherwise. */
async function taken(scenario: Scenario, booking: Booking): Promise<OwnAppointment> {
  try {
    const resource = await bookedAppointment(scenario, booking);
    return { id: bookedId(booking) ?? '', plan: booking.plan, resource };
  } catch (error) {
    if (error instanceof Stop) return appointmentOf(scenario);
    throw error;
  }
}
