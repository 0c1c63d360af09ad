import { combine } from '../../behaviour/combine.js';
import { all, append, type Change, change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json, Resource } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import { isObject, objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const slots = (...make: Change[]) => each('Slot', all(...make));
const schedules = (...make: Change[]) => each('Schedule', all(...make));

/** `2026-11-21T09:00:00Z`: the right instant in the form that is not allowed. */
export const inUtc = (value: Json): Json => `${new Date(String(value)).toISOString().slice(0, 19)}Z`;

const odd = { use: 'usual', system: 'https://provider.example/Id/diary', value: '1' };
const speciality = [{ text: 'General practice' }];

/** Mutants in the elements of Slots and Schedules. */
export const elementMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.status-busy',
    'Free Slots are marked as busy.',
    ['APPT-SLOTS-003', 'APPT-SLOTS-077'],
    () => slots(set('status', 'busy')),
  ],
  [
    'slots.times-in-utc',
    'Times of Slots and Schedules are given in UTC with a Z.',
    ['APPT-SLOTS-113', 'APPT-SLOTS-114', 'APPT-SLOTS-115', 'APPT-SLOTS-116', 'APPT-SLOTS-117'],
    () =>
      combine([
        slots(change('start', inUtc), change('end', inUtc)),
        schedules(change('planningHorizon.start', inUtc), change('planningHorizon.end', inUtc)),
      ]),
  ],
  [
    'slots.video-without-length',
    'Slots of video clinics end when they start.',
    ['APPT-SLOTS-136'],
    () => each('Slot', (slot) => (isVideo(slot) ? { ...slot, end: slot.start ?? '' } : slot)),
  ],
  [
    'slots.horizon-too-short',
    'The planning horizon of each Schedule ends when the session begins.',
    ['APPT-SLOTS-136'],
    () =>
      schedules(
        change('planningHorizon', (horizon) =>
          isObject(horizon) ? { ...horizon, end: horizon.start ?? '' } : horizon,
        ),
      ),
  ],
  [
    'slots.horizon-without-start',
    'The planning horizon of each Schedule says when the session ends, and not when it begins.',
    ['APPT-SLOTS-134'],
    () => schedules(remove('planningHorizon.start')),
  ],
  [
    'slots.slot-type-coded-only',
    'The slot type is given as a local code, without its description.',
    ['APPT-SLOTS-118'],
    () => slots(set('serviceType', [{ coding: [{ system: 'https://provider.example/types', code: 'G' }] }])),
  ],
  [
    'slots.session-name-coded-only',
    'The session is given as a local code, without its name.',
    ['APPT-SLOTS-119'],
    () =>
      schedules(
        set('serviceCategory', { coding: [{ system: 'https://provider.example/types', code: 'S' }] }),
      ),
  ],
  [
    'slots.without-delivery-channel',
    'Slots by telephone carry no delivery channel.',
    ['APPT-SLOTS-127', 'APPT-AVAIL-033'],
    () => each('Slot', (slot) => (channelOf(slot) === 'Telephone' ? remove('extension')(slot) : slot)),
  ],
  [
    'slots.delivery-channel-in-lower-case',
    'Delivery channels are written in lower case.',
    ['APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035'],
    () => slots(change('extension[0].valueCode', (code) => String(code).toLowerCase())),
  ],
  [
    'slots.delivery-channel-on-schedule',
    'The delivery channel is repeated on the Schedule, as it was before version 1.2.1.',
    ['APPT-SLOTS-129'],
    () => schedules(append('extension', { url: extensions.deliveryChannel, valueCode: 'In-person' })),
  ],
  [
    'slots.without-role',
    'Schedules carry no practitioner role.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-033'],
    () => schedules(remove('extension')),
  ],
  [
    'slots.own-role-codes',
    'Practitioner roles are codes of the own staff list.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-003', 'APPT-AVAIL-034'],
    () => schedules(set('extension[0].valueCodeableConcept.coding[0].code', 'GP1')),
  ],
  [
    'slots.role-of-another-system',
    'Practitioner roles name the value set instead of the code system.',
    ['APPT-SLOTS-128'],
    () =>
      schedules(
        set(
          'extension[0].valueCodeableConcept.coding[0].system',
          codeSystems.roleName.replace('CodeSystem', 'ValueSet'),
        ),
      ),
  ],
  [
    'slots.speciality',
    'Slots and Schedules carry a specialty.',
    ['APPT-SLOTS-122', 'APPT-SLOTS-123'],
    () => combine([slots(set('specialty', speciality)), schedules(set('specialty', speciality))]),
  ],
  [
    'slots.slot-elements-of-base-fhir',
    'Slots carry serviceCategory and appointmentType, which the profile excludes.',
    ['APPT-SLOTS-132', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    () => slots(set('serviceCategory', { text: 'Surgery' }), set('appointmentType', { text: 'Routine' })),
  ],
  [
    'slots.schedule-elements-of-base-fhir',
    'Schedules carry active and serviceType, which the profile excludes.',
    ['APPT-SLOTS-133', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    () => schedules(set('active', true), set('serviceType', [{ text: 'Surgery' }])),
  ],
  [
    'slots.slot-comment',
    'A note for receptionists is sent as Slot.comment.',
    ['APPT-SLOTS-124'],
    () => slots(set('comment', 'Ask for the reason')),
  ],
  [
    'slots.identifier-with-use',
    'Identifiers of Slots and Schedules say what they are used for.',
    ['APPT-SLOTS-135', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    () => combine([slots(set('identifier', [odd])), schedules(set('identifier', [odd]))]),
  ],
]);

const channelOf = ({ extension }: Resource): Json | undefined =>
  objects(extension).find(({ url }) => url === extensions.deliveryChannel)?.valueCode;

const isVideo = (slot: Resource): boolean => channelOf(slot) === 'Video';
