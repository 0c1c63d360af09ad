import { describe, expect, it } from 'vitest';
import { extensions } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import { day, entriesOf, expectRefusal, resourceOf, workbench } from './workbench.js';

const bench = workbench();
const { practice } = bench;
const { personas, others } = practice.describe();
const patient = (nhsNumber: string) => practice.personByNhsNumber(nhsNumber)?.id ?? '';
const range = (...values: string[]) => values.map((value): [string, string] => ['start', value]);
const retrieve = (id: string, ...values: string[]) =>
  resourceOf(bench.call('retrieve-a-patients-appointments', { id, query: range(...values) }));
const regular = patient(others.regular);

describe('retrieving', () => {
  const startsOf = (...values: string[]) => entriesOf(retrieve(regular, ...values)).map(({ start }) => start);

  it('returns every appointment of the range, of any status and origin', () => {
    const bundle = retrieve(regular, `ge${day(0)}`, `le${day(60)}`);
    const entries = entriesOf(bundle);
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'searchset' });
    expect(entries.map(({ status }) => status)).toEqual([
      'arrived',
      'booked',
      'booked',
      'cancelled',
      'booked',
      'booked',
    ]);
    expect(entries.every(({ resourceType }) => resourceType === 'Appointment')).toBe(true);
    expect(entries.filter(({ contained }) => contained).length).toBe(1);
    const [cancelled] = entries.filter(({ status }) => status === 'cancelled');
    expect(objects(cancelled?.extension).map(({ url }) => url)).toContain(extensions.cancellationReason);
  });

  it('returns all of today, even what has passed', () => {
    expect(startsOf(`ge${day(0)}`, `le${day(0)}`)).toEqual([
      `${day(0)}T00:00:00+00:00`,
      `${day(0)}T23:40:00+00:00`,
    ]);
  });

  it('takes the bounds in either order and counts both days in', () => {
    expect(startsOf(`le${day(2)}`, `ge${day(1)}`)).toEqual([
      `${day(1)}T12:00:00+00:00`,
      `${day(2)}T12:00:00+00:00`,
    ]);
    expect(startsOf(`ge${day(3)}`, `le${day(8)}`)).toEqual([]);
  });

  it('answers a range without appointments with an empty searchset', () => {
    const bundle = retrieve(patient(personas.bookable[0] ?? ''), `ge${day(1)}`, `le${day(500)}`);
    expect(bundle).not.toHaveProperty('entry');
  });

  it('pays no attention to dissent or to unknown parameters', () => {
    const id = patient(personas.dissenting);
    const query = [...range(`ge${day(0)}`, `le${day(9)}`), ['_sort', 'date'] as [string, string]];
    const reply = bench.call('retrieve-a-patients-appointments', { id, query });
    expect(entriesOf(resourceOf(reply))).toHaveLength(1);
  });

  it('shows local summer time', () => {
    const spring = workbench(new Date('2026-03-27T10:00:00Z'));
    const id = spring.practice.personByNhsNumber(others.regular)?.id ?? '';
    const query = range('ge2026-04-05', 'le2026-04-05');
    const [entry] = entriesOf(resourceOf(spring.call('retrieve-a-patients-appointments', { id, query })));
    expect(entry).toMatchObject({ start: '2026-04-05T12:00:00+01:00', created: '2026-03-17T10:00:00+00:00' });
  });

  it('takes the local date for today', () => {
    const midnight = workbench(new Date('2026-06-30T23:30:00Z'));
    const id = midnight.practice.personByNhsNumber(others.regular)?.id ?? '';
    const call = (from: string) => () =>
      midnight.call('retrieve-a-patients-appointments', { id, query: range(from, 'le2026-07-09') });
    expectRefusal(midnight, call('ge2026-06-30'), [422, 'INVALID_PARAMETER', /past/]);
    expect(call('ge2026-07-01')().status).toBe(200);
  });

  const today = day(0);
  const later = day(7);
  it.each<[string, string[], RegExp?]>([
    ['no start', []],
    ['only a lower bound', [`ge${today}`]],
    ['only an upper bound', [`le${later}`]],
    ['two lower bounds', [`ge${today}`, `ge${later}`]],
    ['two upper bounds', [`le${today}`, `le${later}`]],
    ['three bounds', [`ge${today}`, `le${later}`, `le${later}`]],
    ['another prefix', [`gt${today}`, `le${later}`]],
    ['another second prefix', [`ge${today}`, `lt${later}`]],
    ['no prefix', [today, later]],
    ['a time', [`ge${today}T00:00:00+00:00`, `le${later}`]],
    ['a time in the upper bound', [`ge${today}`, `le${later}T00:00:00+00:00`]],
    ['a month', ['ge2026-02', `le${later}`]],
    ['a year', [`ge${today}`, 'le2027']],
    ['no such day', ['ge2026-02-30', 'le2026-03-30']],
    ['an empty value', ['', `le${later}`]],
    ['an upper bound before the lower', [`ge${later}`, `le${today}`], /lies after/],
    ['a range that begins yesterday', [`ge${day(-1)}`, `le${later}`], /past/],
    ['a range in the past', [`ge${day(-5)}`, `le${day(-2)}`], /past/],
  ])('refuses %s', (_, values, diagnostics) => {
    expectRefusal(bench, () => retrieve(regular, ...values), [
      422,
      'INVALID_PARAMETER',
      diagnostics ?? /start/,
    ]);
  });

  it.each([
    ['unknown', 'nobody'],
    ['sensitive', patient(personas.sensitive)],
    ['inactive', patient(personas.inactive)],
    ['deceased', patient(personas.deceased)],
  ])('finds no %s patient', (_, id) => {
    expectRefusal(bench, () => retrieve(id, `ge${today}`, `le${later}`), [404, 'PATIENT_NOT_FOUND']);
  });
});
