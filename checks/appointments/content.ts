import { instantOf } from '../../support/fhir/londonTime.js';
import { isRelative, localReference, refersTo } from '../../support/fhir/reference.js';
import {
  firstText,
  type JsonObject,
  select,
  selectObjects,
  selectText,
} from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Observation } from '../../support/model/check.js';
import { observation, ofPart, oneOf, present } from '../../support/model/observe.js';
import { extensionsOf, plainIdentifiers, ukLocalTime, unpopulated } from '../slots/elements.js';
import { appointmentProfile, extensions, systems } from '../vocabulary.js';
import type { Look } from './returned.js';

/** It asserts its profile. */
export const hasProfile: Look = function* ({ at, resource }) {
  const found = selectText(resource, 'meta.profile').map(({ value }) => value);
  yield observation(`${at}.meta.profile`, found.includes(appointmentProfile), appointmentProfile, found[0]);
};

export const hasVersion: Look = function* ({ at, resource }) {
  yield present(`${at}.meta.versionId`, firstText(resource, 'meta.versionId'), 'a version id');
};

/** A time, where there is one, is in UK local time with the offset of its date (APPT-A-5). */
export const inUkTime =
  (name: 'start' | 'end' | 'created'): Look =>
  ({ at, resource }) =>
    ukLocalTime(resource, at, name);

/** The same of a time that has to be there. */
export const populatedInUkTime =
  (name: 'start' | 'end' | 'created'): Look =>
  (returned) =>
    returned.resource[name] === undefined
      ? [present(`${returned.at}.${name}`, undefined, 'a UK local time with offset')]
      : inUkTime(name)(returned);

export const hasServiceType: Look = function* ({ at, resource }) {
  yield present(
    `${at}.serviceType.text`,
    firstText(resource, 'serviceType.text'),
    'the slot type description',
  );
};

/** The slot type description is that of the booked slot. */
export const sameServiceType: Look = function* ({ at, resource, booked }) {
  const wanted = booked?.slots[0]?.serviceType;
  if (wanted !== undefined)
    yield {
      ...same(`${at}.serviceType.text`, wanted, firstText(resource, 'serviceType.text')),
      part: 'type',
    };
};

/** The schedule type description is that of the schedule, where the search showed one. */
export const sameServiceCategory: Look = function* ({ at, resource, booked }) {
  const wanted = booked?.slots[0]?.schedule.serviceCategory;
  if (wanted !== undefined)
    yield {
      ...same(`${at}.serviceCategory.text`, wanted, firstText(resource, 'serviceCategory.text')),
      part: 'category',
    };
};

/** The delivery channel is that of the booked slot (APPT-A-8). */
export const sameDeliveryChannel: Look = function* ({ at, resource, booked }) {
  const wanted = booked?.slots[0]?.deliveryChannel;
  if (wanted === undefined) return;
  const found = firstText(extensionsOf(resource, extensions.deliveryChannel)[0]?.value, 'valueCode');
  yield same(`${at}.extension(${extensions.deliveryChannel}).valueCode`, wanted, found);
};

/** The practitioner role is that of the schedule (APPT-A-8). */
export const samePractitionerRole: Look = function* ({ at, resource, booked }) {
  const wanted = firstText(booked?.slots[0]?.schedule.role, 'coding.code');
  if (wanted === undefined) return;
  const found = rolesOf(resource).map(({ value }) => textOf(value.code));
  yield observation(`${at}.${roleAt}`, found.includes(wanted), wanted, found.join(', ') || undefined);
};

export const roleFromJobRoles: Look = function* ({ at, resource }) {
  for (const { path, value } of rolesOf(resource))
    yield same(`${at}.extension.${path}.system`, systems.jobRole, firstText(value, 'system'));
};

export const leavesOut =
  (element: 'reason' | 'specialty'): Look =>
  ({ at, resource }) =>
    unpopulated(resource, at, [element]);

/** The times are those that were sent; when it was created is the provider's own (APPT-A-31). */
export const timesAsSent: Look = function* ({ at, resource, booked }) {
  if (!booked) return;
  const { appointment } = booked;
  for (const bound of ['start', 'end'] as const)
    yield observation(
      `${at}.${bound}`,
      instantOf(resource[bound]) === instantOf(appointment[bound]),
      `the instant ${textOf(appointment[bound])}`,
      resource[bound],
    );
};

/** Slots are those that were sent, each once; a provider may add a participant, such as the practitioner. */
export const linkedAsSent: Look = function* ({ at, resource, booked }) {
  if (!booked) return;
  const { appointment } = booked;
  yield* sameReferences(at, resource, appointment, 'slot.reference');
  const [sent, found] = [appointment, resource].map((one) => selectText(one, 'slot.reference').length);
  yield observation(`${at}.slot`, found === sent, `${sent} slots`, `${found} slots`);
  for (const type of actorTypes)
    yield* ofPart(
      type.toLowerCase(),
      sameReferences(at, resource, appointment, 'participant.actor.reference', type),
    );
};

