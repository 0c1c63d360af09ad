import { isObject, type JsonObject } from '../../../support/kernel/select.js';
import { textOf } from '../../../support/kernel/textOf.js';
import { objects, type ResourceChange, withElement } from '../../elementChanges.js';
import { extensions } from '../../vocabulary.js';

/** A logical id that no provider has: well formed, and of no meaning. */
export const nobody = 'no-such-id-4f1c';
/** A server that is not the provider. */
export const elsewhere = 'https://elsewhere.example/fhir';

export const participants = (appointment: JsonObject): JsonObject[] => objects(appointment.participant);

export const withoutParticipant =
  (type: string): ResourceChange =>
  (appointment) => ({
    ...appointment,
    participant: participants(appointment).filter((one) => !actorOf(one).startsWith(`${type}/`)),
  });

/** Changes the participants that refer to a type, one and all. */
export const eachParticipant =
  (type: string, change: ResourceChange): ResourceChange =>
  (appointment) => ({
    ...appointment,
    participant: participants(appointment).map((one) =>
      actorOf(one).startsWith(`${type}/`) ? change(one) : one,
    ),
  });

/** Lets a participant refer to something else. */
export const actor =
  (reference: string): ResourceChange =>
  (participant) => ({ ...participant, actor: { reference } });

/** Makes a participant's relative reference an absolute one. */
export const absolute: ResourceChange = (participant) =>
  actor(`${elsewhere}/${actorOf(participant)}`)(participant);

/** Changes the contained booking organisation. */
export const contained =
  (change: ResourceChange): ResourceChange =>
  (appointment) =>
    Array.isArray(appointment.contained)
      ? { ...appointment, contained: appointment.contained.map((one) => (isObject(one) ? change(one) : one)) }
      : appointment;

/** Lets the booking organisation's extension refer to something else. */
export const organisationReference = (reference: string): ResourceChange =>
  withElement('extension', [{ url: extensions.bookingOrganisation, valueReference: { reference } }]);

/** Adds an extension to those that are there. */
export const withExtension =
  (extension: JsonObject): ResourceChange =>
  (appointment) => ({ ...appointment, extension: [...objects(appointment.extension), extension] });

/** Adds a business identifier of the consumer's own, with more or less in it than the profile lets it have. */
export const identifier = (parts: JsonObject): ResourceChange => withElement('identifier', [parts]);

/** Moves `start` or `end` by whole minutes and keeps its written offset. */
export const moved =
  (bound: 'start' | 'end', minutes: number): ResourceChange =>
  (appointment) => {
    const written = textOf(appointment[bound]);
    const local = new Date(`${written.slice(0, 19)}Z`).getTime() + minutes * 60_000;
    return { ...appointment, [bound]: new Date(local).toISOString().slice(0, 19) + written.slice(19) };
  };

const actorOf = ({ actor }: JsonObject): string => (isObject(actor) ? textOf(actor.reference ?? '') : '');
