import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { NetworkTrouble } from '../../../support/model/signals.js';
import { awaitAnswer, within } from '../../../support/run/deadline.js';

const limit = { milliseconds: 20, what: 'The scenario', limit: 'limits.scenarioSeconds' };
const request = 'GET https://gp.example/metadata';

test('what ends in time is let through', async () => {
  expect(await within(limit, () => awaitAnswer(request, async () => 'answer'))).toBe('answer');
  await expect(within(limit, () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});

test('time that went by waiting for an answer is blamed on the network, and names the request', async () => {
  const late = within(limit, () => awaitAnswer(request, () => wait(60)));
  await expect(late).rejects.toThrow(NetworkTrouble);
  await expect(late).rejects.toThrow(/ran out of time.*\[DEADLINE\]\n.*https:\/\/gp\.example\/metadata/);
});

test('other time is blamed on the harness, after an answer too', async () => {
  const late = within(limit, async () => {
    await awaitAnswer(request, async () => undefined);
    await wait(60);
  });
  await expect(late).rejects.toThrow(HarnessFault);
});

test('what goes on after its time sends nothing more, and what comes after it may', async () => {
  const sent: string[] = [];
  const send = (name: string) => awaitAnswer(name, async () => sent.push(name));
  let abandoned: Promise<unknown> = Promise.resolve();
  const late = within(limit, () => {
    abandoned = wait(40).then(() => send('too late'));
    return abandoned;
  });
  await expect(late).rejects.toThrow('ran out of time');
  await within(limit, () => send('clean-up'));
  await expect(abandoned).rejects.toThrow('ran out of time');
  expect(sent).toEqual(['clean-up']);
});
