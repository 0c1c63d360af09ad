import {
  actor,
  contained,
  eachParticipant,
  participants,
  type ResourceChange,
  withElement,
} from '../../../checks/booking/spoilers/changes.js';
import { extensions } from '../../../checks/vocabulary.js';
import { isObject, type JsonObject } from '../../kernel/select.js';

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const besides =
  (element: string, ...values: readonly JsonObject[]): ResourceChange =>
  (appointment) => ({ ...appointment, [element]: [...list(appointment[element]), ...values] });

const somebody: JsonObject = { resourceType: 'Practitioner', id: '2', name: [{ family: 'Contained' }] };

/**
 * Values that are odd or broken, one for each element that a consumer sends, by the sentence. No rule says of each of
 * them whether it is taken: that it is taken or refused in an orderly way, and breaks nothing, is what is judged.
 */
export const malformedValues: Readonly<Record<string, ResourceChange>> = {
  'the booking contains another resource before its booking organisation': (appointment) => ({
    ...appointment,
    contained: [somebody, ...list(appointment.contained)],
  }),
  'the booking names a booking organisation whose telecom has no system': contained(
    withElement('telecom', [{ value: '01632 960100' }]),
  ),
  'the booking names a booking organisation whose telecom has no value': contained(
    withElement('telecom', [{ system: 'phone' }]),
  ),
  'the booking names a booking organisation whose type has no coding': contained(
    withElement('type', [{ text: 'Surgery' }]),
  ),
  'the booking names a booking organisation whose identifier has no system': contained((one) => ({
    ...one,
    identifier: [...list(one.identifier), { value: 'Z99999' }],
  })),
  'the booking refers to its booking organisation by a display only': withElement('extension', [
    { url: extensions.bookingOrganisation, valueReference: { display: 'The organisation that books' } },
  ]),
  'the booking has an extension without a value': besides('extension', {
    url: 'https://consumer.example/StructureDefinition/nothing',
  }),
  'the booking has a delivery channel that is none': besides('extension', {
    url: extensions.deliveryChannel,
    valueCode: 'Telepathy',
  }),
  'the booking has a practitioner role without a code': besides('extension', {
    url: extensions.practitionerRole,
    valueCodeableConcept: { text: 'Whoever is there' },
  }),
  'the booking has a start that is a word': withElement('start', 'tomorrow'),
  'the booking has an end without a time': (appointment) => ({
    ...appointment,
    end: String(appointment.end).slice(0, 10),
  }),
  'the booking was created at a word': withElement('created', 'just now'),
  'the booking was created on a day without a time': (appointment) => ({
    ...appointment,
    created: String(appointment.created).slice(0, 10),
  }),
  'the booking refers to its slot by a display only': withElement('slot', [{ display: 'The slot at ten' }]),
  'the booking refers to its slot by an id alone': (appointment) => ({
    ...appointment,
    slot: list(appointment.slot).map(({ reference }) => ({ reference: String(reference).slice(5) })),
  }),
  'the booking refers to a type without an id': withElement('slot', [{ reference: 'Slot/' }]),
  'the booking has a participant with a display only': (appointment) => ({
    ...appointment,
    participant: [...participants(appointment), { actor: { display: 'Somebody' }, status: 'accepted' }],
  }),
  'the booking has a participant whose status is none': eachParticipant(
    'Location',
    withElement('status', 'perhaps'),
  ),
  'the booking refers to its location by a URN': eachParticipant(
    'Location',
    actor('urn:uuid:0b9f4b70-0000-4000-8000-5eedc0ffee00'),
  ),
  'the booking has a priority that is below zero': withElement('priority', -1),
};
