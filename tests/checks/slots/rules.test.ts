import { describe, expect, it } from 'vitest';
import { boundChecks } from '../../../checks/slots/bounds.js';
import { capabilityChecks } from '../../../checks/slots/capability.js';
import { comparisonChecks } from '../../../checks/slots/comparison.js';
import { embargoChecks, emptyChecks } from '../../../checks/slots/empty.js';
import { codeRestrictionChecks, filterChecks, typeRestrictionChecks } from '../../../checks/slots/filters.js';
import { slotsChecks } from '../../../checks/slots/index.js';
import { practiceChecks } from '../../../checks/slots/practice.js';
import { referenceChecks } from '../../../checks/slots/references.js';
import { acceptanceChecks, refusalChecks } from '../../../checks/slots/rules.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, changed, outcome, refused } from '../subject.js';
import { at, bundle, compared, knownSlot, only, searched } from './sample.js';

const both = searched();
const first = searched(only(0, 2, 4, 5));
const second = searched(only(1, 2, 4, 5));
const none = searched({ resourceType: 'Bundle', type: 'searchset' });
const exchange = both.exchange;

describe('what a slot search refuses and accepts', () => {
  it.each(Object.values(refusalChecks))('$id', (check) => {
    expect(outcome(check, refused(422, 'INVALID_PARAMETER'))).toBe('passed');
    expect(outcome(check, both)).toBe('failed');
  });

  it.each(Object.values(acceptanceChecks))('$id', (check) => {
    expect(outcome(check, both)).toBe('passed');
    expect(outcome(check, refused(422, 'INVALID_PARAMETER'))).toBe('failed');
  });
});

