import { describe, expect, it } from 'vitest';
import {
  listedWithoutStart,
  type PrefixedRetrievals,
  prefixChecks,
} from '../../../checks/retrieval/prefixes.js';
import type { Retrieval } from '../../../checks/retrieval/retrieval.js';
import { answered, outcome, refused } from '../subject.js';

const days = { first: '2026-03-02', last: '2026-03-02' };

const listing = (...ids: readonly string[]): Retrieval => ({
  ...answered({
    interaction: 'retrieve-a-patients-appointments',
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: ids.map((id) => ({ resource: { resourceType: 'Appointment', id } })),
    },
  }),
  patient: 'p-1',
  days,
});
const failed: Retrieval = { ...refused(422, 'INVALID_PARAMETER'), patient: 'p-1', days };

const asked = (showing: Retrieval, hiding: Retrieval): PrefixedRetrievals => ({
  exchange: { id: 'RETR-751.1' },
  appointment: 'a-1',
  showing: { 'start=lt2026-03-03': showing },
  hiding: { 'start=lt2026-03-02': hiding },
});

describe.each(Object.values(prefixChecks))('$id', (check) => {
  it.each([
    ['the appointment is shown where it should be alone', listing('a-1'), listing(), 'passed'],
    ['a retrieval that must not show it is refused', listing('a-1'), failed, 'passed'],
    ['the appointment is missing', listing('a-2'), listing(), 'failed'],
    ['the appointment is shown where it should not be', listing('a-1'), listing('a-1'), 'failed'],
    ['the retrieval is refused', failed, listing(), 'failed'],
  ])('when %s', (_what, showing, hiding, expected) => {
    expect(outcome(check, asked(showing, hiding))).toBe(expected);
  });
});

describe(listedWithoutStart.id, () => {
  it.each([
    ['the appointment is listed', listing('a-1'), 'passed'],
    ['the appointment is not listed', listing('a-2'), 'failed'],
    ['the retrieval is refused', failed, 'undecided'],
  ])('when %s', (_what, showing, expected) => {
    expect(outcome(listedWithoutStart, asked(showing, listing()))).toBe(expected);
  });
});
