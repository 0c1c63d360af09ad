import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { chosen, endpointsUpTo, gatewaysFor, selectionOf } from '../../../support/run/selection.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

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
    ).toBe('(@get-the-capability-statement) and (not @gateway)');
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

describe('endpointsUpTo', () => {
  it('names an endpoint and all that are built before it', () => {
    expect(endpointsUpTo('read-an-organisation', specification)).toEqual([
      'get-the-capability-statement',
      'find-an-organisation',
      'read-an-organisation',
    ]);
  });

  it('refuses one that does not exist', () => {
    expect(() => endpointsUpTo('read-an-organization', specification)).toThrow(
      'Did you mean read-an-organisation?',
    );
  });
});

describe('what failed in an earlier run', () => {
  const runOf = (outcomes: Record<string, string>): string => {
    const folder = temporaryFolder();
    const lines = Object.entries(outcomes).map(([id, outcome]) => JSON.stringify({ id, outcome }));
    writeFileSync(join(folder, 'records.ndjson'), `${lines.join('\n')}\n`);
    return folder;
  };

  it('is run again, with the gateways of what it needs, and nothing else', () => {
    const failedFrom = runOf({
      'META-001': 'passed',
      'ORG-001': 'passed',
      'ORG-011': 'failed',
      'LOC-001': 'warned',
    });
    const { scenarios } = chosen({ endpoints: [], failedFrom }, specification);
    expect([...(scenarios ?? [])].sort()).toEqual(['ORG-001', 'ORG-011', 'ORGS-001']);
  });

  it.each(['blocked', 'errored'])('is what was %s there too', (outcome) => {
    const { scenarios } = chosen(
      { endpoints: [], failedFrom: runOf({ 'META-011': outcome }) },
      specification,
    );
    expect([...(scenarios ?? [])].sort()).toEqual(['META-001', 'META-011']);
  });

  it('is refused where nothing failed, and where there is no run', () => {
    const passed = runOf({ 'META-001': 'passed' });
    expect(() => chosen({ endpoints: [], failedFrom: passed }, specification)).toThrow(
      /Nothing of .* failed/,
    );
    expect(() => chosen({ endpoints: [], failedFrom: temporaryFolder() }, specification)).toThrow(
      'There is no run in that folder.',
    );
  });
});
