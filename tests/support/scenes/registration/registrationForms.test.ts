import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadValidator } from '../../../../profiles/index.js';
import type { Demographics } from '../../../../support/config/provider.js';
import { selectText } from '../../../../support/kernel/select.js';
import {
  refusedPeople,
  registrationForms,
} from '../../../../support/scenes/registration/registrationForms.js';
import { planFor } from '../../../../support/scenes/registration/registrations.js';
import { type ScriptedRun, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeAll(async () => {
  run = await scriptedRun(new Date('2026-03-01T12:00:00Z'));
});
afterAll(() => run.close());

const person: Demographics = {
  nhsNumber: '9990003742',
  family: 'Umber-Testcase',
  given: 'Ambrose',
  birthDate: '1958-03-31',
  gender: 'male',
};
const validator = loadValidator();
const nobodyKnown = () => ({ resource: { resourceType: 'Bundle', type: 'searchset' } });

const scenario = (id: string) => {
  const made = run.scenario(id, nobodyKnown);
  made.run.config.personas = { ...made.run.config.personas, unregistered: [person] };
  return made;
};

describe('registrations that have to be taken', () => {
  it.each(Object.entries(registrationForms))('are without fault: %s', (_words, { change }) => {
    const plan = planFor(scenario('REG-1'), person);
    const { issues } = validator.validate(change(plan)(plan.body));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('have two parts of the birth date right, where that is the point', () => {
    const plan = planFor(scenario('REG-2'), person);
    const form = registrationForms['the consumer registers the person with another day of birth'];
    const [sent] = selectText(form?.change(plan)(plan.body), 'parameter.resource.birthDate');
    expect(sent?.value).toBe('1958-03-11');
  });
});

describe('people whom PDS does not confirm', () => {
  it.each([
    ['is for somebody whom PDS has under another name and birth date', '1951-05-05', 'Nonesuch'],
    ['is for somebody with one part of the birth date right', '1951-05-31', 'Umber-Testcase'],
  ])('a registration that %s', async (words, birthDate, family) => {
    const made = scenario(words);
    const plan = await refusedPeople[`the consumer sends a registration that ${words}`]?.(made);
    expect(plan?.person).toMatchObject({ nhsNumber: person.nhsNumber, birthDate, family });
    const { issues } = validator.validate(plan?.body ?? {});
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    await made.run.coordinator.call('giveBack', { holder: words });
  });
});
