import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from '../../../sandbox/practice/uk-time.js';
import { codeSystems, extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { isObject, objects } from '../../../sandbox/wire/json.js';
import {
  day,
  entriesOf,
  expectRefusal,
  idOf,
  resourceOf,
  searchQuery,
  slotsOf,
  workbench,
} from './workbench.js';

const bench = workbench();
const { practice } = bench;
const notable = practice.describe().practice;
const all: [string, string][] = [
  ['_include:recurse', 'Schedule:actor:Practitioner'],
  ['_include:recurse', 'Schedule:actor:Location'],
];
type Query = readonly (readonly [string, string])[];
const search = (query: Query) => resourceOf(bench.call('search-for-free-slots', { query }));
const slotIds = (query: Query) => entriesOf(search(query), 'Slot').map(idOf);
const change = (name: string, ...values: string[]): Query => [
  ...searchQuery(day(1), day(2)).filter(([each]) => each !== name),
  ...values.map((value): [string, string] => [name, value]),
];

describe('parameters', () => {
  it.each<[string, Query, number, string]>([
    ['start absent', change('start'), 400, 'BAD_REQUEST'],
    ['end absent', change('end'), 400, 'BAD_REQUEST'],
    ['status absent', change('status'), 400, 'BAD_REQUEST'],
    ['_include absent', change('_include'), 400, 'BAD_REQUEST'],
    ['another _include', change('_include', 'Slot:other'), 400, 'BAD_REQUEST'],
    ['wrong case of a name', [...change('start'), ['Start', `ge${day(1)}`]], 400, 'BAD_REQUEST'],
    ['status busy', change('status', 'busy'), 422, 'INVALID_PARAMETER'],
    ['status empty', change('status', ''), 422, 'INVALID_PARAMETER'],
    ['status twice', change('status', 'free', 'free'), 422, 'INVALID_PARAMETER'],
    ['start twice', change('start', `ge${day(1)}`, `ge${day(1)}`), 422, 'INVALID_PARAMETER'],
    ['end twice', change('end', `le${day(2)}`, `le${day(2)}`), 422, 'INVALID_PARAMETER'],
    ...['', 'eq', 'gt', 'lt', 'le', 'ne', 'GE'].map((prefix): [string, Query, number, string] => [
      `start with '${prefix}'`,
      change('start', `${prefix}${day(1)}`),
      422,
      'INVALID_PARAMETER',
    ]),
    ...['', 'eq', 'gt', 'lt', 'ge', 'ne'].map((prefix): [string, Query, number, string] => [
      `end with '${prefix}'`,
      change('end', `${prefix}${day(2)}`),
      422,
      'INVALID_PARAMETER',
    ]),
    ...[
      '',
      'ge',
      'ge2026',
      'ge2026-02',
      'ge2026-02-30',
      'ge2026-02-03T09:00:00',
      'ge2026-02-03T09:00+00:00',
      'geSoon',
    ].map((start): [string, Query, number, string] => [
      `start '${start}'`,
      change('start', start),
      422,
      'INVALID_PARAMETER',
    ]),
    ['end before start', searchQuery(day(2), day(1)), 422, 'INVALID_PARAMETER'],
    ['fifteen days of dates', searchQuery(day(1), day(16)), 422, 'INVALID_PARAMETER'],
    [
      'fifteen days of moments',
      searchQuery(`${day(1)}T00:00:00+00:00`, `${day(16)}T00:00:00+00:00`),
      422,
      'INVALID_PARAMETER',
    ],
  ])('%s is refused', (_, query, status, code) => {
    expectRefusal(bench, () => search(query), [status, code]);
  });

  it.each<[string, Query]>([
    ['an unknown parameter', searchQuery(day(1), day(2), [['_sort', 'start']])],
    [
      'an unknown filter',
      searchQuery(day(1), day(2), [['searchFilter', 'https://filters.example/disposition|Dx1']]),
    ],
    ['a filter without system', searchQuery(day(1), day(2), [['searchFilter', 'Dx1']])],
    ['an unknown include', searchQuery(day(1), day(2), [['_include:recurse', 'Location:endpoint']])],
    ['moments', searchQuery(`${day(1)}T00:00:00+00:00`, `${day(3)}T00:00:00+00:00`)],
    ['a moment and a date', searchQuery(`${day(1)}T00:00:00+00:00`, day(2))],
    ['a date and a moment', searchQuery(day(1), `${day(3)}T00:00:00Z`)],
    ['a plus that was decoded to a space', searchQuery(`${day(1)}T01:00:00 01:00`, day(2))],
  ])('%s is accepted and changes nothing', (_, query) => {
    expect(slotIds(query)).toEqual(slotIds(searchQuery(day(1), day(2))));
  });

  it('allows two weeks, also across the clock change', () => {
    const spring = workbench(new Date('2026-03-23T10:00:00Z'));
    const call = (from: string, to: string) =>
      spring.call('search-for-free-slots', { query: searchQuery(from, to) });
    expect(call('2026-03-23', '2026-04-06').status).toBe(200);
    expect(call('2026-03-23T00:00:00+00:00', '2026-04-06T00:00:00+01:00').status).toBe(200);
    expect(call('2026-03-23T00:00:00+00:00', '2026-04-06T00:00:00+00:00').status).toBe(200);
  });
});

describe('selection', () => {
  it('finds past slots, which nobody can book', () => {
    expect(slotIds(searchQuery(day(-7), day(-1))).length).toBeGreaterThan(0);
  });

  it('answers a day without slots with an empty searchset', () => {
    const bundle = search(searchQuery(day(notable.emptyDay), day(notable.emptyDay), all));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'searchset' });
    expect(bundle).not.toHaveProperty('entry');
  });

  it('finds nothing beyond the booking window', () => {
    const query = searchQuery(day(notable.embargoedDay), day(notable.embargoedDay));
    expect(slotIds(query)).toEqual([]);
    expect(slotsOf(practice, 'Blood test clinic', notable.embargoedDay).length).toBeGreaterThan(0);
  });

  it('finds neither taken nor internal slots', () => {
    const found = slotIds(searchQuery(day(0), day(13)));
    const slots = found.map((id) => practice.slots.find(id));
    expect(slots.every((slot) => slot?.status === 'free' && slot.bookable)).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });

  it('includes slots that touch the bounds and excludes those that cross them', () => {
    const [first, second, third] = slotsOf(practice, 'Blood test clinic', 1);
    if (!first || !second || !third) throw new Error('The clinic has too few slots.');
    const ids = slotIds(searchQuery(formatMoment(first.start), formatMoment(second.end)));
    expect(ids).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(ids).not.toContain(third.id);
    const later = formatMoment(new Date(first.start.getTime() + 1000));
    expect(slotIds(searchQuery(later, formatMoment(second.end)))).not.toContain(first.id);
  });

  it('leaves a slot across midnight to the ranges that hold all of it', () => {
    const night = practice.slots
      .all()
      .find(
        (slot) => slot.bookable && slot.start > bench.now && formatDay(slot.start) !== formatDay(slot.end),
      );
    if (!night) throw new Error('No slot crosses midnight.');
    const [evening, morning] = [formatDay(night.start), formatDay(night.end)];
    expect(slotIds(searchQuery(evening, evening))).not.toContain(night.id);
    expect(slotIds(searchQuery(morning, morning))).not.toContain(night.id);
    expect(slotIds(searchQuery(evening, morning))).toContain(night.id);
  });
});

