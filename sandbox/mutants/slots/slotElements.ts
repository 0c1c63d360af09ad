import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import { extensions } from '../../vocabulary/urls.js';
import { objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const withoutOffset = (value: Json): string => String(value).slice(0, 19);

/** Mutants in which a single element of a Slot is wrong. */
export const slotElementMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.start-left-out',
    'Shows slots without their start.',
    ['APPT-SLOTS-113', 'APPT-SLOTS-117', 'APPT-SLOTS-136'],
    each('Slot', remove('start')),
  ],
  [
    'slots.end-left-out',
    'Shows slots without their end.',
    ['APPT-SLOTS-114', 'APPT-SLOTS-117', 'APPT-SLOTS-136'],
    each('Slot', remove('end')),
  ],
  [
    'slots.start-without-offset',
    'Shows slots with a start whose offset is lost.',
    ['APPT-SLOTS-113', 'APPT-SLOTS-117'],
    each('Slot', change('start', withoutOffset)),
  ],
  [
    'slots.end-without-offset',
    'Shows slots with an end whose offset is lost.',
    ['APPT-SLOTS-114', 'APPT-SLOTS-117'],
    each('Slot', change('end', withoutOffset)),
  ],
  [
    'slots.start-of-another-offset',
    'Shows slots with a start of an offset that the UK does not have.',
    ['APPT-SLOTS-113', 'APPT-SLOTS-117', 'APPT-SLOTS-136'],
    each(
      'Slot',
      change('start', (value) => `${withoutOffset(value)}+05:00`),
    ),
  ],
  [
    'slots.start-without-seconds',
    'Shows slots with a start that has no seconds.',
    ['APPT-SLOTS-113', 'APPT-SLOTS-117'],
    each(
      'Slot',
      change('start', (value) => `${withoutOffset(value).slice(0, 16)}+00:00`),
    ),
  ],
  [
    'slots.end-before-start',
    'Shows slots that end before they start.',
    ['APPT-SLOTS-136'],
    each('Slot', (slot) => ({ ...slot, start: slot.end ?? '', end: slot.start ?? '' })),
  ],
  [
    'slots.status-left-out',
    'Shows slots without their status.',
    [
      ...['APPT-SLOTS-003', 'APPT-SLOTS-077', 'API-RES-002', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
      ...['APPT-GEN-026'],
    ],
    each('Slot', remove('status')),
  ],
  [
    'slots.status-in-capitals',
    'Shows slots with the status FREE.',
    ['APPT-SLOTS-003', 'APPT-SLOTS-077'],
    each('Slot', set('status', 'FREE')),
  ],
  [
    'slots.status-tentative',
    'Shows slots with the status busy-tentative.',
    ['APPT-SLOTS-003', 'APPT-SLOTS-077'],
    each('Slot', set('status', 'busy-tentative')),
  ],
  [
    'slots.service-type-left-out',
    'Shows slots without their service type.',
    ['APPT-SLOTS-118'],
    each('Slot', remove('serviceType')),
  ],
  [
    'slots.service-type-empty',
    'Shows slots with an empty text for their service type.',
    [
      ...['APPT-SLOTS-118', 'API-FHIR-051', 'API-FHIR-052', 'APPT-GEN-059', 'API-RES-002'],
      ...['APPT-GEN-026', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    ],
    each('Slot', set('serviceType', [{ text: '' }])),
  ],
  [
    'slots.channel-unknown',
    'Shows slots with a delivery channel that nobody knows.',
    ['APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035'],
    each('Slot', set('extension[0].valueCode', 'Letter')),
  ],
  [
    'slots.channel-as-text',
    'Shows slots with a text for their delivery channel.',
    ['APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035'],
    each(
      'Slot',
      change('extension', (all) =>
        objects(all).map(({ url = '', valueCode = '' }) => ({ url, valueString: valueCode })),
      ),
    ),
  ],
  [
    'slots.channel-of-an-older-version',
    'Shows slots with the first version of the delivery channel extension.',
    ['APPT-SLOTS-127', 'APPT-AVAIL-033'],
    each('Slot', set('extension[0].url', extensions.deliveryChannel.replace(/2$/, '1'))),
  ],
  [
    'slots.channel-empty',
    'Shows slots with an empty delivery channel.',
    [
      ...['APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035', 'API-FHIR-051', 'API-FHIR-052'],
      ...['APPT-GEN-059', 'API-RES-002', 'APPT-GEN-026', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    ],
    each('Slot', set('extension[0].valueCode', '')),
  ],
  [
    'slots.schedule-left-out',
    'Shows slots that belong to no schedule.',
    ['APPT-SLOTS-131', 'APPT-GEN-027', 'FND-GEN-028'],
    each('Slot', remove('schedule')),
  ],
  [
    'slots.schedule-absolute',
    'Shows slots that refer to their schedule by a URL.',
    [...['APPT-SLOTS-131', 'APPT-GEN-027', 'FND-GEN-028', 'API-FHIR-055', 'APPT-SLOTS-137']],
    each(
      'Slot',
      change('schedule.reference', (value) => `https://gp.example/${String(value)}`),
    ),
  ],
  [
    'slots.schedule-unknown',
    'Shows slots of a schedule that is not in the Bundle.',
    ['APPT-SLOTS-009', 'APPT-SLOTS-085', 'APPT-SLOTS-086', 'APPT-SLOTS-111'],
    each('Slot', set('schedule.reference', 'Schedule/another')),
  ],
  [
    'slots.schedule-of-another-type',
    'Shows slots that refer to a location for a schedule.',
    ['APPT-SLOTS-131', 'APPT-GEN-027', 'FND-GEN-028'],
    each(
      'Slot',
      change('schedule.reference', (value) => String(value).replace('Schedule', 'Location')),
    ),
  ],
  [
    'slots.profile-left-out',
    'Shows slots without their profile.',
    ['API-FHIR-057', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-049'],
    each('Slot', remove('meta.profile')),
  ],
  [
    'slots.profile-of-base-fhir',
    'Shows slots with the profile of base FHIR.',
    ['API-FHIR-057', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-049'],
    each('Slot', set('meta.profile', ['http://hl7.org/fhir/StructureDefinition/Slot'])),
  ],
  [
    'slots.version-left-out',
    'Shows slots without their version.',
    ['API-FHIR-058', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-050'],
    each('Slot', remove('meta.versionId')),
  ],
  [
    'slots.specialty-of-slot',
    'Shows slots with a specialty.',
    ['APPT-SLOTS-123'],
    each('Slot', set('specialty', [{ text: 'General practice' }])),
  ],
  [
    'slots.appointment-type-of-slot',
    'Shows slots with an appointment type.',
    ['APPT-SLOTS-132'],
    each('Slot', set('appointmentType', { text: 'Routine' })),
  ],
]);
