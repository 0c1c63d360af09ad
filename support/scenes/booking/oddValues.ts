import { actor, contained, eachParticipant, participants } from '../../../checks/booking/spoilers/changes.js';
import { also, objects, type ResourceChange, withElement } from '../../../checks/elementChanges.js';
import { extensions } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../kernel/select.js';

const withoutTime =
  (element: 'end' | 'created'): ResourceChange =>
  (appointment) => ({ ...appointment, [element]: String(appointment[element]).slice(0, 10) });

const somebody: JsonObject = { resourceType: 'Practitioner', id: '2', name: [{ family: 'Contained' }] };

/** What may be odd or broken about an Appointment, whichever request carries it: one change each. */
export const odd = {
  anotherContainedFirst: (appointment) => ({
    ...appointment,
    contained: [somebody, ...objects(appointment.contained)],
  }),
  telecomWithoutSystem: contained(withElement('telecom', [{ value: '01632 960100' }])),
  telecomWithoutValue: contained(withElement('telecom', [{ system: 'phone' }])),
  typeWithoutCoding: contained(withElement('type', [{ text: 'Surgery' }])),
  identifierWithoutSystem: contained((one) => ({
    ...one,
    identifier: [...objects(one.identifier), { value: 'Z99999' }],
  })),
  organisationByDisplay: withElement('extension', [
    { url: extensions.bookingOrganisation, valueReference: { display: 'The organisation that books' } },
  ]),
  extensionWithoutValue: also('extension', {
    url: 'https://consumer.example/StructureDefinition/nothing',
  }),
  noSuchChannel: also('extension', { url: extensions.deliveryChannel, valueCode: 'Telepathy' }),
  roleWithoutCode: also('extension', {
    url: extensions.practitionerRole,
    valueCodeableConcept: { text: 'Whoever is there' },
  }),
  startAWord: withElement('start', 'tomorrow'),
  endWithoutTime: withoutTime('end'),
  createdAWord: withElement('created', 'just now'),
  createdWithoutTime: withoutTime('created'),
  slotByDisplay: withElement('slot', [{ display: 'The slot at ten' }]),
  slotByIdAlone: (appointment) => ({
    ...appointment,
    slot: objects(appointment.slot).map(({ reference }) => ({ reference: String(reference).slice(5) })),
  }),
  slotWithoutId: withElement('slot', [{ reference: 'Slot/' }]),
  participantByDisplay: (appointment) => ({
    ...appointment,
    participant: [...participants(appointment), { actor: { display: 'Somebody' }, status: 'accepted' }],
  }),
  noSuchParticipation: eachParticipant('Location', withElement('status', 'perhaps')),
  locationByUrn: eachParticipant('Location', actor('urn:uuid:0b9f4b70-0000-4000-8000-5eedc0ffee00')),
  negativePriority: withElement('priority', -1),
  noSuchStatus: withElement('status', 'perhaps'),
  idOfOddCharacters: withElement('id', 'a b_c'),
  // Wrong types of JSON, which XML cannot express. The description bears the mark of the run, and stays as it is.
  numberForComment: withElement('comment', 7),
  listForComment: withElement('comment', ['one', 'two']),
  booleanForStatus: withElement('status', true),
  textForSlot: withElement('slot', 'Slot/1'),
  objectForParticipants: (appointment) => ({
    ...appointment,
    participant: participants(appointment)[0] ?? {},
  }),
  textForReference: (appointment) => ({
    ...appointment,
    participant: participants(appointment).map((one) => ({ ...one, actor: 'Patient/1' })),
  }),
  numberForVersion: withElement('meta', { versionId: 1, profile: 'GPConnect-Appointment-1' }),
} as const satisfies Readonly<Record<string, ResourceChange>>;
