import { localReference } from '../../support/fhir/reference.js';
import { firstText, select, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { carriedResources } from '../standing/resources.js';
import { ofType, referenceTo } from './each.js';

/** How the resources of a search answer belong together. */
export const bundleChecks: readonly Check[] = [
  {
    id: 'slots.bundle.types',
    title: 'the Bundle holds Slots, Schedules, Practitioners, Locations and Organizations only',
    *observe({ body }) {
      if (body.kind !== 'resource' || body.resource.resourceType !== 'Bundle') return;
      for (const { path, value } of carriedResources(body))
        yield observation(
          `${path}.resourceType`,
          types.includes(textOf(value.resourceType)),
          types.join(', '),
          value.resourceType,
        );
    },
  },
  {
    id: 'slots.bundle.no-duplicates',
    title: 'the Bundle holds no resource twice',
    *observe({ body }) {
      const seen = new Map<string, string>();
      for (const { path, value } of carriedResources(body)) {
        const reference = referenceTo(value);
        const earlier = seen.get(reference);
        yield observation(
          path,
          earlier === undefined,
          'a resource that is not in the Bundle already',
          earlier === undefined ? reference : `${reference}, as in ${earlier}`,
        );
        seen.set(reference, path);
      }
    },
  },
  {
    id: 'slots.bundle.schedules',
    title: 'the Schedule of each Slot is in the Bundle',
    *observe(answer) {
      const schedules = new Set(ofType(answer, 'Schedule').map(({ value }) => referenceTo(value)));
      for (const { path, value } of ofType(answer, 'Slot')) {
        const reference = firstText(value, 'schedule.reference');
        yield observation(
          `${path}.schedule.reference`,
          schedules.has(localReference(reference ?? '')),
          'a reference to a Schedule in the Bundle',
          reference,
        );
      }
    },
  },
  {
    id: 'slots.bundle.no-orphans',
    title: 'each other resource is associated with a Slot of the Bundle',
    *observe(answer) {
      const referred = references(answer);
      for (const type of ['Schedule', 'Practitioner', 'Location', 'Organization'])
        for (const { path, value } of ofType(answer, type)) {
          if (!canJudge(answer, type)) continue;
          yield observation(
            path,
            referred.has(referenceTo(value)),
            'a resource that a Slot, its Schedule or its Location refers to',
            `${referenceTo(value)}, which nothing refers to`,
          );
        }
    },
  },
  {
    id: 'slots.bundle.no-paging',
    title: 'the Bundle is not one page of several',
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      const relations = selectText(body.resource, 'link.relation').map(({ value }) => value);
      yield observation(
        'Bundle.link.relation',
        !relations.includes('next'),
        'no link to a next page',
        relations.join(', ') || undefined,
      );
    },
  },
];

const types = ['Slot', 'Schedule', 'Practitioner', 'Location', 'Organization'];

/**
 * Without the Schedules of its Slots, or without a Location that names its manager, nothing in the Bundle shows what
 * else belongs to the Slots; that these are missing is for other checks to say.
 */
function canJudge(answer: ResponseSubject, type: string): boolean {
  const slots = ofType(answer, 'Slot');
  if (type === 'Schedule' || slots.length === 0) return true;
  const schedules = new Set(ofType(answer, 'Schedule').map(({ value }) => referenceTo(value)));
  if (type === 'Organization')
    return ofType(answer, 'Location').some(({ value }) => select(value, 'managingOrganization').length > 0);
  return slots.every(({ value }) =>
    schedules.has(localReference(firstText(value, 'schedule.reference') ?? '')),
  );
}

/** What the Slots refer to, what these Schedules refer to, and what these Locations refer to. */
function references(answer: ResponseSubject): Set<string> {
  const paths = [
    ['Slot', 'schedule.reference'],
    ['Schedule', 'actor.reference'],
    ['Location', 'managingOrganization.reference'],
  ] as const;
  const referred = new Set<string>();
  for (const [type, path] of paths)
    for (const { value } of ofType(answer, type))
      if (type === 'Slot' || referred.has(referenceTo(value)))
        for (const reference of select(value, path)) referred.add(localReference(textOf(reference.value)));
  return referred;
}
