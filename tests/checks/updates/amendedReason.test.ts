import { describe, expect, it } from 'vitest';
import { amendedReason } from '../../../checks/updates/amended.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { cancelled } from '../../../support/scenes/updates/cancellation.js';
import { outcome } from '../subject.js';
import { booked, own, update } from './sample.js';

const text = [{ text: 'Cough' }];
const code = [{ coding: [{ system: 'http://snomed.info/sct', code: '49727002' }] }];

const outcomeOf = (
  sentence: string,
  sent: JsonObject,
  found: JsonObject,
  before = own,
): string | undefined => {
  const check = amendedReason[sentence];
  return check && outcome(check, { ...update('amend', found), sent, own: before });
};

describe('a reason that is amended', () => {
  it('comes back as it was sent', () => {
    const kept = (found: JsonObject) =>
      outcomeOf('the amended reason is returned as it was sent', { ...booked, reason: text }, found);
    expect(kept({ ...booked, reason: text })).toBe('passed');
    expect(kept(booked)).toBe('failed');
  });

  it('leaves nothing of the one before', () => {
    const before = { ...own, resource: { ...booked, reason: text } };
    const replaced = (found: JsonObject) =>
      outcomeOf('nothing is left of the reason before', { ...booked, reason: code }, found, before);
    expect(replaced({ ...booked, reason: code })).toBe('passed');
    expect(replaced({ ...booked, reason: [{ ...code[0], ...text[0] }] })).toBe('failed');
    expect(replaced({ ...booked, reason: text })).toBe('failed');
  });

  it('may be that of a cancellation', () => {
    const sent = cancelled(booked, undefined, 'Another reason');
    const kept = (found: JsonObject) =>
      outcomeOf('the amended cancellation reason is returned as it was sent', sent, found);
    expect(kept(sent)).toBe('passed');
    expect(kept(cancelled(booked, undefined))).toBe('failed');
  });
});
