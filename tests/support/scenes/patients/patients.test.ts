import { afterAll, beforeAll, expect, it } from 'vitest';
import { Blocked } from '../../../../support/model/signals.js';
import { findPatient } from '../../../../support/scenes/patients/patients.js';
import { type ScriptedRun, scriptedRun } from '../scripted.js';

const nhsNumber = '9990001014';
const found = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [{ resource: { resourceType: 'Patient', id: 'p-1', identifier: [{ value: nhsNumber }] } }],
};
const nobody = { resourceType: 'Bundle', type: 'searchset' };

let run: ScriptedRun;
beforeAll(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
});
afterAll(() => run.close());

it('finds a patient where a search without percent-encoding is the only one that is understood', async () => {
  const answers = [{ status: 422, resource: { resourceType: 'OperationOutcome' } }, { resource: found }];
  const scenario = run.scenario('BOOK-1', () => answers.shift() ?? { status: 500 });
  await expect(findPatient(scenario, nhsNumber)).resolves.toEqual({ id: 'p-1', nhsNumber });
  expect(scenario.sentTo('find-a-patient')).toHaveLength(2);
});

it('searches once where the search is understood', async () => {
  const scenario = run.scenario('BOOK-2', () => ({ resource: found }));
  await expect(findPatient(scenario, nhsNumber)).resolves.toEqual({ id: 'p-1', nhsNumber });
  expect(scenario.sentTo('find-a-patient')).toHaveLength(1);
});

it.each([
  ['the answer as it is', { status: 500 }, /answered 500 where a success with Bundle was needed/],
  ['the patient who is missing', { resource: nobody }, /where the patient 9990001014 with a logical id/],
])('is blocked by %s where neither finds anybody', async (_what, answer, reason) => {
  const scenario = run.scenario('BOOK-3', () => answer);
  const looked = findPatient(scenario, nhsNumber);
  await expect(looked).rejects.toBeInstanceOf(Blocked);
  await expect(looked).rejects.toThrow(reason);
});
