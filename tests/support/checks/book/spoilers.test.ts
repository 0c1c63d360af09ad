import { describe, expect, it } from 'vitest';
import { malformedBodies } from '../../../../support/checks/book/malformed.js';
import { spoiltBookings } from '../../../../support/checks/book/spoilers/index.js';
import type { JsonObject } from '../../../../support/fhir/select.js';
import { plan, sent } from './sample.js';

/** Elements of two appointments that differ. */
const differences = (one: JsonObject, other: JsonObject): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );

/** Faults that are one thing to a reader and more than one element to FHIR. */
const severalElements: Readonly<Record<string, readonly string[]>> = {
  'names no booking organisation': ['contained', 'extension'],
  'is empty but for its type': Object.keys(sent).filter((name) => name !== 'resourceType'),
};

describe('a spoilt booking', () => {
  it.each(Object.keys(spoiltBookings))('that %s differs from a sound one in that alone', (words) => {
    const before = structuredClone(sent);
    const spoilt = spoiltBookings[words]?.spoil(sent, plan) ?? sent;
    expect(sent).toEqual(before);
    const changed = differences(sent, spoilt);
    expect(changed.sort()).toEqual([...(severalElements[words] ?? changed.slice(0, 1))].sort());
    expect(changed.length).toBeGreaterThan(0);
  });

  it.each<[string, (spoilt: JsonObject) => unknown, unknown]>([
    [
      'has a participant without an actor',
      ({ participant }) => participant,
      [{ ...first(), actor: patient() }, { status: 'accepted' }],
    ],
    ['names no location', ({ participant }) => participant, [first()]],
    ['begins before its slot', ({ start }) => start, '2026-03-02T08:55:00+00:00'],
    ['begins after its slot has begun', ({ start }) => start, '2026-03-02T09:01:00+00:00'],
    ['ends after its slot', ({ end }) => end, '2026-03-02T09:15:00+00:00'],
    ['ends before its slot has ended', ({ end }) => end, '2026-03-02T09:09:00+00:00'],
    [
      'refers to its slot by an absolute URL',
      ({ slot }) => slot,
      [{ reference: 'https://elsewhere.example/fhir/Slot/s-1' }],
    ],
    [
      'refers to its patient by an absolute URL',
      ({ participant }) =>
        JSON.stringify(participant).includes('"https://elsewhere.example/fhir/Patient/p-1"'),
      true,
    ],
    [
      'refers to a practitioner that does not exist',
      ({ participant }) => JSON.stringify(participant).includes('Practitioner/'),
      true,
    ],
    ['is a Slot by its resource type', ({ resourceType }) => resourceType, 'Slot'],
  ])('that %s is what it says', (words, look, expected) => {
    expect(look(spoiltBookings[words]?.spoil(sent, plan) ?? {})).toEqual(expected);
  });

  it('of a malformed body is half of a sound one', () => {
    for (const { format, cut } of Object.values(malformedBodies)) {
      const body = format === 'json' ? JSON.stringify(sent) : '<Appointment></Appointment>';
      expect(body.startsWith(cut(body))).toBe(true);
      expect(cut(body).length).toBeLessThan(body.length);
    }
  });
});

function first(): JsonObject {
  return { actor: patient(), status: 'accepted' };
}

function patient(): JsonObject {
  return { reference: 'Patient/p-1' };
}
