import { isObject, type Json, type JsonObject } from '../../fhir/select.js';
import { extensions, systems } from '../vocabulary.js';
import type { SpoiltBooking } from './refusals.js';

/** A logical id that no provider has: well formed, and of no meaning. */
export const nobody = 'no-such-id-4f1c';
const elsewhere = 'https://elsewhere.example/fhir';

const without =
  (...names: readonly string[]) =>
  (appointment: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(appointment).filter(([name]) => !names.includes(name)));

const withElement =
  (name: string, value: Json) =>
  (appointment: JsonObject): JsonObject => ({ ...appointment, [name]: value });

const participants = (appointment: JsonObject): JsonObject[] =>
  Array.isArray(appointment.participant) ? appointment.participant.filter(isObject) : [];

const actorOf = ({ actor }: JsonObject): string => (isObject(actor) ? String(actor.reference ?? '') : '');

const withoutParticipant =
  (type: string) =>
  (appointment: JsonObject): JsonObject => ({
    ...appointment,
    participant: participants(appointment).filter((one) => !actorOf(one).startsWith(`${type}/`)),
  });

/** Changes the participants that refer to a type, one and all. */
const eachParticipant =
  (type: string, change: (participant: JsonObject) => JsonObject) =>
  (appointment: JsonObject): JsonObject => ({
    ...appointment,
    participant: participants(appointment).map((one) =>
      actorOf(one).startsWith(`${type}/`) ? change(one) : one,
    ),
  });

const actor =
  (reference: string) =>
  (participant: JsonObject): JsonObject => ({ ...participant, actor: { reference } });
const absolute = (participant: JsonObject): JsonObject =>
  actor(`${elsewhere}/${actorOf(participant)}`)(participant);

const contained =
  (change: (organisation: JsonObject) => JsonObject) =>
  (appointment: JsonObject): JsonObject => ({
    ...appointment,
    contained: Array.isArray(appointment.contained)
      ? appointment.contained.map((one) => (isObject(one) ? change(one) : one))
      : [],
  });

const organisationReference = (reference: string): ((appointment: JsonObject) => JsonObject) =>
  withElement('extension', [{ url: extensions.bookingOrganisation, valueReference: { reference } }]);

const concept = (text: string): Json => [{ text }];
const identifier = (extra: JsonObject): ((appointment: JsonObject) => JsonObject) =>
  withElement('identifier', [
    { system: 'https://consumer.example/Id/booking', value: 'conformance-1', ...extra },
  ]);

