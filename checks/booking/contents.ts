import { instantOf } from '../../support/fhir/londonTime.js';
import type { Check } from '../../support/model/check.js';
import { observation, present } from '../../support/model/observe.js';
import type { Booking } from '../../support/scenes/booking/bookings.js';
import {
  fitsProfile,
  hasProfile,
  hasServiceType,
  hasStatus,
  hasVersion,
  heldAsSent,
  inUkTime,
  leavesOut,
  participantsHaveStatus,
  roleFromJobRoles,
  sameDeliveryChannel,
  samePractitionerRole,
  sameServiceCategory,
  sameServiceType,
} from '../appointments/content.js';
import type { Look } from '../appointments/returned.js';
import { created } from './answer.js';

/** A check that looks at the created appointment; undecided when the answer carries none. */
function onAppointment(facts: Omit<Check<Booking>, 'observe'>, ...looks: readonly Look[]): Check<Booking> {
  return {
    ...facts,
    *observe(booking) {
      const resource = created(booking);
      if (!resource) return;
      for (const look of looks) yield* look({ at: 'Appointment', resource, booked: booking.plan });
    },
  };
}

/** Who the appointment is: identity and metadata. */
export const identity: readonly Check<Booking>[] = [
  onAppointment(
    {
      id: 'book.profile',
      title: 'asserts GPConnect-Appointment-1 in meta.profile',
      requirements: ['APPT-BOOK-128', 'APPT-BOOK-125', 'APPT-BOOK-149'],
    },
    hasProfile,
  ),
  onAppointment(
    { id: 'book.version', title: 'includes the version id', requirements: ['APPT-BOOK-129'] },
    hasVersion,
  ),
];

/** What the consumer sent and has to find again. */
export const echo: readonly Check<Booking>[] = [
  onAppointment(
    {
      id: 'book.echo',
      title: 'returns a new id, status booked, and the time, slots and participants that were sent',
      requirements: ['APPT-BOOK-141', 'APPT-GEN-027'],
    },
    function* ({ resource }) {
      yield present('Appointment.id', resource.id, 'a logical id');
    },
    hasStatus('booked'),
    heldAsSent,
    participantsHaveStatus,
  ),
  onAppointment(
    {
      id: 'book.created',
      title: 'returns when the appointment was created',
      requirements: ['APPT-BOOK-141'],
      interpretation: 'APPT-A-31',
    },
    function* ({ resource }) {
      yield observation(
        'Appointment.created',
        !Number.isNaN(instantOf(resource.created)),
        'a date and time',
        resource.created,
      );
    },
  ),
  onAppointment(
    {
      id: 'book.uk-local-time',
      title: 'gives start, end and created in UK local time with offset',
      requirements: ['APPT-BOOK-143'],
      interpretation: 'APPT-A-5',
      severity: 'warn',
    },
    inUkTime('start'),
    inUkTime('end'),
    inUkTime('created'),
  ),
];

/** What the provider adds from the slot and its schedule. */
export const descriptions: readonly Check<Booking>[] = [
  onAppointment(
    { id: 'book.service-type', title: 'populates serviceType.text', requirements: ['APPT-BOOK-130'] },
    hasServiceType,
  ),
  onAppointment(
    {
      id: 'book.same-descriptions',
      title: 'describes the appointment as the search described its slot and schedule',
      requirements: ['APPT-BOOK-132', 'APPT-BOOK-133', 'APPT-BOOK-131'],
    },
    sameServiceType,
    sameServiceCategory,
  ),
  onAppointment(
    {
      id: 'book.delivery-channel',
      title: 'carries the delivery channel of the booked slot',
      requirements: ['APPT-BOOK-136'],
      interpretation: 'APPT-A-8',
    },
    sameDeliveryChannel,
  ),
  onAppointment(
    {
      id: 'book.practitioner-role',
      title: 'carries the practitioner role of the schedule',
      requirements: ['APPT-BOOK-137'],
      interpretation: 'APPT-A-8',
    },
    samePractitionerRole,
  ),
  onAppointment(
    {
      id: 'book.practitioner-role-system',
      title: 'takes the practitioner role from the code system of SDS job roles',
      requirements: ['APPT-BOOK-137'],
      interpretation: 'APPT-A-8',
      severity: 'warn',
    },
    roleFromJobRoles,
  ),
];

/** What a GP Connect appointment must not hold. */
export const prohibited: readonly Check<Booking>[] = [
  onAppointment(
    { id: 'book.no-reason', title: 'does not populate reason', requirements: ['APPT-BOOK-134'] },
    leavesOut('reason'),
  ),
  onAppointment(
    { id: 'book.no-specialty', title: 'does not populate specialty', requirements: ['APPT-BOOK-135'] },
    leavesOut('specialty'),
  ),
  onAppointment(
    {
      id: 'book.profile-elements',
      title: 'holds what the profile demands and nothing that it prohibits',
      requirements: ['APPT-BOOK-142'],
    },
    fitsProfile,
  ),
];