describe('answers of two searches compared', () => {
  const [hideNothing] = comparisonChecks.filter(({ id }) => id === 'slots.filters.hide-nothing');

  it.each(comparisonChecks)('$id fails on a slot that got lost', (check) => {
    expect(outcome(check, compared(both, both))).toBe('passed');
    expect(outcome(check, compared(both, first))).toBe('failed');
    expect(outcome(check, compared(none, none))).toBe('undecided');
  });

  it.each(comparisonChecks.filter((check) => check !== hideNothing))(
    '$id fails on a slot too many',
    (check) => {
      expect(outcome(check, compared(first, both))).toBe('failed');
    },
  );

  it('lets filters add slots', () => {
    expect(hideNothing && outcome(hideNothing, compared(first, both))).toBe('passed');
  });

  it('compares the tested period only', () => {
    const day = searched(only(1, 2), { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' });
    for (const check of comparisonChecks.filter((one) => one !== hideNothing))
      expect(outcome(check, compared(both, day))).toBe('passed');
  });

  it('leaves open a slot that ends at the midnight after a date-only end', () => {
    const late = changed(bundle, ['entry', at.other, 'resource', 'end'], '2026-03-04T00:00:00+00:00');
    const period = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
    const asDate = searched(only(), { ...period, parameters: [['end', 'le2026-03-03']] });
    const asTime = searched(only(), { ...period, parameters: [['end', 'le2026-03-04T00:00:00+00:00']] });
    const [check] = comparisonChecks;
    expect(check && outcome(check, compared(searched(late), asDate))).toBe('undecided');
    expect(check && outcome(check, compared(searched(late), asTime))).toBe('failed');
  });
});

describe('searches with each filter', () => {
  const [typeAdds, codeAdds, alone] = filterChecks;
  const good = { exchange, none: first, type: first, code: both, both };

  it.each(filterChecks)('$id passes on a diary with slots for an ODS code', (check) => {
    expect(outcome(check, good)).toBe('passed');
  });

  it('fails a type that hides slots', () => {
    expect(typeAdds && outcome(typeAdds, { ...good, type: none })).toBe('failed');
    expect(typeAdds && outcome(typeAdds, { ...good, both: second })).toBe('failed');
  });

  it('fails a code that hides slots', () => {
    expect(codeAdds && outcome(codeAdds, { ...good, code: second })).toBe('failed');
    expect(codeAdds && outcome(codeAdds, { ...good, both: none })).toBe('failed');
  });

  it('fails a restricted slot that either filter alone brings out', () => {
    expect(alone && outcome(alone, { ...good, type: both })).toBe('failed');
  });
});

describe.each([
  { kind: 'type', checks: typeRestrictionChecks },
  { kind: 'code', checks: codeRestrictionChecks },
])('slots restricted by $kind', ({ checks: [shown, hidden] }) => {
  const good = {
    exchange,
    filter: 'the one',
    unfiltered: first,
    matching: both,
    others: [{ sent: 'another', search: first }],
  };

  it('pass where only the matching filter shows them', () => {
    expect(shown && outcome(shown, good)).toBe('passed');
    expect(hidden && outcome(hidden, good)).toBe('passed');
  });

  it('fail where no filter shows them, or another one does', () => {
    expect(shown && outcome(shown, { ...good, matching: first })).toBe('failed');
    expect(hidden && outcome(hidden, { ...good, others: [{ sent: 'another', search: both }] })).toBe(
      'failed',
    );
  });
});

describe('bounds of the period', () => {
  const [inclusive, ...outside] = boundChecks;

  it('want the slot that begins and ends with it', () => {
    expect(inclusive && outcome(inclusive, { exchange, slot: knownSlot, search: both })).toBe('passed');
    expect(inclusive && outcome(inclusive, { exchange, slot: knownSlot, search: second })).toBe('failed');
  });

  it.each(outside)('$id', (check) => {
    expect(outcome(check, { exchange, slot: knownSlot, search: second })).toBe('passed');
    expect(outcome(check, { exchange, slot: knownSlot, search: both })).toBe('failed');
  });
});

describe('a search without a result', () => {
  const [success, noEntries] = emptyChecks;
  const [embargo] = embargoChecks;

  it('is a success without entries', () => {
    for (const check of [success, noEntries, embargo]) expect(check && outcome(check, none)).toBe('passed');
  });

  it.each([
    ['an error', refused(404, 'NO_RECORD_FOUND')],
    ['a Bundle of another type', answered({ resource: { resourceType: 'Bundle', type: 'collection' } })],
  ])('is not %s', (_what, subject) => {
    expect(success && outcome(success, subject)).toBe('failed');
  });

  it('has no entries, not even an empty list or an orphan', () => {
    for (const entry of [[], [{ resource: { resourceType: 'Organization', id: '1' } }]])
      expect(
        noEntries &&
          outcome(noEntries, answered({ resource: { resourceType: 'Bundle', type: 'searchset', entry } })),
      ).toBe('failed');
    expect(embargo && outcome(embargo, both)).toBe('failed');
  });
});

describe('what an answer leads to', () => {
  const [resolve] = referenceChecks;
  const read = (subject: ReturnType<typeof answered>) => ({
    exchange,
    read: [{ reference: 'Location/1', ...subject }],
  });

  it('can be read by its id', () => {
    const location: JsonObject = { resourceType: 'Location', id: '1' };
    expect(resolve && outcome(resolve, read(answered({ resource: location })))).toBe('passed');
    expect(resolve && outcome(resolve, read(answered({ resource: { ...location, id: '2' } })))).toBe(
      'failed',
    );
    expect(resolve && outcome(resolve, read(refused(404, 'NO_RECORD_FOUND')))).toBe('failed');
  });

  it('is the practice that was asked', () => {
    const [practice] = practiceChecks;
    expect(practice && outcome(practice, { ...both, odsCode: 'A00001' })).toBe('passed');
    expect(practice && outcome(practice, { ...both, odsCode: 'A00002' })).toBe('failed');
  });
});

describe('the capability statement', () => {
  const statement = (slot: JsonObject) =>
    answered({ resource: { resourceType: 'CapabilityStatement', rest: [{ resource: [slot] }] } });
  const good = {
    type: 'Slot',
    interaction: [{ code: 'search-type' }],
    searchParam: [
      { name: 'start', type: 'date' },
      { name: 'end', type: 'date' },
      { name: 'status', type: 'token' },
      { name: 'searchFilter', type: 'token' },
    ],
    searchInclude: [
      'Slot:schedule',
      'Schedule:actor:Practitioner',
      'Schedule:actor:Location',
      'Location:managingOrganization',
    ],
  };

  it.each(capabilityChecks)('$id', (check) => {
    expect(outcome(check, statement(good))).toBe('passed');
    expect(outcome(check, statement({ type: 'Slot' }))).toBe('failed');
    expect(outcome(check, statement({ ...good, type: 'Appointment' }))).toBe('failed');
  });
});

it('gives every check an id of its own', () => {
  const ids = slotsChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