describe('restrictions', () => {
  const type = (code: string): [string, string] => [
    'searchFilter',
    `${codeSystems.organisationType}|${code}`,
  ];
  const ods = (code: string): [string, string] => ['searchFilter', `${identifiers.odsCode}|${code}`];
  const [listed = '', alsoListed = ''] = notable.restrictedSlots.odsCodes;

  it.each<[string, [string, string][], string[]]>([
    ['nothing', [], []],
    ['an unknown filter', [['searchFilter', 'https://filters.example/x|y']], []],
    ['the type', [type('urgent-care')], ['Urgent care clinic']],
    ['another type', [type('gp-practice')], []],
    ['a code that is no type', [type('oncology')], []],
    ['a listed organisation', [ods(listed)], ['Neighbourhood clinic']],
    ['an organisation not listed', [ods('Z99970')], []],
    [
      'type and listed organisation',
      [ods(alsoListed), type('urgent-care')],
      ['Neighbourhood clinic', 'Urgent care clinic'],
    ],
    [
      'type and the organisation of both restrictions',
      [type('urgent-care'), ods(listed)],
      ['Neighbourhood clinic', 'Urgent care clinic', 'Urgent neighbourhood clinic'],
    ],
    ['another type and a listed organisation', [type('gp-practice'), ods(listed)], ['Neighbourhood clinic']],
  ])('sending %s adds the right sessions to the unrestricted ones', (_, filters, sessions) => {
    const date = day(notable.restrictedSlots.day);
    const open = slotIds(searchQuery(date, date));
    const found = slotIds(searchQuery(date, date, filters));
    expect(found).toEqual(expect.arrayContaining(open));
    const added = found
      .filter((id) => !open.includes(id))
      .map((id) => practice.slots.find(id)?.schedule ?? '');
    expect([...new Set(added)].map((id) => practice.schedules.find(id)?.session).sort()).toEqual(sessions);
  });
});

