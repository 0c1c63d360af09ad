import { describe, expect, it } from 'vitest';
import { firstText, select, selectText } from '../../../support/kernel/select.js';

const appointment = {
  resourceType: 'Appointment',
  participant: [
    { actor: { reference: 'Patient/1' } },
    { status: 'accepted' },
    'nonsense',
    { actor: { reference: 7 } },
  ],
};

describe('select', () => {
  it('names the place of every value, arrays expanded', () => {
    expect(select(appointment, 'participant.actor.reference')).toEqual([
      { path: 'participant[0].actor.reference', value: 'Patient/1' },
      { path: 'participant[3].actor.reference', value: 7 },
    ]);
  });

  it('finds fewer values in a malformed resource, and never throws', () => {
    expect(selectText(appointment, 'participant.actor.reference')).toHaveLength(1);
    expect(select(null, 'a.b')).toEqual([]);
    expect(select(undefined, 'a')).toEqual([]);
    expect(firstText('text', 'a')).toBeUndefined();
  });
});
