import { expect, it } from 'vitest';
import { AtRest, type Rested } from '../../../support/coordinator/atRest.js';

const rested = (booking: string, nhsNumber: string, start: string): Rested => ({
  booking,
  shown: {},
  own: {
    id: booking,
    resource: {},
    plan: {
      patient: { id: `p-${nhsNumber}`, nhsNumber },
      slots: [{ id: `s-${booking}`, start, end: `${start}:10`, schedule: { id: '1' } }],
      appointment: {},
    },
  },
});

it('has room for one appointment of each patient, and lends it once', () => {
  const atRest = new AtRest();
  expect(atRest.rest(rested('1', '9990001014', '09'))).toBe(true);
  expect(atRest.rest(rested('2', '9990001014', '10'))).toBe(false);
  expect(atRest.people()).toEqual(['9990001014']);
  expect(atRest.lend('AMEND-1', '9990001014')?.booking).toBe('1');
  expect(atRest.lend('AMEND-2', '9990001014')).toBeUndefined();
});

it('knows the times of those that rest or are lent, until they are given back', () => {
  const atRest = new AtRest();
  atRest.rest(rested('1', '9990001014', '09'));
  atRest.rest(rested('2', '9990001146', '10'));
  atRest.lend('AMEND-1', '9990001014');
  expect(atRest.periods()).toEqual([
    { start: '10', end: '10:10' },
    { start: '09', end: '09:10' },
  ]);
  atRest.giveBack('AMEND-1');
  expect(atRest.periods()).toEqual([{ start: '10', end: '10:10' }]);
});

it('hands out all of them to be cancelled', () => {
  const atRest = new AtRest();
  atRest.rest(rested('1', '9990001014', '09'));
  atRest.rest(rested('2', '9990001146', '10'));
  expect(atRest.empty().map(({ booking }) => booking)).toEqual(['1', '2']);
  expect(atRest.people()).toEqual([]);
});
