import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import { objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const withoutOffset = (value: Json): string => String(value).slice(0, 19);

/** Mutants in which a single element of what comes with slots is wrong. */
export const scheduleElementMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.location-left-out',
    'Shows schedules without their location.',
    ['APPT-SLOTS-130', 'APPT-AVAIL-038', 'APPT-GEN-027', 'FND-GEN-028'],
    each(
      'Schedule',
      change('actor', (all) => objects(all).slice(1)),
    ),
  ],
  [
    'slots.actors-left-out',
    'Shows schedules without their actors.',
    ['APPT-SLOTS-130', 'APPT-AVAIL-038', 'APPT-GEN-027', 'FND-GEN-028'],
    each('Schedule', remove('actor')),
  ],
  [
    'slots.horizon-start-without-offset',
    'Shows schedules whose horizon begins at a time without offset.',
    ['APPT-SLOTS-115', 'APPT-SLOTS-117', 'APPT-SLOTS-134'],
    each('Schedule', change('planningHorizon.start', withoutOffset)),
  ],
  [
    'slots.service-category-empty',
    'Shows schedules with an empty text for their service category.',
    [
      ...['APPT-SLOTS-119', 'API-FHIR-051', 'API-FHIR-052', 'APPT-GEN-059', 'API-RES-002'],
      ...['APPT-GEN-026', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    ],
    each('Schedule', set('serviceCategory.text', '')),
  ],
  [
    'slots.specialty-of-schedule',
    'Shows schedules with a specialty.',
    ['APPT-SLOTS-122'],
    each('Schedule', set('specialty', [{ text: 'General practice' }])),
  ],
  [
    'slots.active-schedule',
    'Shows schedules that say that they are active.',
    ['APPT-SLOTS-133'],
    each('Schedule', set('active', true)),
  ],
  [
    'slots.role-without-system',
    'Shows schedules with a practitioner role of no system.',
    ['APPT-SLOTS-128'],
    each('Schedule', remove('extension[0].valueCodeableConcept.coding.system')),
  ],
  [
    'slots.role-without-code',
    'Shows schedules with a practitioner role that has a display only.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-003', 'APPT-AVAIL-034'],
    each('Schedule', remove('extension[0].valueCodeableConcept.coding.code')),
  ],
  [
    'slots.role-in-lower-case',
    'Shows schedules with a practitioner role in lower case.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-003', 'APPT-AVAIL-034'],
    each(
      'Schedule',
      change('extension[0].valueCodeableConcept.coding[0].code', (code) => String(code).toLowerCase()),
    ),
  ],
  [
    'slots.schedule-profile-left-out',
    'Shows schedules without their profile.',
    ['API-FHIR-057', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-049'],
    each('Schedule', remove('meta.profile')),
  ],
  [
    'slots.schedule-version-left-out',
    'Shows schedules without their version.',
    ['API-FHIR-058', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-050'],
    each('Schedule', remove('meta.versionId')),
  ],
  [
    'slots.schedule-with-comment',
    'Shows schedules with a comment.',
    ['APPT-SLOTS-124'],
    each('Schedule', set('comment', 'Ring the bell')),
  ],
  [
    'slots.practitioner-version-left-out',
    'Shows practitioners with slots without their version.',
    ['API-FHIR-058', 'APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-050'],
    each('Practitioner', remove('meta.versionId')),
  ],
  [
    'slots.practitioner-birth-date',
    'Shows practitioners with slots with their birth date.',
    ['APPT-SLOTS-091'],
    each('Practitioner', set('birthDate', '1970-01-01')),
  ],
  [
    'slots.practitioner-telephone',
    'Shows practitioners with slots with their telephone number.',
    ['APPT-SLOTS-091'],
    each('Practitioner', set('telecom', [{ system: 'phone', use: 'mobile', value: '0113 496 0000' }])),
  ],
  [
    'slots.practitioner-qualified',
    'Shows practitioners with slots with their qualifications.',
    ['APPT-SLOTS-091'],
    each('Practitioner', set('qualification', [{ code: { text: 'MRCGP' } }])),
  ],
  [
    'slots.practitioner-address',
    'Shows practitioners with slots with their address.',
    ['APPT-SLOTS-091'],
    each('Practitioner', set('address', [{ use: 'home', line: ['1 Placeholder Street'] }])),
  ],
  [
    'slots.location-without-name',
    'Shows locations with slots without their name.',
    ['APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'],
    each('Location', remove('name')),
  ],
  [
    'slots.location-without-postal-address',
    'Shows locations with slots without their address.',
    ['APPT-SLOTS-096', 'APPT-SLOTS-097', 'APPT-AVAIL-039', 'APPT-AVAIL-041'],
    each('Location', remove('address')),
  ],
  [
    'slots.location-without-telephone',
    'Shows locations with slots without their telephone number.',
    ['APPT-AVAIL-041'],
    each('Location', remove('telecom')),
  ],
  [
    'slots.location-endpoint',
    'Shows locations with slots with their endpoint.',
    ['APPT-SLOTS-098'],
    each('Location', set('endpoint', [{ reference: 'Endpoint/1' }])),
  ],
  [
    'slots.organisation-without-name',
    'Shows the practice with slots without its name.',
    ['APPT-SLOTS-103', 'APPT-SLOTS-104'],
    each('Organization', remove('name')),
  ],
  [
    'slots.organisation-without-ods-code',
    'Shows the practice with slots without its ODS code.',
    [
      ...['APPT-SLOTS-103', 'APPT-SLOTS-104', 'API-BRS-007', 'APPT-AVAIL-043', 'APPT-GEN-066'],
      ...['APPT-SLOTS-078'],
    ],
    each('Organization', remove('identifier')),
  ],
  [
    'slots.organisation-endpoint',
    'Shows the practice with slots with its endpoint.',
    ['APPT-SLOTS-105'],
    each('Organization', set('endpoint', [{ reference: 'Endpoint/1' }])),
  ],
  [
    'slots.organisation-contact',
    'Shows the practice with slots with its contacts.',
    ['APPT-SLOTS-105'],
    each('Organization', set('contact', [{ name: { text: 'The manager' } }])),
  ],
]);
