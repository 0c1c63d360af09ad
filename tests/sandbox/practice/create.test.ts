import { describe, expect, it } from 'vitest';
import { createPractice } from '../../../sandbox/practice/create.js';
import { isNhsNumber } from '../../../sandbox/practice/nhs-number.js';
import { formatDay, formatMoment, startOfDay, ukTime } from '../../../sandbox/practice/uk-time.js';

const now = new Date('2026-03-23T10:15:00Z');
const practice = createPractice({ seed: 7, now });
const day = (offset: number) => startOfDay(now, offset).toFormat('yyyy-MM-dd');
const slotsOn = (date: string) => practice.slots.all().filter(({ start }) => formatDay(start) === date);

describe('people', () => {
  const people = practice.people.all();
  const { personas, others } = practice.describe();

  it('have valid NHS numbers of the test range, all different', () => {
    const numbers = [
      ...people.map(({ nhsNumber }) => nhsNumber),
      ...personas.unregistered.map((each) => each.nhsNumber),
    ];
    expect(numbers.filter((number) => !isNhsNumber(number) || !number.startsWith('999'))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(personas.bookable).toHaveLength(12);
    expect(personas.unregistered.length).toBeGreaterThanOrEqual(10);
  });

  it('are known to PDS, the unregistered too, the unknown number not', () => {
    for (const { nhsNumber } of [...people, ...personas.unregistered])
      expect(practice.pdsRecord(nhsNumber)).toBeDefined();
    expect(isNhsNumber(personas.unknown)).toBe(true);
    expect(practice.pdsRecord(personas.unknown)).toBeUndefined();
    expect(practice.personByNhsNumber(personas.unknown)).toBeUndefined();
    expect(practice.pdsRecord(others.mismatched)?.name.family).not.toBe(
      practice.personByNhsNumber(others.mismatched)?.name.family,
    );
  });

  it('are what their personas promise', () => {
    const held = (number: string) => practice.personByNhsNumber(number);
    expect(held(personas.complete)).toMatchObject({
      language: {},
      nextOfKin: {},
      generalPractitioner: expect.any(String),
    });
    expect(held(personas.unverified)).toMatchObject({ verified: false, registration: { active: true } });
    expect(held(personas.lapsed.nhsNumber)).toMatchObject({ registration: { active: false } });
    const { mismatchedDemographics: other, superseded, invalidated } = personas;
    expect(held(other.nhsNumber)).toMatchObject({ verified: false });
    expect(held(other.nhsNumber)?.birthDate).not.toBe(other.birthDate);
    for (const { nhsNumber, birthDate } of [personas.lapsed, other, superseded, invalidated])
      expect(practice.pdsRecord(nhsNumber)?.birthDate).toBe(birthDate);
    expect(practice.pdsRecord(superseded.nhsNumber)?.flags).toEqual({ superseded: true });
    expect(practice.pdsRecord(personas.sensitiveOnPds.nhsNumber)?.flags).toEqual({ sensitive: true });
    expect(practice.pdsRecord(personas.deceasedOnPds.nhsNumber)).toHaveProperty('deceased');
  });

  it('are registered temporarily from the day of registration, a lapsed record being revived', () => {
    const fresh = createPractice({ seed: 7, now });
    const [stranger] = personas.unregistered;
    const record = fresh.pdsRecord(stranger?.nhsNumber ?? '');
    const lapsed = fresh.personByNhsNumber(personas.inactive);
    if (!record || !lapsed) throw new Error('The practice lacks its people.');
    const { flags: _, ...demographics } = record;

    const temporary = { use: 'temp', lines: ['5 Passing Place'] } as const;
    const created = fresh.registerTemporarily({ ...demographics, address: [temporary] }, now);
    expect(created).toMatchObject({
      version: 1,
      verified: true,
      registration: { type: 'T', active: true, start: '2026-03-23', end: '2026-06-22' },
      address: [{ ...temporary, period: { start: '2026-03-23', end: '2026-06-22' } }],
    });
    expect(fresh.people.find(created.id)).toBe(created);

    const revived = fresh.registerTemporarily(lapsed, now);
    expect(revived).toMatchObject({ id: lapsed.id, version: 2, registration: created.registration });
    expect(revived.address).toEqual(lapsed.address);
  });
});

describe('the diary', () => {
  const notable = practice.describe().practice;

  it('is the same for the same seed and another for another', () => {
    const ids = (seed: number) =>
      createPractice({ seed, now })
        .slots.all()
        .map(({ id, status }) => id + status);
    expect(ids(7)).toEqual(practice.slots.all().map(({ id, status }) => id + status));
    expect(ids(8)).not.toEqual(ids(7));
  });

  it('reaches from a week back to eight weeks ahead', () => {
    const starts = practice.slots.all().map(({ start }) => start.getTime());
    expect(formatDay(new Date(Math.min(...starts)))).toBe(day(-7));
    expect(formatDay(new Date(Math.max(...starts)))).toBe(day(56));
  });

  it('offers at least sixty unrestricted free slots in the next two weeks', () => {
    const end = startOfDay(now, 14).toJSDate();
    const free = practice.slots
      .all()
      .filter((slot) => slot.start > now && slot.end <= end && slot.status === 'free' && slot.bookable);
    expect(free.filter(({ restriction }) => !restriction).length).toBeGreaterThanOrEqual(60);
    expect(free.filter(({ restriction }) => restriction).length).toBeGreaterThan(0);
  });

  it('keeps local hours on both sides of the clock change', () => {
    const starts = practice.slots.all().map(({ start }) => formatMoment(start));
    expect(starts).toContain('2026-03-27T09:00:00+00:00');
    expect(starts.some((start) => start.endsWith('T09:00:00+01:00'))).toBe(true);
  });

  it.each(['2026-03-23', '2026-03-27', '2026-03-28', '2026-03-29'])(
    'has its notable days when started on %s',
    (date) => {
      const started = new Date(`${date}T12:00:00Z`);
      const other = createPractice({ seed: 1, now: started });
      const { emptyDay, restrictedSlots, embargoedDay, adjacentSlotsDay } = other.describe().practice;
      const on = (offset: number) => {
        const wanted = startOfDay(started, offset).toFormat('yyyy-MM-dd');
        return other.slots.all().filter(({ start, bookable }) => formatDay(start) === wanted && bookable);
      };
      expect(on(emptyDay)).toEqual([]);
      expect([1, 2, 3, 4, 5]).toContain(startOfDay(started, emptyDay).weekday);
      expect(
        on(restrictedSlots.day).filter(({ restriction }) => restriction?.organisationType).length,
      ).toBeGreaterThan(0);
      expect(
        on(restrictedSlots.day).filter(({ restriction }) => restriction?.odsCodes).length,
      ).toBeGreaterThan(0);
      expect(embargoedDay).toBeGreaterThan(other.rules.bookingWindowDays);
      expect(on(embargoedDay).length).toBeGreaterThan(0);
      expect(on(adjacentSlotsDay).length).toBeGreaterThan(0);
    },
  );

  it('has a slot that begins before midnight and ends after it', () => {
    const across = practice.slots
      .all()
      .filter((slot) => formatDay(slot.start) !== formatDay(slot.end) && slot.bookable);
    expect(across.length).toBeGreaterThan(0);
    expect(ukTime(across[0]?.start ?? now).toFormat('HH:mm')).toBe('23:50');
  });

  it('tells apart adjacent slots by schedule, channel and type', () => {
    const slots = slotsOn(day(notable.adjacentSlotsDay)).filter(({ bookable }) => bookable);
    const pairs = slots.flatMap((first) =>
      slots
        .filter((second) => second.start.getTime() === first.end.getTime())
        .map((second) => ({ first, second })),
    );
    const differing = (keys: readonly ('schedule' | 'channel' | 'type')[]) =>
      pairs.filter(({ first, second }) =>
        (['schedule', 'channel', 'type'] as const).every(
          (key) => (first[key] !== second[key]) === keys.includes(key),
        ),
      );
    expect(differing([]).length).toBeGreaterThan(0);
    expect(differing(['schedule']).length).toBeGreaterThan(0);
    expect(differing(['channel']).length).toBeGreaterThan(0);
    expect(differing(['type']).length).toBeGreaterThan(0);
  });
});

describe('appointments at the start', () => {
  it('occupy their slots, unless cancelled, and belong to nobody bookable', () => {
    const bookable = practice.describe().personas.bookable;
    const appointments = practice.appointments.all();
    expect(new Set(appointments.map(({ status }) => status))).toEqual(
      new Set(['fulfilled', 'noshow', 'arrived', 'booked', 'cancelled']),
    );
    for (const { slots, status, patient } of appointments) {
      const expected = status === 'cancelled' ? 'free' : 'busy';
      for (const id of slots) expect(practice.slots.find(id)?.status).toBe(expected);
      expect(bookable).not.toContain(practice.people.find(patient)?.nhsNumber);
    }
    expect(appointments.some(({ start }) => start < now && formatDay(start) === day(0))).toBe(true);
  });
});
