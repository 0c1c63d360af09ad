import { instantOf } from '../../support/fhir/londonTime.js';
import { localReference, refersTo } from '../../support/fhir/reference.js';
import { firstText, isObject, select } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check } from '../../support/model/check.js';
import { absent, observation, ofPart, oneOf, present } from '../../support/model/observe.js';
import { extensions } from '../vocabulary.js';
import { each, ofType, referenceTo } from './each.js';
import { extensionsOf, plainIdentifiers, ukLocalTime, unpopulated } from './elements.js';

/** What every Slot of a search answer holds, and what it does not. */
export const slotChecks: readonly Check[] = [
  each(
    'Slot',
    {
      id: 'slots.slot.status',
      title: 'each Slot has the status free',
    },
    function* (slot, path) {
      yield oneOf(`${path}.status`, slot.status, ['free']);
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.start',
      title: 'each Slot has its start in UK local time',
    },
    function* (slot, path) {
      yield present(`${path}.start`, slot.start, 'a start');
      yield* ukLocalTime(slot, path, 'start');
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.end',
      title: 'each Slot has its end in UK local time',
    },
    function* (slot, path) {
      yield present(`${path}.end`, slot.end, 'an end');
      yield* ukLocalTime(slot, path, 'end');
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.end-after-start',
      title: 'each Slot ends after it starts',
    },
    function* (slot, path) {
      const [start, end] = [instantOf(slot.start), instantOf(slot.end)];
      const part = start === end ? 'length' : 'order';
      const seen = observation(`${path}.end`, end > start, `later than ${textOf(slot.start)}`, slot.end);
      yield* ofPart(part, [seen]);
    },
  ),
  {
    id: 'slots.slot.planning-horizon',
    title: 'each Slot lies within the planning horizon of its Schedule',
    *observe(answer) {
      const schedules = new Map(
        ofType(answer, 'Schedule').map(({ value }) => [referenceTo(value), value] as const),
      );
      for (const { path, value: slot } of ofType(answer, 'Slot')) {
        const schedule = schedules.get(localReference(firstText(slot, 'schedule.reference') ?? ''));
        const from = firstText(schedule, 'planningHorizon.start');
        const to = firstText(schedule, 'planningHorizon.end');
        if (from)
          yield observation(
            `${path}.start`,
            instantOf(slot.start) >= instantOf(from),
            `${from} or later`,
            slot.start,
          );
        if (to)
          yield observation(
            `${path}.end`,
            instantOf(slot.end) <= instantOf(to),
            `${to} or earlier`,
            slot.end,
          );
      }
    },
  },
  each(
    'Slot',
    {
      id: 'slots.slot.service-type',
      title: 'each Slot has the description of its slot type in serviceType.text',
    },
    function* (slot, path) {
      yield present(`${path}.serviceType.text`, firstText(slot, 'serviceType.text'), 'a slot type');
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.delivery-channel',
      title: 'each Slot has one delivery channel',
    },
    function* (slot, path) {
      const found = extensionsOf(slot, extensions.deliveryChannel).length;
      yield observation(
        `${path}.extension`,
        found === 1,
        `one extension ${extensions.deliveryChannel}`,
        `${found}`,
      );
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.delivery-channel-code',
      title: 'each delivery channel is a code of its value set',
    },
    function* (slot, path, _answer, { codes }) {
      for (const { path: at, value } of extensionsOf(slot, extensions.deliveryChannel))
        yield oneOf(`${path}.${at}.valueCode`, value.valueCode, codes.deliveryChannel ?? []);
    },
  ),
  each('Slot', { id: 'slots.slot.no-visit', title: 'no Slot is of a visit' }, function* (slot, path) {
    for (const { path: at, value } of extensionsOf(slot, extensions.deliveryChannel))
      yield observation(`${path}.${at}`, value.valueCode !== 'Visit', 'another channel', value.valueCode);
  }),
  each(
    'Slot',
    {
      id: 'slots.slot.schedule',
      title: 'each Slot refers to one Schedule',
    },
    function* (slot, path) {
      const references = select(slot, 'schedule.reference').map(({ value }) => value);
      yield observation(
        `${path}.schedule.reference`,
        references.length === 1 && refersTo(textOf(references[0]), 'Schedule'),
        'Schedule/[id]',
        references[0],
      );
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.no-specialty',
      title: 'no Slot has a specialty',
    },
    (slot, path) => unpopulated(slot, path, ['specialty']),
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.excluded',
      title: 'no Slot has a serviceCategory or an appointmentType',
    },
    (slot, path) => unpopulated(slot, path, ['serviceCategory', 'appointmentType']),
  ),
  each(
    ['Slot', 'Schedule'],
    {
      id: 'slots.type-as-text',
      title: 'each type of a Slot or Schedule is text, without a code',
    },
    function* (resource, path) {
      for (const { path: at, value } of select(resource, 'serviceType'))
        yield absent(`${path}.${at}.coding`, isObject(value) ? value.coding : undefined);
    },
  ),
  each(
    'Slot',
    {
      id: 'slots.slot.identifier',
      title: 'each identifier of a Slot has a system, a value and nothing else',
    },
    plainIdentifiers,
  ),
];
