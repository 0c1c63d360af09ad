import { describe, expect, it } from 'vitest';
import { faultyProvider } from '../support/cli/faultyProvider.js';
import { runPack } from '../support/cli/gpc.js';
import { diaryCases } from './cases/diary.js';

describe("a provider's diary after a run", () => {
  it.each(diaryCases.map((one) => [one.id, one] as const))('%s', async (_id, { spoil, stays, shows }) => {
    const { configuration, sandbox, close } = await faultyProvider(spoil);
    try {
      const all = () => sandbox.practice.appointments.all();
      const before = structuredClone(all());
      const ids = new Set(before.map(({ id }) => id));
      const { verdicts } = await runPack(['--config', configuration, '--tags', '@gateway']);
      const { bookings } = verdicts;

      expect(all().filter(({ id }) => ids.has(id))).toEqual(before);
      const added = all().filter(({ id }) => !ids.has(id));
      expect(added.length).toBeGreaterThan(0);
      const booked = added.filter(({ status }) => status === 'booked');
      if (stays)
        expect(bookings.left.map(({ appointment }) => appointment).sort()).toEqual(
          booked.map(({ id }) => id).sort(),
        );
      else expect(booked).toEqual([]);
      expect({
        left: bookings.left.length > 0,
        unknown: bookings.unknown.length > 0,
        notOurs: bookings.notOurs.length > 0,
      }).toEqual({ left: shows === 'left', unknown: false, notOurs: shows === 'not ours' });
    } finally {
      await close();
    }
  });
});
