import { describe, expect, it } from 'vitest';
import { extensions, profiles } from '../../../sandbox/vocabulary/urls.js';
import { objects } from '../../../sandbox/wire/json.js';
import { day, entriesOf, expectRefusal, idOf, resourceOf, workbench } from './workbench.js';

const bench = workbench();
const { practice } = bench;
const { personas, others } = practice.describe();
const patient = (nhsNumber: string) => practice.personByNhsNumber(nhsNumber)?.id ?? '';
const range = (...values: string[]) => values.map((value): [string, string] => ['start', value]);
const retrieve = (id: string, ...values: string[]) =>
  resourceOf(bench.call('retrieve-a-patients-appointments', { id, query: range(...values) }));
const regular = patient(others.regular);

describe('reading', () => {
  const read = (id: string) => resourceOf(bench.call('read-an-appointment', { id }));
  const theirs = practice.appointments.all().filter(({ patient: id }) => id === regular);

  it('returns whatever is still to come, as the list does', () => {
    const future = theirs.filter(({ start }) => start > bench.now);
    expect(new Set(future.map(({ status }) => status))).toEqual(new Set(['booked', 'cancelled']));
    const listed = entriesOf(retrieve(regular, `ge${day(0)}`, `le${day(60)}`));
    for (const { id } of future) expect(listed).toContainEqual(read(id));
  });

  it('returns an appointment of the practice without inventing a booking organisation', () => {
    const [own] = theirs.filter(({ start, status }) => start > bench.now && status === 'booked');
    const resource = read(own?.id ?? '');
    expect(resource).toMatchObject({
      id: own?.id,
      meta: { versionId: '1', profile: [profiles.Appointment] },
      identifier: [{ value: expect.stringMatching(/^desk-/) }],
      serviceType: [{ text: 'Duty call' }],
      serviceCategory: { text: 'Duty desk' },
    });
    expect(resource).not.toHaveProperty('contained');
    expect(objects(resource.extension).map(({ url }) => url)).toEqual([
      extensions.practitionerRole,
      extensions.deliveryChannel,
    ]);
  });

  it.each([
    ['unknown', 'nothing', 'NO_RECORD_FOUND'],
    ['past', theirs.find(({ status }) => status === 'noshow')?.id ?? '', 'NO_RECORD_FOUND'],
    ['earlier today', theirs.find(({ status }) => status === 'arrived')?.id ?? '', 'NO_RECORD_FOUND'],
    [
      "sensitive patient's",
      practice.appointments.all().find((each) => each.patient === patient(personas.sensitive))?.id ?? '',
      'PATIENT_NOT_FOUND',
    ],
  ])('finds no %s appointment', (_, id, code) => {
    expectRefusal(bench, () => read(id), [404, code]);
  });

  it('is by the exact case of the id', () => {
    const id = idOf(read(theirs.find(({ start }) => start > bench.now)?.id ?? ''));
    expectRefusal(bench, () => read(id.toUpperCase()), [404, 'NO_RECORD_FOUND']);
  });
});
