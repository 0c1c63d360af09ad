import { firstText, isObject, type JsonObject, select, selectObjects } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation } from '../../support/model/check.js';
import { absent, observation } from '../../support/model/observe.js';
import { extensions } from '../vocabulary.js';
import { created } from './answer.js';
import type { Booking } from './booking.js';

/** The organisation that booked, found by the extension's fragment reference; undefined when either is missing. */
export function bookingOrganisation(appointment: JsonObject): JsonObject | undefined {
  const extension = selectObjects(appointment, 'extension').find(
    ({ value }) => value.url === extensions.bookingOrganisation,
  );
  const reference = firstText(extension?.value, 'valueReference.reference');
  return selectObjects(appointment, 'contained').find(({ value }) => reference === `#${textOf(value.id)}`)
    ?.value;
}

/** What is kept of the organisation that booked, as one appointment resource shows it against what was sent. */
export function* keepsOrganisation(
  appointment: JsonObject,
  sent: JsonObject,
  path = 'Appointment',
): Iterable<Observation> {
  const found = bookingOrganisation(appointment);
  const at = `${path}.contained(booking organisation)`;
  yield observation(at, found !== undefined, 'an Organization that the extension refers to by #id', found);
  const wanted = bookingOrganisation(sent);
  if (!found || !wanted) return;
  for (const name of ['identifier', 'type', 'name', 'telecom', 'address'] as const)
    if (wanted[name] !== undefined)
      yield observation(
        `${at}.${name}`,
        holds(found[name], wanted[name]),
        JSON.stringify(wanted[name]),
        found[name],
      );
}

/** The booking organisation in the answer to a booking. */
export const organisation: readonly Check<Booking>[] = [
  {
    id: 'book.organisation-preserved',
    title: 'returns the booking organisation with every detail that was sent',
    *observe(booking) {
      const resource = created(booking);
      if (resource) yield* keepsOrganisation(resource, booking.plan.appointment);
    },
  },
  {
    id: 'book.organisation-profile',
    title: 'asserts the profile of the contained Organization',
    *observe(booking) {
      const found = containedIn(booking);
      const wanted = firstText(bookingOrganisation(booking.plan.appointment), 'meta.profile') ?? '';
      if (found) {
        const profiles = select(found, 'meta.profile').map(({ value }) => value);
        yield observation(
          'Appointment.contained.meta.profile',
          profiles.includes(wanted),
          wanted,
          profiles[0],
        );
      }
    },
  },
  {
    id: 'book.organisation-contained',
    title: 'gives the contained Organization no version, no date of update and nothing contained',
    *observe(booking) {
      const found = containedIn(booking);
      if (!found) return;
      const meta = isObject(found.meta) ? found.meta : {};
      yield absent('Appointment.contained.meta.versionId', meta.versionId);
      yield absent('Appointment.contained.meta.lastUpdated', meta.lastUpdated);
      yield absent('Appointment.contained.contained', found.contained);
    },
  },
];

function containedIn(booking: Booking): JsonObject | undefined {
  const resource = created(booking);
  return resource && bookingOrganisation(resource);
}

/** Whether `found` holds all that `wanted` holds; a provider may add to it, so objects are compared part by part. */
export function holds(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(found) && wanted.every((one) => found.some((other) => holds(other, one)));
  if (isObject(wanted))
    return isObject(found) && Object.entries(wanted).every(([name, value]) => holds(found[name], value));
  return found === wanted;
}
