import { all, append, type Change, remove, set } from '../behaviour/element.js';
import { each, entries } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import type { Variant } from './variant.js';

const interaction = 'search-for-free-slots';

/** What slots and schedules may hold or lack, and the order in which they come (Search for free slots). */
export const slotVariants: readonly Variant[] = [
  ofResource(
    'slots.coded-types',
    'Slots and schedules have their types coded as well, after other codes.',
    ['APPT-SLOTS-118 and APPT-SLOTS-119 ask for the text and exclude no coding'],
    'Slot',
    set('serviceType', [
      {
        coding: [{ system: 'http://hl7.org/fhir/service-type', code: '124', display: 'General Practice' }],
        text: 'GP',
      },
    ]),
  ),
  ofResource(
    'slots.several-types',
    'Slots have a second service type.',
    ['the profile leaves serviceType 0..*'],
    'Slot',
    append('serviceType', { text: 'Any other business' }),
  ),
  ofResource(
    'slots.slot-rich',
    'Slots have identifiers and say that they are not overbooked.',
    ['APPT-SLOTS-135', 'APPT-GEN-058'],
    'Slot',
    all(
      set('overbooked', false),
      set('identifier', [{ system: 'https://supplier.example/Id/slot', value: '7' }]),
    ),
  ),
  ofResource(
    'slots.comments',
    'Slots have a comment.',
    ['APPT-A-21'],
    'Slot',
    set('comment', 'Bring a sample'),
    ['APPT-SLOTS-124'],
  ),
  ofResource(
    'slots.schedule-bare',
    'Schedules have no planning horizon and no session name.',
    ['APPT-SLOTS-115 and APPT-SLOTS-119 hold where there is one'],
    'Schedule',
    all(remove('planningHorizon'), remove('serviceCategory')),
  ),
  ofResource(
    'slots.schedule-open-ended',
    'Planning horizons have a start and no end.',
    ['the profile asks for the start only'],
    'Schedule',
    remove('planningHorizon.end'),
  ),
  ofResource(
    'slots.schedule-long',
    'Planning horizons span years.',
    ['a horizon is the time for which a schedule may have slots'],
    'Schedule',
    set('planningHorizon', { start: '2020-06-01T00:00:00+01:00', end: '2040-12-31T23:59:59+00:00' }),
  ),
  ofResource(
    'slots.schedule-rich',
    'Schedules have an identifier, coded categories, and displays in their references.',
    ['APPT-SLOTS-135', 'APPT-SLOTS-119'],
    'Schedule',
    all(
      set('identifier', [{ system: 'https://supplier.example/Id/session', value: '7' }]),
      set('serviceCategory.coding', [{ system: 'http://hl7.org/fhir/service-category', code: '17' }]),
      set('actor.display', 'Somebody or somewhere'),
    ),
  ),
  {
    id: 'slots.any-order',
    description: 'The entries of the Bundle come in no order: companions first, slots backwards.',
    permittedBy: ['no page orders the entries'],
    endpoints: [interaction, 'book-an-appointment'],
    behaviour: () =>
      at(
        interaction,
        entries((resources) => resources.reverse()),
      ),
  },
];

function ofResource(
  id: string,
  description: string,
  permittedBy: readonly string[],
  type: 'Slot' | 'Schedule',
  make: Change,
  warns?: readonly string[],
): Variant {
  return {
    id,
    description,
    permittedBy,
    endpoints: [interaction],
    ...(warns && { warns }),
    behaviour: () => each(type, make),
  };
}
