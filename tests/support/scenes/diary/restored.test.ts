import { describe, expect, it } from 'vitest';
import { restored } from '../../../../support/scenes/diary/restored.js';

const known = {
  patient: 'p-1',
  slots: ['s-1'],
  start: '2026-03-02T09:00:00+00:00',
  end: '2026-03-02T09:10:00+00:00',
};

describe('an appointment whose forms no update may have', () => {
  it.each([
    ['Slot/s-1', 'Slot/s-1'],
    ['Slot/s-1/_history/2', 'Slot/s-1/_history/2'],
    ['https://gp.example/STU3/1/Slot/s-1', 'Slot/s-1'],
    ['https://gp.example/STU3/1/Slot/s-1/_history/2', 'Slot/s-1'],
  ])('has %s as %s', (shown, sent) => {
    expect(restored({ slot: [{ reference: shown }] }, known).slot).toEqual([{ reference: sent }]);
  });

  it('gets back what was booked where nothing of it is shown', () => {
    expect(restored({ start: '2026-03-02T09:00:00', participant: [] }, known)).toEqual({
      start: known.start,
      end: known.end,
      slot: [{ reference: 'Slot/s-1' }],
      participant: [{ actor: { reference: 'Patient/p-1' }, status: 'accepted' }],
    });
  });
});
