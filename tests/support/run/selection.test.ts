import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { gatewaysFor, selectionOf } from '../../../support/run/selection.js';

const specification = loadSpecification('gpconnect-1.2.7');
const tags = new Set(['@SLOTS-001', '@gateway']);

describe('selectionOf', () => {
  it('is everything when nothing is asked for', () => {
    expect(selectionOf({ endpoints: [] }, specification, tags)).toBe('');
  });

  it('adds the gateways of what an endpoint needs', () => {
    expect(selectionOf({ endpoints: ['read-an-organisation'] }, specification, tags)).toBe(
      '(@read-an-organisation or (@find-an-organisation and @gateway))',
    );
  });

  it('joins endpoints and tags', () => {
    expect(
      selectionOf({ endpoints: ['get-the-capability-statement'], tags: 'not @gateway' }, specification, tags),
    ).toMatch(/^\(@get-the-capability-statement or .+\) and \(not @gateway\)$/);
  });

  it.each([
    [{ endpoints: ['serch-for-free-slots'] }, 'Did you mean search-for-free-slots?'],
    [{ endpoints: [], tags: '@SLOT-001' }, 'Did you mean @SLOTS-001?'],
  ])('refuses what does not exist: %o', (asked, hint) => {
    expect(() => selectionOf(asked, specification, tags)).toThrow(ConfigurationError);
    expect(() => selectionOf(asked, specification, tags)).toThrow(hint);
  });
});

describe('gatewaysFor', () => {
  it('follows needs of needs', () => {
    expect(gatewaysFor(['book-an-appointment'], specification)).toEqual(
      expect.arrayContaining([
        'search-for-free-slots',
        'find-a-patient',
        'read-an-organisation',
        'find-an-organisation',
      ]),
    );
  });
});