/** Moves an instant by whole minutes and keeps its written offset. */
function moved(value: Json | undefined, minutes: number): string {
  const text = String(value);
  const offset = text.slice(19);
  const local = new Date(`${text.slice(0, 19)}Z`);
  return `${new Date(local.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/** Bookings that do not meet the StructureDefinition: an element is missing, prohibited or unknown. */
const structure: Readonly<Record<string, SpoiltBooking>> = {
  'has a participant without an actor': {
    requirements: ['APPT-BOOK-037'],
    error: 'structure',
    spoil: eachParticipant('Location', without('actor')),
  },
  'has a participant without a status': {
    requirements: ['APPT-BOOK-038'],
    error: 'structure',
    spoil: eachParticipant('Location', without('status')),
  },
  'has no participant at all': {
    requirements: ['APPT-BOOK-031', 'APPT-BOOK-033'],
    error: 'structure',
    spoil: without('participant'),
  },
  'has no start': { requirements: ['APPT-BOOK-040'], error: 'structure', spoil: without('start') },
  'has no end': { requirements: ['APPT-BOOK-041'], error: 'structure', spoil: without('end') },
  'has no status': { requirements: ['APPT-BOOK-044'], error: 'structure', spoil: without('status') },
  'has no slot': { requirements: ['APPT-BOOK-046'], error: 'structure', spoil: without('slot') },
  'has no description': {
    requirements: ['APPT-BOOK-065'],
    error: 'structure',
    spoil: without('description'),
  },
  'names a booking organisation without a name': {
    requirements: ['APPT-BOOK-057'],
    error: 'structure',
    spoil: contained(without('name')),
  },
  'gives an indication': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: withElement('indication', [{ reference: `Condition/${nobody}` }]),
  },
  'gives supporting information': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: withElement('supportingInformation', [{ reference: `Condition/${nobody}` }]),
  },
  'gives an incoming referral': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: withElement('incomingReferral', [{ reference: `ReferralRequest/${nobody}` }]),
  },
  'gives a requested period': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: (appointment) => ({
      ...appointment,
      requestedPeriod: [{ start: appointment.start ?? '', end: appointment.end ?? '' }],
    }),
  },
  'has an identifier with a use': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: identifier({ use: 'usual' }),
  },
  'has an identifier with a type': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: identifier({ type: { text: 'booking number' } }),
  },
  'has an identifier with a period': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: identifier({ period: { start: '2020-01-01' } }),
  },
  'has an identifier with an assigner': {
    requirements: ['APPT-BOOK-093'],
    error: 'structure',
    spoil: identifier({ assigner: { display: 'The consumer' } }),
  },
  'has an identifier without a value': {
    requirements: ['APPT-BOOK-094'],
    error: 'structure',
    spoil: withElement('identifier', [{ system: 'https://consumer.example/Id/booking' }]),
  },
  'has an identifier without a system': {
    requirements: ['APPT-BOOK-094'],
    error: 'structure',
    spoil: withElement('identifier', [{ value: 'conformance-1' }]),
  },
  'has an element that FHIR does not know': {
    requirements: ['APPT-BOOK-114'],
    error: 'structure',
    spoil: withElement('bookingMood', 'hopeful'),
  },
  'is empty but for its type': {
    requirements: ['APPT-BOOK-114', 'APPT-BOOK-028'],
    error: 'structure',
    spoil: () => ({ resourceType: 'Appointment' }),
  },
};

/** Bookings that break a rule of the page. */
const rules: Readonly<Record<string, SpoiltBooking>> = {
  'names no patient': {
    requirements: ['APPT-BOOK-031'],
    error: 'rule',
    spoil: withoutParticipant('Patient'),
  },
  'names no location': {
    requirements: ['APPT-BOOK-033', 'APPT-BOOK-034'],
    error: 'rule',
    spoil: withoutParticipant('Location'),
  },
  'has the status proposed': {
    requirements: ['APPT-BOOK-044'],
    error: 'rule',
    spoil: withElement('status', 'proposed'),
  },
  'names no booking organisation': {
    requirements: ['APPT-BOOK-049'],
    error: 'rule',
    spoil: without('extension', 'contained'),
  },
  'contains a booking organisation that nothing refers to': {
    requirements: ['APPT-BOOK-049', 'APPT-BOOK-051'],
    error: 'rule',
    spoil: without('extension'),
  },
  'refers to a booking organisation that it does not contain': {
    requirements: ['APPT-BOOK-051'],
    error: 'rule',
    spoil: organisationReference('#2'),
  },
  'refers to its booking organisation by an absolute URL': {
    requirements: ['APPT-BOOK-050'],
    error: 'rule',
    spoil: organisationReference(`${elsewhere}/Organization/1`),
  },
  'names a booking organisation without an ODS code': {
    requirements: ['APPT-BOOK-055'],
    error: 'rule',
    spoil: contained(without('identifier')),
  },
  'names a booking organisation under another identifier system': {
    requirements: ['APPT-BOOK-055'],
    error: 'rule',
    spoil: contained((one) => ({ ...one, identifier: [{ system: systems.sdsUserId, value: 'A20047' }] })),
  },
  'names a booking organisation without telecom': {
    requirements: ['APPT-BOOK-058'],
    error: 'rule',
    spoil: contained(without('telecom')),
  },
  'does not say when it was created': {
    requirements: ['APPT-BOOK-063'],
    error: 'rule',
    interpretation: 'APPT-A-31',
    severity: 'warn',
    spoil: without('created'),
  },
  'gives a reason': {
    requirements: ['APPT-BOOK-100'],
    error: 'rule',
    spoil: withElement('reason', concept('Cough')),
  },
  'gives a specialty': {
    requirements: ['APPT-BOOK-101'],
    error: 'rule',
    spoil: withElement('specialty', concept('General practice')),
  },
  'does not assert its profile': {
    requirements: ['APPT-BOOK-029', 'API-FHIR-061'],
    error: 'rule',
    spoil: without('meta'),
  },
  'begins before its slot': {
    requirements: ['APPT-BOOK-103'],
    error: 'rule',
    spoil: (appointment) => ({ ...appointment, start: moved(appointment.start, -5) }),
  },
  'begins after its slot has begun': {
    requirements: ['APPT-BOOK-103'],
    error: 'rule',
    spoil: (appointment) => ({ ...appointment, start: moved(appointment.start, 1) }),
  },
  'ends after its slot': {
    requirements: ['APPT-BOOK-103'],
    error: 'rule',
    spoil: (appointment) => ({ ...appointment, end: moved(appointment.end, 5) }),
  },
  'ends before its slot has ended': {
    requirements: ['APPT-BOOK-103'],
    error: 'rule',
    spoil: (appointment) => ({ ...appointment, end: moved(appointment.end, -1) }),
  },
};

/** Bookings that refer to something wrongly, or to something that is not there. */
const references: Readonly<Record<string, SpoiltBooking>> = {
  'refers to its slot by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'reference',
    spoil: (appointment, { slots }) => ({
      ...appointment,
      slot: [{ reference: `${elsewhere}/Slot/${slots[0]?.id}` }],
    }),
  },
  'refers to its patient by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'patient',
    spoil: eachParticipant('Patient', absolute),
  },
  'refers to its location by an absolute URL': {
    requirements: ['APPT-BOOK-095'],
    error: 'reference',
    spoil: eachParticipant('Location', absolute),
  },
  'refers to a slot that does not exist': {
    requirements: ['APPT-BOOK-104', 'APPT-BOOK-096'],
    error: 'reference',
    spoil: withElement('slot', [{ reference: `Slot/${nobody}` }]),
  },
  'refers to a location that does not exist': {
    requirements: ['APPT-BOOK-096'],
    error: 'reference',
    spoil: eachParticipant('Location', actor(`Location/${nobody}`)),
  },
  'refers to a patient that does not exist': {
    requirements: ['APPT-BOOK-096', 'APPT-BOOK-115'],
    error: 'patient',
    spoil: eachParticipant('Patient', actor(`Patient/${nobody}`)),
  },
  'refers to a practitioner that does not exist': {
    requirements: ['APPT-BOOK-096'],
    error: 'reference',
    spoil: (appointment) => ({
      ...appointment,
      participant: [
        ...participants(appointment),
        { actor: { reference: `Practitioner/${nobody}` }, status: 'accepted' },
      ],
    }),
  },
};

/** Bookings whose body is something else. */
const bodies: Readonly<Record<string, SpoiltBooking>> = {
  'is a Slot by its resource type': {
    requirements: ['APPT-BOOK-114'],
    error: 'type',
    spoil: withElement('resourceType', 'Slot'),
  },
  'is a Bundle by its resource type': {
    requirements: ['APPT-BOOK-114'],
    error: 'type',
    spoil: withElement('resourceType', 'Bundle'),
  },
};

export const spoilers = { ...structure, ...rules, ...references, ...bodies };