/** Time, slots and participants are those that were sent. */
export const heldAsSent: Look = function* (returned) {
  yield* timesAsSent(returned);
  yield* linkedAsSent(returned);
};

export const participantsHaveStatus: Look = function* ({ at, resource }) {
  for (const { path, value } of select(resource, 'participant'))
    yield present(`${at}.${path}.status`, firstText(value, 'status'), 'a participation status');
};

/** What the profile demands is there, and what it prohibits is not. */
export const fitsProfile: Look = function* ({ at, resource }) {
  for (const name of ['description', 'start', 'end', 'slot'] as const)
    yield present(`${at}.${name}`, resource[name]);
  for (const { path, value } of select(resource, 'participant'))
    yield present(`${at}.${path}.actor`, select(value, 'actor')[0]?.value, 'an actor');
  yield* unpopulated(resource, at, [
    'indication',
    'supportingInformation',
    'incomingReferral',
    'requestedPeriod',
  ]);
};

/** Slots and participants are referred to by local relative references, of the types that were sent among them. */
export const refersLocally: Look = function* ({ at, resource, booked }) {
  const slots = selectText(resource, 'slot.reference');
  for (const { path, value } of slots) yield refersLocallyTo(`${at}.${path}`, value, ['Slot']);
  if (slots.length === 0) yield present(`${at}.slot.reference`, undefined, 'Slot/[id]');
  const actors = selectText(resource, 'participant.actor.reference');
  for (const { path, value } of actors) yield refersLocallyTo(`${at}.${path}`, value, actorTypes);
  const sent = selectText(booked?.appointment, 'participant.actor.reference');
  const isSent = (type: string): boolean => !booked || sent.some(({ value }) => refersTo(value, type));
  for (const type of ['Patient', 'Location'].filter(isSent))
    yield observation(
      `${at}.participant.actor.reference`,
      actors.some(({ value }) => refersTo(value, type)),
      `${type}/[id] among them`,
      actors.map(({ value }) => value).join(', ') || undefined,
    );
};

/** Business identifiers, where there are any, have a system and a value and nothing else. */
export const identifiersArePlain: Look = ({ at, resource }) => plainIdentifiers(resource, at);

/** A priority, where there is one, is an unsigned integer of one digit. */
export const smallPriority: Look = function* ({ at, resource }) {
  const { priority } = resource;
  if (priority === undefined) return;
  const right = Number.isInteger(priority) && Number(priority) >= 0 && Number(priority) <= 9;
  yield observation(`${at}.priority`, right, 'a whole number from 0 to 9', priority);
};

export const hasStatus = (...wanted: readonly string[]): Look =>
  function* ({ at, resource }) {
    yield oneOf(`${at}.status`, resource.status, wanted);
  };

/** How long it is, in whole minutes. */
export const hasDuration: Look = function* ({ at, resource: { minutesDuration } }) {
  const right = Number.isInteger(minutesDuration) && Number(minutesDuration) > 0;
  yield observation(`${at}.minutesDuration`, right, 'a whole number above 0', minutesDuration);
};

export const sameDuration: Look = function* ({ at, resource: { minutesDuration, start, end } }) {
  if (minutesDuration === undefined) return;
  const minutes = (instantOf(end) - instantOf(start)) / 60_000;
  yield observation(`${at}.minutesDuration`, minutesDuration === minutes, String(minutes), minutesDuration);
};

const actorTypes = ['Patient', 'Location', 'Practitioner'] as const;

const roleAt = `extension(${extensions.practitionerRole}).valueCodeableConcept.coding.code`;

const rolesOf = (resource: JsonObject) =>
  extensionsOf(resource, extensions.practitionerRole).flatMap(({ value: one }) =>
    selectObjects(one, 'valueCodeableConcept.coding'),
  );

/** Every reference that was sent, or each of those to a type, is there again, whatever their order and whatever the provider added. */
function* sameReferences(
  at: string,
  resource: JsonObject,
  sent: JsonObject,
  path: string,
  type?: string,
): Iterable<Observation> {
  const found = selectText(resource, path).map(({ value }) => localReference(value));
  const wanted = selectText(sent, path).filter(({ value }) => type === undefined || refersTo(value, type));
  for (const { value } of wanted)
    yield observation(`${at}.${path}`, found.includes(value), value, found.join(', ') || undefined);
}

const refersLocallyTo = (path: string, found: string, types: readonly string[]): Observation =>
  observation(
    path,
    isRelative(found) && types.some((type) => refersTo(found, type)),
    types.map((type) => `${type}/[id]`).join(' or '),
    found,
  );

const same = (path: string, wanted: string, found: string | undefined): Observation =>
  observation(path, found === wanted, wanted, found);
