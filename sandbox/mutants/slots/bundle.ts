import type { Behaviour } from '../../behaviour/behaviour.js';
import { change, remove, set } from '../../behaviour/element.js';
import { body, entries, isSuccess, only, outcomes, resourcesOf, success } from '../../behaviour/replies.js';
import { parameterAs, queryAs } from '../../behaviour/requests.js';
import type { Json, Resource } from '../../interaction.js';
import { scheduleResource } from '../../practice/resources/diary.js';
import { organisationResource } from '../../practice/resources/directory.js';
import { refusal } from '../../vocabulary/errors.js';
import { isObject, objects } from '../../wire/json.js';
import { operationOutcome } from '../../wire/outcome.js';
import { mutantsAt } from '../row.js';

const isSlot = ({ resourceType }: Resource): boolean => resourceType === 'Slot';

/** What comes first of the slots, and what belongs to it. */
const firstSlots = (resources: readonly Resource[], count: number): Resource[] => {
  const slots = resources.filter(isSlot).slice(0, count);
  const referred = new Set(
    slots.flatMap(({ schedule }) => objects(schedule)).map(({ reference }) => reference),
  );
  const schedules = resources.filter(({ id }) => referred.has(`Schedule/${id}`));
  const actors = new Set(schedules.flatMap(({ actor }) => objects(actor)).map(({ reference }) => reference));
  return [
    ...slots,
    ...schedules,
    ...resources.filter(
      ({ resourceType, id }) => resourceType === 'Organization' || actors.has(`${resourceType}/${id}`),
    ),
  ];
};

const whenEmpty = (make: (bundle: Resource) => Resource): Behaviour =>
  body((bundle) => (bundle.entry === undefined ? make(bundle) : bundle));

const includes = (name: string) => `Schedule:actor:${name}`;
const always = (name: string): Behaviour =>
  queryAs((query) => [...query, ['_include:recurse', includes(name)]]);
const never = (name: string): Behaviour =>
  parameterAs('_include:recurse', (value) => (value === includes(name) ? undefined : value));

