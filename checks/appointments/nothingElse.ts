import { localReference, refersTo } from '../../support/fhir/reference.js';
import { selectText } from '../../support/kernel/select.js';
import { observation } from '../../support/model/observe.js';
import { extensionsOf } from '../slots/elements.js';
import { extensions } from '../vocabulary.js';
import type { Look } from './returned.js';

/**
 * Each participant is there once, and no patient or location beside those that were sent; a provider may add the
 * practitioner, and a location where none was sent.
 */
export const nobodyElse: Look = function* ({ at, resource, booked }) {
  if (!booked) return;
  const path = 'participant.actor.reference';
  const references = (appointment: Parameters<typeof selectText>[0]): string[] =>
    selectText(appointment, path).map(({ value }) => localReference(value));
  const [sent, found] = [references(booked.appointment), references(resource)];
  const isSent = (type: string): boolean => sent.some((one) => refersTo(one, type));
  for (const reference of new Set(found)) {
    const times = found.filter((one) => one === reference).length;
    yield observation(`${at}.${path}`, times === 1, `${reference} once`, `${reference} ${times} times`);
    if (['Patient', 'Location'].some((type) => refersTo(reference, type) && isSent(type)))
      yield observation(`${at}.${path}`, sent.includes(reference), sent.join(', '), reference);
  }
};

/** The extensions of the specification that an appointment has once at most. */
const single = [extensions.bookingOrganisation, extensions.deliveryChannel, extensions.practitionerRole];

/** No extension of the specification is there twice; those of others are their business. */
export const noExtensionTwice: Look = function* ({ at, resource }) {
  for (const url of single) {
    const times = extensionsOf(resource, url).length;
    yield observation(`${at}.extension(${url})`, times <= 1, 'once at most', `${times} times`);
  }
};

/** No resource is contained twice. */
export const nothingContainedTwice: Look = function* ({ at, resource }) {
  const ids = selectText(resource, 'contained.id').map(({ value }) => value);
  for (const id of new Set(ids)) {
    const times = ids.filter((one) => one === id).length;
    yield observation(`${at}.contained`, times === 1, `#${id} once`, `#${id} ${times} times`);
  }
};

/** An appointment that nobody cancelled gives no reason of a cancellation. */
export const noReasonOfCancellation: Look = function* ({ at, resource }) {
  if (resource.status !== 'booked') return;
  const found = extensionsOf(resource, extensions.cancellationReason)[0]?.value;
  yield observation(
    `${at}.extension(${extensions.cancellationReason})`,
    found === undefined,
    'none, as nobody cancelled it',
    found,
  );
};

/** All of it: nothing is there twice, and nothing that nobody sent. */
export const nothingElse: Look = function* (returned) {
  for (const look of [nobodyElse, noExtensionTwice, nothingContainedTwice, noReasonOfCancellation])
    yield* look(returned);
};
