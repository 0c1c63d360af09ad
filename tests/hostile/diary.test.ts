import { describe, expect, it } from 'vitest';
import { exchangesOf } from '../../reports/exchanges/archive.js';
import { changedConfiguration, faultyProvider } from '../support/cli/faultyProvider.js';
import { runPack } from '../support/cli/gpc.js';
import { type DiaryCase, diaryCases } from './cases/diary.js';

/**
 * A booking, an amendment and a cancellation; where an appointment of others is named, also the verb that a provider may
 * take for its deletion.
 */
const scenariosFor = (shows: DiaryCase['shows']): string =>
  shows === 'not ours' ? '@gateway or @API-FHIR-106' : '@gateway';

/** The same with a time-out of one second. */
const impatient = (file: string): string =>
  changedConfiguration(file, (document) => ({
    ...document,
    limits: { ...Object(document.limits), timeoutSeconds: 1 },
  }));

/** The URLs of all requests of a run that could change something. */
const changesSent = (out: string): string[] =>
  [...exchangesOf(out)].flatMap(({ request: { method, url } }) =>
    ['GET', 'HEAD', 'OPTIONS'].includes(method) ? [] : [url],
  );

describe("a provider's diary after a run", () => {
  it.each(diaryCases.map((one) => [one.id, one] as const))(
    '%s',
    async (_id, { spoil, heldFor, stays, shows }) => {
      const { configuration, sandbox, close } = await faultyProvider(spoil, heldFor);
      try {
        const all = () => sandbox.practice.appointments.all();
        const before = structuredClone(all());
        const ids = new Set(before.map(({ id }) => id));
        const { verdicts, out } = await runPack([
          '--config',
          heldFor ? impatient(configuration) : configuration,
          '--tags',
          scenariosFor(shows),
        ]);
        const { bookings } = verdicts;

        expect(all().filter(({ id }) => ids.has(id))).toEqual(before);
        expect(changesSent(out).filter((url) => [...ids].some((id) => url.includes(id)))).toEqual([]);
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
    },
  );
});