/** Mutants in the Bundle of a search, and in what comes with the slots. */
export const bundleMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.created',
    'A search is answered with 201.',
    ['APPT-SLOTS-074', 'APPT-SLOTS-110'],
    () => success(201),
  ],
  [
    'slots.collection',
    'The Bundle is a collection.',
    ['APPT-SLOTS-076', 'APPT-SLOTS-110'],
    () => body(set('type', 'collection')),
  ],
  [
    'slots.one-page',
    'Only the first fifty slots are returned, with a link to the next page.',
    ['APPT-SLOTS-084', 'APPT-SLOTS-001'],
    () => ({
      reply: (reply, call) => {
        const cut = entries((resources) => firstSlots(resources, 50)).reply?.(reply, call) ?? reply;
        const link = [{ relation: 'next', url: 'https://provider.example/pages/2' }];
        return body(set('link', link)).reply?.(cut, call) ?? cut;
      },
    }),
  ],
  [
    'slots.resources-repeated',
    'A Schedule is repeated for each of its Slots.',
    ['APPT-SLOTS-112'],
    () =>
      entries((resources) =>
        resources.flatMap((one) => {
          if (!isSlot(one)) return one;
          const [reference] = objects(one.schedule).map((schedule) => schedule.reference);
          return [one, ...resources.filter(({ id }) => reference === `Schedule/${id}`)];
        }),
      ),
  ],
  [
    'slots.services-too',
    'A HealthcareService comes with the slots.',
    ['APPT-SLOTS-112', 'APPT-SLOTS-145'],
    () =>
      entries((resources) =>
        resources.some(isSlot)
          ? [...resources, { resourceType: 'HealthcareService', id: '1', meta: { versionId: '1' } }]
          : resources,
      ),
  ],
  [
    'slots.schedule-of-first-slot-only',
    'Only the Schedule of the first Slot is in the Bundle.',
    ['APPT-SLOTS-009', 'APPT-SLOTS-085', 'APPT-SLOTS-086'],
    () => {
      const isFirst = (resources: readonly Resource[], one: Resource): boolean =>
        resources.find(({ resourceType }) => resourceType === 'Schedule') === one;
      return entries((resources) =>
        resources.filter((one) => one.resourceType !== 'Schedule' || isFirst(resources, one)),
      );
    },
  ],
  [
    'slots.idle-schedules',
    'Sessions in which nothing can be booked come with the slots.',
    ['APPT-SLOTS-111'],
    () =>
      entries((resources, { site }) => {
        const idle = site.practice.schedules.all().filter(({ session }) => session === 'Duty desk');
        return resources.some(isSlot) ? [...resources, ...idle.slice(0, 5).map(scheduleResource)] : resources;
      }),
  ],
  [
    'slots.practitioners-never',
    'Practitioners do not come, though they were asked for.',
    ['APPT-SLOTS-010', 'APPT-SLOTS-087'],
    () => never('Practitioner'),
  ],
  [
    'slots.practitioners-always',
    'Practitioners come, asked for or not.',
    ['APPT-SLOTS-088'],
    () => always('Practitioner'),
  ],
  [
    'slots.locations-never',
    'Locations do not come, though they were asked for.',
    ['APPT-SLOTS-011', 'APPT-SLOTS-092'],
    () => never('Location'),
  ],
  [
    'slots.locations-always',
    'Locations come, asked for or not.',
    ['APPT-SLOTS-093'],
    () => always('Location'),
  ],
  [
    'slots.organisation-when-asked',
    'The Organization comes only when it was asked for.',
    ['APPT-SLOTS-099', 'APPT-SLOTS-100', 'APPT-SLOTS-106', 'APPT-SLOTS-107'],
    () =>
      only(
        ({ resourceType }, { incoming }) =>
          resourceType !== 'Organization' || incoming.target.includes('managingOrganization'),
      ),
  ],
  [
    'slots.nothing-not-found',
    'A search without a result is answered with 404.',
    ['APPT-SLOTS-109', 'APPT-SLOTS-110'],
    () => ({
      reply: (reply) =>
        isSuccess(reply) && reply.resource?.entry === undefined
          ? { status: 404, resource: operationOutcome(refusal('NO_RECORD_FOUND', 'No free slot')) }
          : reply,
    }),
  ],
  [
    'slots.refused-unexplained',
    'A search that is not in order is refused without a word on why.',
    ['APPT-SLOTS-070'],
    () => outcomes(remove('issue.diagnostics')),
  ],
  [
    'slots.empty-list',
    'A search without a result is answered with an empty list of entries.',
    ['APPT-SLOTS-110', 'APPT-SLOTS-101', 'APPT-SLOTS-109'],
    () => whenEmpty((bundle) => ({ ...bundle, entry: [] })),
  ],
  [
    'slots.organisation-alone',
    'A search without a result brings the Organization all the same.',
    ['APPT-SLOTS-101', 'APPT-SLOTS-109', 'APPT-SLOTS-110', 'APPT-SLOTS-111'],
    () =>
      entries((resources, { site }) =>
        resources.length > 0 ? resources : [organisationResource(site.practice.organisation)],
      ),
  ],
  [
    'slots.locum-of-another-id',
    'The last of the Practitioners has another id here than where practitioners are read.',
    ['APPT-SLOTS-141'],
    () => body(lastPractitionerRenamed),
  ],
]);

/** Mutants of the capability statement on slots. */
export const statementMutants = mutantsAt('get-the-capability-statement', [
  [
    'slots.search-unstated',
    'The capability statement does not mention Slot.',
    ['APPT-GEN-062', 'APPT-SLOTS-007', 'APPT-SLOTS-008', 'FND-CAP-018'],
    () => body(change('rest.resource', (lines) => objects(lines).filter(({ type }) => type !== 'Slot'))),
  ],
  [
    'slots.parameters-unstated',
    'The capability statement names neither parameters nor includes of slot searches.',
    ['APPT-SLOTS-007', 'APPT-SLOTS-008', 'FND-CAP-018'],
    () =>
      body(
        change('rest.resource', (lines) =>
          objects(lines).map((line) => {
            if (line.type !== 'Slot') return line;
            const { searchParam: _param, searchInclude: _include, ...rest } = line;
            return rest;
          }),
        ),
      ),
  ],
]);

function lastPractitionerRenamed(bundle: Resource): Resource {
  const last = resourcesOf(bundle).findLast(({ resourceType }) => resourceType === 'Practitioner');
  const id = String(last?.id ?? '');
  const rename = (one: Json): Json => {
    if (Array.isArray(one)) return one.map(rename);
    if (isObject(one))
      return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, rename(part)]));
    if (one === id) return `locum-${id}`;
    return one === `Practitioner/${id}` ? `Practitioner/locum-${id}` : one;
  };
  return { ...bundle, entry: rename(bundle.entry ?? []) };
}
