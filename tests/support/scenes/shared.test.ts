import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ResponseSubject } from '../../../support/model/check.js';
import type { Scenario } from '../../../support/scenes/scenario.js';
import { isShared, shared } from '../../../support/scenes/shared.js';
import { sendUpdate } from '../../../support/scenes/updates/updates.js';
import { type ScriptedRun, scriptedRun } from './scripted.js';

let run: ScriptedRun;
/** What the provider answers. */
let status: number;

beforeEach(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
  status = 200;
});
afterEach(() => run.close());

const scenario = (id: string) => run.scenario(id, () => ({ status, resource: { resourceType: 'Bundle' } }));
const scene = () =>
  shared(
    (one: Scenario): Promise<ResponseSubject> =>
      one.send({ interaction: 'search-for-free-slots', query: [] }),
    (answer) => [answer],
  );

it('is played once, and the others rest on its exchange', async () => {
  const play = scene();
  const [first, second] = [scenario('SLOTS-1'), scenario('SLOTS-2')];
  const answer = await play(first);
  await second.send({ interaction: 'search-for-free-slots', query: [] });
  expect(await play(second)).toBe(answer);
  await play(second);
  expect(first.exchanges).toEqual(['SLOTS-1.1']);
  expect(second.exchanges).toEqual(['SLOTS-2.1', 'SLOTS-1.1']);
  expect([first, second].map((one) => isShared(one, answer))).toEqual([false, true]);
  await second.send({ interaction: 'search-for-free-slots', query: [] });
  expect(second.exchanges.at(-1)).toBe('SLOTS-2.3');
});

it('is played by each as long as it does not succeed', async () => {
  const play = scene();
  status = 500;
  await play(scenario('SLOTS-1'));
  status = 200;
  const second = scenario('SLOTS-2');
  await play(second);
  expect(second.exchanges).toEqual(['SLOTS-2.1']);
});

it('is played anew in another run', async () => {
  const play = scene();
  await play(scenario('SLOTS-1'));
  const other = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
  const again = other.scenario('SLOTS-2', () => ({ resource: { resourceType: 'Bundle' } }));
  await play(again);
  expect(again.exchanges).toEqual(['SLOTS-2.1']);
  await other.close();
});

it('lets no scenario change an appointment that another one booked', async () => {
  const booked = { resourceType: 'Appointment', id: '7', status: 'booked' };
  const second = run.scenario('AMEND-2', () => ({ resource: booked }));
  const own = {
    id: '7',
    resource: booked,
    plan: { patient: { id: '1', nhsNumber: '9990001014' }, slots: [], appointment: {} },
  };
  await expect(sendUpdate(second, 'amend', own, booked)).rejects.toThrow(/was to name none of others/);
});
