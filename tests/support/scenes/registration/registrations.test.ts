import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Demographics } from '../../../../support/config/provider.js';
import type { RequestPlan } from '../../../../support/http/request.js';
import { Blocked, Omitted } from '../../../../support/model/signals.js';
import {
  lookAfter,
  planFor,
  proveRefusal,
  register,
  registerSomebody,
  regularPatient,
  somebodyToRefuse,
  somebodyToRegister,
  somebodyWhoLeft,
} from '../../../../support/scenes/registration/registrations.js';
import { patient } from '../../../checks/patients/sample.js';
import { changed } from '../../../checks/subject.js';
import { type Script, type ScriptedRun, type ScriptedScenario, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeAll(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
});
afterAll(() => run.close());

const somebody: Demographics = {
  nhsNumber: '9990003742',
  family: 'Test',
  given: 'Case',
  birthDate: '1980-05-31',
  gender: 'other',
};
const people = [
  somebody,
  { ...somebody, nhsNumber: '9990003874' },
  { ...somebody, nhsNumber: '9990004005' },
] as const;
const [first, second, third] = people.map(({ nhsNumber }) => nhsNumber);

/** A provider that knows some people, and answers registrations with a status. */
const provider =
  (known: readonly (string | undefined)[], status = 422): Script =>
  ({ interaction, query }: RequestPlan) => {
    if (interaction === 'register-a-patient')
      return { status, resource: { resourceType: 'OperationOutcome' } };
    if (interaction === 'read-a-patient') return { resource: patient };
    const number = query?.[0]?.[1].split('|')[1] ?? '';
    const resource = changed(patient, ['identifier', 0, 'value'], number);
    const entry = known.includes(number) ? [{ resource }] : [];
    return { resource: { resourceType: 'Bundle', type: 'searchset', entry } };
  };

function scenario(id: string, script: Script): ScriptedScenario {
  const made = run.scenario(id, script);
  made.run.config.personas = { ...made.run.config.personas, unregistered: people, lapsed: somebody };
  return made;
}

const giveBack = async (made: ScriptedScenario): Promise<void> => {
  await made.run.coordinator.call('giveBack', { holder: made.identity.id });
};

describe('people to register', () => {
  it('serve refusals from the end of the list, again and again', async () => {
    for (const id of ['REG-1', 'REG-2']) {
      const made = scenario(id, provider([first]));
      expect((await somebodyToRefuse(made)).person.nhsNumber).toBe(third);
      await giveBack(made);
    }
    const later = scenario('REG-3', provider([third]));
    expect((await somebodyToRefuse(later)).person.nhsNumber).toBe(second);
    await giveBack(later);
  });

  it('are registered for good from the beginning of the list, and never the last', async () => {
    const made = scenario('REG-4', provider([first]));
    expect((await somebodyToRegister(made)).person.nhsNumber).toBe(second);
    await giveBack(made);
    const last = scenario('REG-5', provider([first, second]));
    await expect(somebodyToRegister(last)).rejects.toThrow(Omitted);
    await giveBack(last);
  });

  it('are left alone while another scenario has them', async () => {
    const holder = scenario('REG-6', provider([]));
    await somebodyToRefuse(holder);
    const other = scenario('REG-7', provider([]));
    expect((await somebodyToRefuse(other)).person.nhsNumber).toBe(second);
    await giveBack(holder);
    await giveBack(other);
  });

  it('run out in words that say what to do', async () => {
    await expect(somebodyToRefuse(scenario('REG-8', provider([first, second, third])))).rejects.toThrow(
      /personas\.unregistered has been registered \([0-9, ]+\): name somebody new/,
    );
    await expect(somebodyWhoLeft(scenario('REG-9', provider([first])))).rejects.toThrow(
      /personas\.lapsed has been registered again/,
    );
    expect((await somebodyWhoLeft(scenario('REG-10', provider([])))).person).toBe(somebody);
  });
});

describe('the gateway', () => {
  it.each([
    ['registers the first of three', [], first, false],
    ['registers the second, and keeps the third', [first], second, false],
    ['registers somebody again, and keeps the last', [first, second], first, true],
    ['registers somebody again, when all are registered', [first, second, third], first, true],
  ])('%s', async (_words, known, number, registered) => {
    const made = scenario(`REG-G${known.length}`, provider(known));
    expect((await registerSomebody(made)).registered).toBe(registered);
    expect(JSON.stringify(made.sentTo('register-a-patient')[0]?.body)).toContain(number);
  });

  it('registers the only person there is', async () => {
    const made = scenario('REG-G9', provider([]));
    made.run.config.personas = { ...made.run.config.personas, unregistered: [somebody] };
    expect((await registerSomebody(made)).registered).toBe(false);
  });
});

describe('registrations', () => {
  it('keep what was sent beside what came back', async () => {
    const made = scenario('REG-11', provider([]));
    const sent = await register(made, planFor(made, somebody));
    expect(sent.sent).toMatchObject({ resourceType: 'Patient', birthDate: '1980-05-31' });
    expect(sent.exchange.response.status).toBe(422);
  });

  it('are for a regular patient what a search says of them', async () => {
    const made = scenario('REG-12', provider(['9990001014']));
    expect((await regularPatient(made)).person).toEqual({
      nhsNumber: '9990001014',
      family: 'Lindqvist',
      given: 'Maja',
      birthDate: '1984-03-09',
      gender: 'female',
    });
  });

  it('prove a refusal first, or block', async () => {
    const plan = (made: ScriptedScenario) => planFor(made, somebody);
    const good = scenario('REG-13', provider([]));
    await expect(proveRefusal(good, plan(good))).resolves.toBeUndefined();
    expect(JSON.stringify(good.sent.at(-1)?.body)).not.toContain('birthDate');
    const lax = scenario('REG-14', provider([], 200));
    await expect(proveRefusal(lax, plan(lax))).rejects.toThrow(Blocked);
  });

  it('are looked for afterwards, and read when they are found', async () => {
    const looked = async (known: readonly (string | undefined)[]) => {
      const made = scenario(`REG-15-${known.length}`, provider(known));
      return lookAfter(made, await register(made, planFor(made, somebody)));
    };
    expect((await looked([])).reading).toBeUndefined();
    expect((await looked([first])).reading?.exchange.interaction).toBe('read-a-patient');
  });
});
