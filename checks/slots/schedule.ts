import { refersTo } from '../../support/fhir/reference.js';
import {
  firstText,
  type JsonObject,
  select,
  selectObjects,
  selectText,
} from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation, ofPart, oneOf, present } from '../../support/model/observe.js';
import { extensions, systems } from '../vocabulary.js';
import { each } from './each.js';
import { extensionsOf, plainIdentifiers, ukLocalTime, unpopulated } from './elements.js';

/** What every Schedule of a search answer holds, and what it does not. */
export const scheduleChecks: readonly Check[] = [
  each(
    'Schedule',
    {
      id: 'slots.schedule.horizon-start',
      title: 'each planning horizon has its start in UK local time',
    },
    function* (schedule, path) {
      if (schedule.planningHorizon === undefined) return;
      const start = firstText(schedule, 'planningHorizon.start');
      yield* ofPart('given', [present(`${path}.planningHorizon.start`, start, 'a start')]);
      yield* ofPart('form', ukLocalTime(schedule, path, 'planningHorizon.start'));
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.horizon-end',
      title: 'each planning horizon has its end in UK local time',
    },
    (schedule, path) => ukLocalTime(schedule, path, 'planningHorizon.end'),
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.location',
      title: 'each Schedule has a Location among its actors, and else Practitioners only',
    },
    function* (schedule, path) {
      const actors = selectText(schedule, 'actor.reference');
      yield observation(
        `${path}.actor`,
        actors.some(({ value }) => refersTo(value, 'Location')),
        'a reference to a Location',
        actors.map(({ value }) => value).join(', ') || undefined,
      );
      for (const { path: at, value } of actors)
        yield observation(
          `${path}.${at}`,
          refersTo(value, 'Location') || refersTo(value, 'Practitioner'),
          'a reference to a Location or a Practitioner',
          value,
        );
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.role',
      title: 'each Schedule has a practitioner role',
    },
    function* (schedule, path) {
      yield present(`${path}.extension`, roles(schedule), `an extension ${extensions.practitionerRole}`);
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.role-code',
      title: 'each practitioner role is a code of its value set',
    },
    function* (schedule, path, _answer, { codes }) {
      for (const { path: at, value } of roles(schedule))
        yield oneOf(`${path}.${at}.code`, value.code, codes.practitionerRole ?? []);
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.role-form',
      title: 'each practitioner role has a code in the form of a job role',
    },
    function* (schedule, path) {
      for (const { path: at, value } of roles(schedule)) {
        const { code } = value;
        const isRole = typeof code === 'string' && /^[A-Z]\d{4}$/.test(code);
        yield observation(`${path}.${at}.code`, isRole, 'a capital letter and four digits', code);
      }
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.role-system',
      title: 'each practitioner role takes its code from the job role name code system',
    },
    function* (schedule, path) {
      for (const { path: at, value } of roles(schedule))
        yield oneOf(`${path}.${at}.system`, value.system, [systems.jobRole]);
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.no-delivery-channel',
      title: 'no Schedule has a delivery channel',
    },
    function* (schedule, path) {
      for (const url of [extensions.deliveryChannel, extensions.obsoleteDeliveryChannel]) {
        const found = extensionsOf(schedule, url).length;
        yield observation(`${path}.extension`, found === 0, `no extension ${url}`, `${found}`);
      }
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.service-category',
      title: 'each Schedule with a serviceCategory has its session name in serviceCategory.text',
    },
    function* (schedule, path) {
      for (const { path: at, value } of select(schedule, 'serviceCategory'))
        yield present(`${path}.${at}.text`, firstText(value, 'text'), 'a session name');
    },
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.no-specialty',
      title: 'no Schedule has a specialty',
    },
    (schedule, path) => unpopulated(schedule, path, ['specialty']),
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.excluded',
      title: 'no Schedule has an active flag or a serviceType',
    },
    (schedule, path) => unpopulated(schedule, path, ['active', 'serviceType']),
  ),
  each(
    'Schedule',
    {
      id: 'slots.schedule.identifier',
      title: 'each identifier of a Schedule has a system, a value and nothing else',
    },
    plainIdentifiers,
  ),
  each(
    ['Slot', 'Schedule'],
    {
      id: 'slots.no-comment',
      title: 'no Slot and no Schedule has a comment',
    },
    (resource, path) => unpopulated(resource, path, ['comment']),
  ),
];

/** The codings of a Schedule's practitioner roles. */
const roles = (schedule: JsonObject) =>
  extensionsOf(schedule, extensions.practitionerRole).flatMap(({ path, value }) =>
    selectObjects(value, 'valueCodeableConcept.coding').map((coding) => ({
      ...coding,
      path: `${path}.${coding.path}`,
    })),
  );