describe('company of the slots', () => {
  const types = (query: Query) => new Set(entriesOf(search(query)).map(({ resourceType }) => resourceType));
  const range = [day(1), day(4)] as const;

  it.each<[string, [string, string][], string[]]>([
    ['no actor', [], []],
    ['practitioners', [['_include:recurse', 'Schedule:actor:Practitioner']], ['Practitioner']],
    ['locations', [['_include:recurse', 'Schedule:actor:Location']], ['Location']],
    ['both', all, ['Practitioner', 'Location']],
    ['the organisation', [['_include:recurse', 'Location:managingOrganization']], []],
  ])('asking for %s returns that, the schedules and always the organisation', (_, more, actors) => {
    expect(types(searchQuery(...range, more))).toEqual(
      new Set(['Slot', 'Schedule', 'Organization', ...actors]),
    );
  });

  it('has each resource once and none that nothing refers to', () => {
    const entries = entriesOf(search(searchQuery(...range, all)));
    const keys = entries.map((entry) => `${entry.resourceType}/${idOf(entry)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const references = new Set(
      entries.flatMap(({ schedule, actor, managingOrganization }) =>
        [...objects(schedule), ...objects(actor), ...objects(managingOrganization)].map(
          ({ reference }) => reference,
        ),
      ),
    );
    expect(keys.filter((key) => !key.startsWith('Slot/'))).toEqual([...references].sort(byPlaceIn(keys)));
  });

  it('is populated and dated as the specification asks', () => {
    const entries = entriesOf(search(searchQuery(...range)));
    const [slot] = entries.filter(({ resourceType }) => resourceType === 'Slot');
    const [schedule] = entries.filter(({ resourceType }) => resourceType === 'Schedule');
    expect(slot).toMatchObject({
      meta: { versionId: '1', profile: [profiles.Slot] },
      extension: [{ url: extensions.deliveryChannel, valueCode: 'In-person' }],
      serviceType: [{ text: 'Blood test' }],
      status: 'free',
      start: `${day(1)}T08:30:00+00:00`,
      end: `${day(1)}T08:40:00+00:00`,
    });
    expect(schedule).toMatchObject({
      meta: { versionId: '1', profile: [profiles.Schedule] },
      serviceCategory: { text: 'Blood test clinic' },
      planningHorizon: { start: `${day(1)}T08:30:00+00:00`, end: `${day(1)}T09:30:00+00:00` },
    });
    expect(objects(schedule?.extension)).toHaveLength(1);
    for (const name of ['specialty', 'comment', 'appointmentType', 'serviceCategory'])
      expect(slot).not.toHaveProperty(name);
    for (const name of ['specialty', 'comment', 'active', 'serviceType'])
      expect(schedule).not.toHaveProperty(name);
    expect(isObject(schedule) && objects(schedule.actor).length).toBe(1);
  });

  it('is in summer time when the slots are', () => {
    const spring = workbench(new Date('2026-03-23T10:00:00Z'));
    const query = searchQuery('2026-03-31', '2026-03-31');
    const [slot] = entriesOf(resourceOf(spring.call('search-for-free-slots', { query })), 'Slot');
    expect(slot?.start).toBe('2026-03-31T08:30:00+01:00');
  });
});

const byPlaceIn = (keys: readonly string[]) => (one: unknown, other: unknown) =>
  keys.indexOf(String(one)) - keys.indexOf(String(other));
