import { describe, expect, it } from 'vitest';
import { malformedBodies } from '../../../checks/booking/malformed.js';
import { spoiltBookings } from '../../../checks/booking/spoilers/index.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { plan, sent } from './sample.js';

/** Elements of two appointments that differ. */
const differences = (one: JsonObject, other: JsonObject): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );

/** InvalidRequests that are one thing to a reader and more than one element to FHIR. */
const severalElements: Readonly<Record<string, readonly string[]>> = {
  'the consumer sends a booking that names no booking organisation': ['contained', 'extension'],
  'the consumer sends a booking that is empty but for its type': Object.keys(sent).filter(
    (name) => name !== 'resourceType',
  ),
};

/** What a sound booking has in addition where patients book. */
const asPatientsSend: Readonly<Record<string, JsonObject>> = {
  'the consumer sends a booking that gives no reason': { reason: [{ text: 'Cough' }] },
};

describe('a spoilt booking', () => {
  it.each(Object.keys(spoiltBookings))('%s: differs from a sound one in that alone', (sentence) => {
    const sound = { ...sent, ...asPatientsSend[sentence] };
    const before = structuredClone(sound);
    const spoilt = spoiltBookings[sentence]?.spoil(sound, plan) ?? sound;
    expect(sound).toEqual(before);
    const changed = differences(sound, spoilt);
    expect(changed.sort()).toEqual([...(severalElements[sentence] ?? changed.slice(0, 1))].sort());
    expect(changed.length).toBeGreaterThan(0);
  });

  it.each<[string, (spoilt: JsonObject) => unknown, unknown]>([
    [
      'the consumer sends a booking that has a participant without an actor',
      ({ participant }) => participant,
      [{ ...first(), actor: patient() }, { status: 'accepted' }],
    ],
    ['the consumer sends a booking that names no location', ({ participant }) => participant, [first()]],
    [
      'the consumer sends a booking that begins before its slot',
      ({ start }) => start,
      '2026-03-02T08:55:00+00:00',
    ],
    [
      'the consumer sends a booking that begins after its slot has begun',
      ({ start }) => start,
      '2026-03-02T09:01:00+00:00',
    ],
    ['the consumer sends a booking that ends after its slot', ({ end }) => end, '2026-03-02T09:15:00+00:00'],
    [
      'the consumer sends a booking that ends before its slot has ended',
      ({ end }) => end,
      '2026-03-02T09:09:00+00:00',
    ],
    [
      'the consumer sends a booking that refers to its slot by an absolute URL',
      ({ slot }) => slot,
      [{ reference: 'https://elsewhere.example/fhir/Slot/s-1' }],
    ],
    [
      'the consumer sends a booking that refers to its patient by an absolute URL',
      ({ participant }) =>
        JSON.stringify(participant).includes('"https://elsewhere.example/fhir/Patient/p-1"'),
      true,
    ],
    [
      'the consumer sends a booking that refers to a practitioner that does not exist',
      ({ participant }) => JSON.stringify(participant).includes('Practitioner/'),
      true,
    ],
    [
      'the consumer sends a booking that is a Slot by its resource type',
      ({ resourceType }) => resourceType,
      'Slot',
    ],
  ])('%s: is what it says', (sentence, look, expected) => {
    expect(look(spoiltBookings[sentence]?.spoil(sent, plan) ?? {})).toEqual(expected);
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
