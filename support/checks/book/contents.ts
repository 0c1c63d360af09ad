import { instantOf, isLondonDateTime } from '../../fhir/londonTime.js';
import { firstText, type JsonObject, select, selectObjects, selectText } from '../../fhir/select.js';
import type { Booking } from '../../world/bookings.js';
import type { Check, Observation } from '../check.js';
import { absent, observation, present } from '../observe.js';
import { extensions, systems } from '../vocabulary.js';
import { created } from './answer.js';

type ObserveResource = (resource: JsonObject, booking: Booking) => Iterable<Observation>;

/** A check that looks at the created appointment; undecided when the answer carries none. */
function onAppointment(facts: Omit<Check<Booking>, 'observe'>, observe: ObserveResource): Check<Booking> {
  return {
    ...facts,
    *observe(booking) {
      const resource = created(booking);
      if (resource) yield* observe(resource, booking);
    },
  };
}

const extensionsOf = (resource: JsonObject, url: string): JsonObject[] =>
  selectObjects(resource, 'extension')
    .map(({ value }) => value)
    .filter((one) => one.url === url);

/** Who the appointment is: identity and metadata. */
export const identity: readonly Check<Booking>[] = [
  onAppointment(
    {
      id: 'book.profile',
      title: 'asserts GPConnect-Appointment-1 in meta.profile',
      requirements: ['APPT-BOOK-128', 'APPT-BOOK-125', 'APPT-BOOK-149'],
    },
    function* (resource, { plan }) {
      const wanted = String(select(plan.appointment, 'meta.profile')[0]?.value);
      const found = selectText(resource, 'meta.profile').map(({ value }) => value);
      yield observation('Appointment.meta.profile', found.includes(wanted), wanted, found[0]);
    },
  ),
  onAppointment(
    { id: 'book.version', title: 'includes the version id', requirements: ['APPT-BOOK-129'] },
    function* (resource) {
      yield present('Appointment.meta.versionId', firstText(resource, 'meta.versionId'), 'a version id');
    },
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
    function* (resource, { plan: { appointment } }) {
      yield present('Appointment.id', resource.id, 'a logical id');
      yield observation('Appointment.status', resource.status === 'booked', 'booked', resource.status);
      for (const bound of ['start', 'end'] as const)
        yield observation(
          `Appointment.${bound}`,
          instantOf(resource[bound]) === instantOf(appointment[bound]),
          `the instant ${appointment[bound]}`,
          resource[bound],
        );
      yield* sameReferences(resource, appointment, 'slot.reference');
      yield* sameReferences(resource, appointment, 'participant.actor.reference');
      for (const { path, value } of select(resource, 'participant'))
        yield present(`Appointment.${path}.status`, firstText(value, 'status'), 'a participation status');
    },
  ),
  onAppointment(
    {
      id: 'book.created',
      title: 'returns when the appointment was created',
      requirements: ['APPT-BOOK-141'],
      interpretation: 'APPT-A-31',
    },
    function* (resource) {
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
    function* (resource) {
      for (const name of ['start', 'end', 'created'] as const)
        if (resource[name] !== undefined)
          yield observation(
            `Appointment.${name}`,
            isLondonDateTime(resource[name]),
            'yyyy-mm-ddThh:mm:ss+hh:mm, UK offset',
            resource[name],
          );
    },
  ),
];

/** What the provider adds from the slot and its schedule. */
export const descriptions: readonly Check<Booking>[] = [
  onAppointment(
    { id: 'book.service-type', title: 'populates serviceType.text', requirements: ['APPT-BOOK-130'] },
    function* (resource) {
      yield present(
        'Appointment.serviceType.text',
        firstText(resource, 'serviceType.text'),
        'the slot type description',
      );
    },
  ),
  onAppointment(
    {
      id: 'book.same-descriptions',
      title: 'describes the appointment as the search described its slot and schedule',
      requirements: ['APPT-BOOK-132', 'APPT-BOOK-133', 'APPT-BOOK-131'],
    },
    function* (resource, { plan: { slots } }) {
      const [slot] = slots;
      if (slot?.serviceType !== undefined)
        yield same('Appointment.serviceType.text', slot.serviceType, firstText(resource, 'serviceType.text'));
      if (slot?.schedule.serviceCategory !== undefined)
        yield same(
          'Appointment.serviceCategory.text',
          slot.schedule.serviceCategory,
          firstText(resource, 'serviceCategory.text'),
        );
    },
  ),
  onAppointment(
    {
      id: 'book.delivery-channel',
      title: 'carries the delivery channel of the booked slot',
      requirements: ['APPT-BOOK-136'],
      interpretation: 'APPT-A-8',
    },
    function* (resource, { plan: { slots } }) {
      const wanted = slots[0]?.deliveryChannel;
      if (wanted === undefined) return;
      const found = firstText(extensionsOf(resource, extensions.deliveryChannel)[0], 'valueCode');
      yield same(`Appointment.extension(${extensions.deliveryChannel}).valueCode`, wanted, found);
    },
  ),
  onAppointment(
    {
      id: 'book.practitioner-role',
      title: 'carries the practitioner role of the schedule',
      requirements: ['APPT-BOOK-137'],
      interpretation: 'APPT-A-8',
    },
    function* (resource, { plan: { slots } }) {
      const wanted = firstText(slots[0]?.schedule.role, 'coding.code');
      if (wanted === undefined) return;
      const found = rolesOf(resource).map(({ value }) => String(value.code));
      yield observation(roleAt, found.includes(wanted), wanted, found.join(', ') || undefined);
    },
  ),
  onAppointment(
    {
      id: 'book.practitioner-role-system',
      title: 'takes the practitioner role from the code system of SDS job roles',
      requirements: ['APPT-BOOK-137'],
      interpretation: 'APPT-A-8',
      severity: 'warn',
    },
    function* (resource) {
      for (const { path, value } of rolesOf(resource))
        yield same(`Appointment.extension.${path}.system`, systems.jobRole, firstText(value, 'system'));
    },
  ),
];

/** What a GP Connect appointment must not hold. */
export const prohibited: readonly Check<Booking>[] = [
  leavesOut('reason', ['APPT-BOOK-134']),
  leavesOut('specialty', ['APPT-BOOK-135']),
  onAppointment(
    {
      id: 'book.profile-elements',
      title: 'holds what the profile demands and nothing that it prohibits',
      requirements: ['APPT-BOOK-142'],
    },
    function* (resource) {
      for (const name of ['description', 'start', 'end', 'slot'] as const)
        yield present(`Appointment.${name}`, resource[name]);
      for (const { path, value } of select(resource, 'participant'))
        yield present(`Appointment.${path}.actor`, select(value, 'actor')[0]?.value, 'an actor');
      for (const name of [
        'indication',
        'supportingInformation',
        'incomingReferral',
        'requestedPeriod',
      ] as const)
        yield absent(`Appointment.${name}`, resource[name]);
    },
  ),
];

const roleAt = `Appointment.extension(${extensions.practitionerRole}).valueCodeableConcept.coding.code`;

const rolesOf = (resource: JsonObject) =>
  extensionsOf(resource, extensions.practitionerRole).flatMap((one) =>
    selectObjects(one, 'valueCodeableConcept.coding'),
  );

function leavesOut(element: 'reason' | 'specialty', requirements: readonly string[]): Check<Booking> {
  return onAppointment(
    { id: `book.no-${element}`, title: `does not populate ${element}`, requirements },
    function* (resource) {
      yield absent(`Appointment.${element}`, resource[element]);
    },
  );
}

/** Every reference that was sent is there again, whatever their order and whatever the provider added. */
function* sameReferences(resource: JsonObject, sent: JsonObject, path: string): Iterable<Observation> {
  const found = selectText(resource, path).map(({ value }) => value);
  for (const { value } of selectText(sent, path))
    yield observation(`Appointment.${path}`, found.includes(value), value, found.join(', ') || undefined);
}

const same = (path: string, wanted: string, found: string | undefined): Observation =>
  observation(path, found === wanted, wanted, found);
