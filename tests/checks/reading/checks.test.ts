import { describe, expect, it } from 'vitest';
import { readRefusals } from '../../../checks/reading/refusals.js';
import {
  heldIdentifier,
  organisationOfBooking,
  readEtag,
  readStates,
} from '../../../checks/reading/state.js';
import { extensions } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Header } from '../../../support/model/exchange.js';
import { sent, stored } from '../booking/sample.js';
import { answered, changed, outcome, refused } from '../subject.js';

const read = (resource: JsonObject = stored, headers: readonly Header[] = [['ETag', 'W/"1"']]) =>
  answered({ interaction: 'read-an-appointment', resource, headers });
const gone = refused(404, 'NO_RECORD_FOUND', 'not-found');

const spoilt = {
  id: changed(stored, ['id'], 'another'),
  status: changed(stored, ['status'], 'noshow'),
  version: changed(stored, ['meta', 'versionId'], '0'),
  description: changed(stored, ['description'], undefined),
  extension: changed(stored, ['extension', 0], { url: 'https://elsewhere.example' }),
} as const;

/** What each check looks at; the rest is for others to judge. */
const judges: Readonly<Record<string, readonly (keyof typeof spoilt)[]>> = {
  'read.as-booked': ['id', 'status', 'version', 'description', 'extension'],
  'read.as-amended': ['id', 'status', 'version'],
  'read.as-cancelled': ['id', 'status'],
};

describe('what a read shows', () => {
  it.each(Object.values(readStates))('$id', (check) => {
    const judged: readonly string[] = judges[check.id] ?? ['id'];
    expect(outcome(check, { ...read(), before: stored })).toBe('passed');
    expect(outcome(check, { ...gone, before: stored })).toBe('failed');
    const outcomes = Object.entries(spoilt).map(([what, bad]) => [
      what,
      outcome(check, { ...read(bad), before: stored }),
    ]);
    expect(outcomes).toEqual(
      Object.keys(spoilt).map((what) => [what, judged.includes(what) ? 'failed' : 'passed']),
    );
  });

  it('wants the reason of a cancellation again', () => {
    const check = Object.values(readStates).find(({ id }) => id === 'read.as-cancelled');
    const url = extensions.cancellationReason;
    const cancelled = changed(stored, ['extension', 0], { url, valueString: 'Better' });
    expect(check && outcome(check, { ...read(cancelled), before: cancelled })).toBe('passed');
    expect(check && outcome(check, { ...read(), before: cancelled })).toBe('failed');
  });

  it('is not bothered by another offset of the same instant', () => {
    const [check] = Object.values(readStates);
    const same = changed(stored, ['start'], '2026-03-02T10:00:00+01:00');
    expect(check && outcome(check, { ...read(same), before: stored })).toBe('passed');
  });

  it('carries its version as ETag', () => {
    expect(outcome(readEtag, read())).toBe('passed');
    expect(outcome(readEtag, read(stored, []))).toBe('failed');
    expect(outcome(readEtag, read(stored, [['ETag', 'W/"none"']]))).toBe('failed');
    expect(outcome(readEtag, gone)).toBe('undecided');
  });

  it('names the organisation of the booking, and not that of a token', () => {
    const look = (resource: JsonObject) => ({ ...read(resource), sent, inToken: 'A00001' });
    const other = changed(stored, ['contained', 0, 'identifier', 0, 'value'], 'A00001');
    expect(outcome(organisationOfBooking, look(stored))).toBe('passed');
    expect(outcome(organisationOfBooking, look(other))).toBe('failed');
    expect(outcome(organisationOfBooking, look(changed(stored, ['contained'], undefined)))).toBe('failed');
    expect(outcome(organisationOfBooking, { ...gone, sent, inToken: 'A00001' })).toBe('failed');
  });

  it('includes the identifier that the practice holds', () => {
    const held = { ...stored, identifier: [{ system: 'https://x.example', value: 'desk-1' }] };
    expect(outcome(heldIdentifier, { ...read(held), identifier: 'desk-1' })).toBe('passed');
    expect(outcome(heldIdentifier, { ...read(), identifier: 'desk-1' })).toBe('failed');
  });
});

it.each(Object.values(readRefusals))('$id', (check) => {
  expect(outcome(check, gone)).toBe('passed');
  expect(outcome(check, refused(422, 'INVALID_RESOURCE'))).toBe('passed');
  expect(outcome(check, read())).toBe('failed');
  expect(outcome(check, refused(500, 'INTERNAL_SERVER_ERROR', 'processing'))).toBe('failed');
});
