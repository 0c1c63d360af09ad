import { instantOf } from '../../support/fhir/londonTime.js';
import type { Check } from '../../support/model/check.js';
import { observation, present } from '../../support/model/observe.js';
import {
  fitsProfile,
  hasProfile,
  hasServiceType,
  hasStatus,
  hasVersion,
  inUkTime,
  leavesOut,
  linkedAsSent,
  participantsHaveStatus,
  roleFromJobRoles,
  sameDeliveryChannel,
  samePractitionerRole,
  sameServiceCategory,
  sameServiceType,
  timesAsSent,
} from '../appointments/content.js';
import { nothingElse } from '../appointments/nothingElse.js';
import type { Look } from '../appointments/returned.js';
import { created } from './answer.js';
import type { Booking } from './booking.js';

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
    },
    hasProfile,
  ),
  onAppointment({ id: 'book.version', title: 'includes the version id' }, hasVersion),
];

/** What the consumer sent and has to find again. */
export const echo: readonly Check<Booking>[] = [
  onAppointment(
    {
      id: 'book.echo',
      title: 'returns a new id, status booked, and the time that was sent',
    },
    function* ({ resource }) {
      yield present('Appointment.id', resource.id, 'a logical id');
    },
    hasStatus('booked'),
    timesAsSent,
    participantsHaveStatus,
  ),
  onAppointment(
    {
      id: 'book.echo-links',
      title: 'refers to the slots and participants that were sent, and to no other slot',
    },
    linkedAsSent,
  ),
  onAppointment(
    {
      id: 'book.nothing-else',
      title: 'returns nothing twice, and no participant or reason that nobody sent',
    },
    nothingElse,
  ),
  onAppointment(
    {
      id: 'book.created',
      title: 'returns when the appointment was created',
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
    },
    inUkTime('start'),
    inUkTime('end'),
    inUkTime('created'),
  ),
];

/** What the provider adds from the slot and its schedule. */
export const descriptions: readonly Check<Booking>[] = [
  onAppointment({ id: 'book.service-type', title: 'populates serviceType.text' }, hasServiceType),
  onAppointment(
    {
      id: 'book.same-descriptions',
      title: 'describes the appointment as the search described its slot and schedule',
    },
    sameServiceType,
    sameServiceCategory,
  ),
  onAppointment(
    {
      id: 'book.delivery-channel',
      title: 'carries the delivery channel of the booked slot',
    },
    sameDeliveryChannel,
  ),
  onAppointment(
    {
      id: 'book.practitioner-role',
      title: 'carries the practitioner role of the schedule',
    },
    samePractitionerRole,
  ),
  onAppointment(
    {
      id: 'book.practitioner-role-system',
      title: 'takes the practitioner role from the code system of SDS job roles',
    },
    roleFromJobRoles,
  ),
];

/** What a GP Connect appointment must not hold. */
export const prohibited: readonly Check<Booking>[] = [
  onAppointment({ id: 'book.no-reason', title: 'does not populate reason' }, leavesOut('reason')),
  onAppointment({ id: 'book.no-specialty', title: 'does not populate specialty' }, leavesOut('specialty')),
  onAppointment(
    {
      id: 'book.profile-elements',
      title: 'holds what the profile demands and nothing that it prohibits',
    },
    fitsProfile,
  ),
];
