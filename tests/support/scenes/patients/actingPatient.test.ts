import { afterAll, describe, expect, test } from 'vitest';
import type { RequestPlan } from '../../../../support/http/request.js';
import { noteOwner } from '../../../../support/scenes/diary/owners.js';
import { asPatient } from '../../../../support/scenes/patients/actingPatient.js';
import { theLastPatient } from '../../../../support/scenes/patients/configuredPatients.js';
import type { Scenario } from '../../../../support/scenes/scenario.js';
import { type ScriptedRun, scriptedRun } from '../scripted.js';

const [one, other] = ['9990001014', '9990001146'];
const authorisation = { bearer: true, headers: {}, refused: {} };
const retrieval: RequestPlan = { interaction: 'retrieve-a-patients-appointments', id: 'p-2' };
const booking = (patient: string): RequestPlan => ({
  interaction: 'book-an-appointment',
  body: {
    resource: { resourceType: 'Appointment', participant: [{ actor: { reference: `Patient/${patient}` } }] },
  },
});

const runs: ScriptedRun[] = [];
afterAll(async () => {
  for (const run of runs) await run.close();
});

/** A scenario of patients whose logical ids the configuration gives. */
async function scenarioOf(patientPath?: 'nhsNumber'): Promise<Scenario> {
  const run = await scriptedRun(new Date());
  runs.push(run);
  const scenario = run.scenario('TEST-001', () => ({}));
  const { config } = scenario.run;
  Object.assign(scenario.run, {
    config: {
      ...config,
      authorisation,
      personas: { ...config.personas, patientIds: { [one]: 'p-1', [other]: 'p-2' } },
      practice: { ...config.practice, ...(patientPath ? { patientPath } : {}) },
    },
  });
  return scenario;
}

describe('a request is sent by the patient', () => {
  test('whose appointments it asks for, by logical id or NHS number', async () => {
    const scenario = await scenarioOf();
    expect(await asPatient(scenario, retrieval)).toMatchObject({ patient: other, id: 'p-2' });
    expect(await asPatient(scenario, { ...retrieval, id: one })).toMatchObject({ patient: one, id: one });
  });

  test('whom it books for, and whose appointment it names', async () => {
    const scenario = await scenarioOf();
    expect((await asPatient(scenario, booking('p-2'))).patient).toBe(other);
    noteOwner(scenario, 'a-1', 'p-2');
    expect((await asPatient(scenario, { interaction: 'read-an-appointment', id: 'a-1' })).patient).toBe(
      other,
    );
    // Whatever an update says of its patient, it is of whoever booked.
    const update = { ...booking('p-1'), interaction: 'cancel-an-appointment', id: 'a-1' };
    expect((await asPatient(scenario, update)).patient).toBe(other);
  });

  test('whom the scenario looked up last, or whom it says', async () => {
    const scenario = await scenarioOf();
    const search: RequestPlan = { interaction: 'search-for-free-slots' };
    expect((await asPatient(scenario, search)).patient).toBeUndefined();
    scenario.keep(theLastPatient, one ?? '');
    expect((await asPatient(scenario, search)).patient).toBe(one);
    expect(await asPatient(scenario, { ...retrieval, patient: one ?? '' })).toMatchObject({
      patient: one,
      id: 'p-2',
    });
  });

  test('with the NHS number in the path where the provider takes that', async () => {
    const scenario = await scenarioOf('nhsNumber');
    expect(await asPatient(scenario, retrieval)).toMatchObject({ patient: other, id: other });
  });

  test('only where patients are the users', async () => {
    const run = await scriptedRun(new Date());
    runs.push(run);
    const scenario = run.scenario('TEST-001', () => ({}));
    expect(await asPatient(scenario, retrieval)).toEqual(retrieval);
  });
});
