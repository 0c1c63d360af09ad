import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../support/kernel/select.js';
import { freeSlotsIn } from '../../../../support/scenes/slots/slots.js';

const slot = {
  resourceType: 'Slot',
  id: '14',
  status: 'free',
  start: '2026-03-02T09:00:00+00:00',
  end: '2026-03-02T09:10:00+00:00',
  schedule: { reference: 'Schedule/2' },
};
const schedule = { resourceType: 'Schedule', id: '2', actor: [{ reference: 'Location/1' }] };
const bundle = (...resources: JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});
const place = { resourceType: 'Location', id: '7' };

describe('free slots of a Bundle', () => {
  it('take place where their schedule says', () => {
    const [found] = freeSlotsIn(bundle(slot, schedule, place));
    expect(found?.schedule).toEqual({ id: '2', location: 'Location/1' });
  });

  it('are of the schedule with the id that they name, whatever type they name with it', () => {
    const odd = { ...slot, schedule: { reference: 'https://example.org/Location/2' } };
    expect(freeSlotsIn(bundle(odd, schedule))).toMatchObject([{ id: '14', schedule: { id: '2' } }]);
  });

  it('have no place where their schedule names none, though the Bundle holds one', () => {
    const [found] = freeSlotsIn(bundle(slot, { ...schedule, actor: [] }, place));
    expect(found?.schedule).toEqual({ id: '2' });
  });

  it('leave out slots that are not free, and those of no schedule that is there', () => {
    const busy = { ...slot, status: 'busy' };
    const stray = { ...slot, schedule: { reference: 'Schedule/3' } };
    expect(freeSlotsIn(bundle(busy, stray, schedule))).toEqual([]);
  });
});
