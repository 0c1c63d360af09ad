import { describe, expect, it } from 'vitest';
import { federatedSessions } from '../../../checks/journeys/federation.js';
import type { SessionStop } from '../../../checks/journeys/session.js';
import { terms } from '../bound.js';
import { answered } from '../subject.js';

const stop = (practice: string, booked: number, read?: number): SessionStop => ({
  practice,
  booking: {
    ...answered({ status: booked }),
    plan: { patient: { id: '1', nhsNumber: '' }, slots: [], appointment: {} },
  },
  ...(read === undefined ? {} : { read: answered({ status: read }) }),
});

const found = (...stops: SessionStop[]) =>
  [...federatedSessions.observe({ exchange: answered({ status: 200 }).exchange, stops }, terms)]
    .filter(({ ok }) => !ok)
    .map(({ path, found: what }) => `${path}: ${what}`);

describe('journeys.federated-session', () => {
  it('passes when each practice takes the booking and returns it', () => {
    expect(found(stop('A', 201, 200), stop('B', 201, 200))).toEqual([]);
  });

  it('names the practice at which the session breaks', () => {
    expect(found(stop('A', 201, 200), stop('B', 404))).toEqual(['B: status of the booking: 404']);
    expect(found(stop('A', 201, 500))).toEqual(['A: status of reading it: 500']);
  });
});
