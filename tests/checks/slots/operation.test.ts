import { describe, expect, it } from 'vitest';
import { operationChecks, operationRefusals, otherName } from '../../../checks/slots/operation.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { changed, outcome, refused } from '../subject.js';
import { at, bundle, only, searched } from './sample.js';

const wrapped = { resourceType: 'Parameters', parameter: [{ name: 'response', resource: bundle }] };
const early = changed(bundle, ['entry', at.slot, 'resource', 'end'], '2020-01-01T09:00:00+00:00');

/** A search as it was heard, and as it came. */
const asSent = (resource: JsonObject) => {
  const search = searched();
  return { ...search, body: { ...search.body, asSent: resource } };
};

const faults: Readonly<Record<string, ReturnType<typeof searched>>> = {
  'getschedule.bare-bundle': asSent(wrapped),
  'getschedule.nothing-outside': searched(
    changed(early, ['entry', at.slot, 'resource', 'start'], '2020-01-01T08:00:00+00:00'),
  ),
  'getschedule.organisation': searched(only(at.slot, at.schedule, at.location)),
  'getschedule.nothing-of-a-search': searched({ ...bundle, total: 2 }),
};

describe('the operation for slots', () => {
  it.each([...Object.values(operationRefusals).flat(), otherName])('$id', (check) => {
    expect(outcome(check, refused(422, 'INVALID_PARAMETER'))).toBe('passed');
    expect(outcome(check, searched())).toBe('failed');
  });

  it('may be unknown by another name, and breaks over none', () => {
    expect(outcome(otherName, refused(501, 'NOT_IMPLEMENTED'))).toBe('passed');
    expect(outcome(otherName, refused(500, 'INTERNAL_SERVER_ERROR'))).toBe('failed');
  });

  it.each(operationChecks)('$id', (check) => {
    expect(outcome(check, searched())).toBe('passed');
    expect(outcome(check, faults[check.id] ?? searched())).toBe('failed');
  });
});
