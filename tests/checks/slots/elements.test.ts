import { describe, expect, it } from 'vitest';
import { ukLocalTime } from '../../../checks/slots/elements.js';

const seen = (start: string | number) =>
  [...ukLocalTime({ start }, 'Slot', 'start')].map(({ path, ok, inexcusable }) => ({
    path,
    ok,
    inexcusable,
  }));

describe('a date and time', () => {
  it.each(['2026-01-05T09:00:00+00:00', '2026-07-06T09:00:00+01:00'])('%s is UK local time', (value) => {
    expect(seen(value)).toEqual([{ path: 'Slot.start', ok: true, inexcusable: false }]);
  });

  it.each(['2026-01-05T09:00:00Z', '2026-01-05T10:00:00.000+01:00'])(
    '%s is not, which an interpretation may excuse',
    (value) => {
      expect(seen(value)).toEqual([{ path: 'Slot.start', ok: false, inexcusable: false }]);
    },
  );

  it.each(['2026-01-05T09:00:00', '2026-01-05', 'just now', 1767603600])(
    '%s has no offset, which none excuses',
    (value) => {
      expect(seen(value)).toEqual([{ path: 'Slot.start', ok: false, inexcusable: true }]);
    },
  );
});
