import { each, objects, type ResourceChange, withElement, without } from '../../../checks/elementChanges.js';
import type { Registered } from '../../../checks/registration/afterwards.js';
import type { Registration } from '../../../checks/registration/registration.js';
import { patient } from '../../../checks/registration/spoilers/changes.js';
import { address, email, language, phone } from '../../../checks/registration/spoilers/contents.js';
import type { Demographics } from '../../config/provider.js';
import type { RequestPlan } from '../../http/request.js';
import { madeUpNhsNumber } from '../../kernel/nhsNumber.js';
import { oddly } from '../oddity.js';
import { readPatient } from '../patients/patientReadings.js';
import { findRegistered } from '../patients/patientSearches.js';
import { persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import {
  planFor,
  type RegistrationPlan,
  register,
  regularPatient,
  somebodyToRefuse,
} from './registrations.js';

/** Registrations that a provider has to take, by the sentence. */
export const registrationForms: Readonly<
  Record<string, { change: (plan: RegistrationPlan) => ResourceChange; request?: Partial<RequestPlan> }>
> = {
  'the consumer registers the person': { change: () => (body) => body },
  'the consumer registers the person with every permitted element': {
    change: () => patient(everyElement),
    request: { prefer: 'return=representation' },
  },
  'the consumer registers the person with the least that is demanded': {
    change: () => patient(without('gender')),
  },
  'the consumer registers the person in XML': { change: () => (body) => body, request: { format: 'xml' } },
  'the consumer registers the person with another day of birth': {
    change: ({ person }) => patient(withElement('birthDate', otherDay(person.birthDate))),
  },
  'the consumer registers the person with another family name': {
    change: () => patient(each('name', withElement('family', otherFamily))),
  },
};

/** Registrations that a provider refuses for whom they are for, by the sentence. */
export const refusedPeople: Readonly<Record<string, (scenario: Scenario) => Promise<RegistrationPlan>>> = {
  // Not the person of personas.unknown: a provider that takes the registration would know that person from then on.
  'the consumer sends a registration that is for somebody whom PDS does not confirm': async (scenario) =>
    planFor(scenario, { ...nobody, nhsNumber: madeUpNhsNumber(scenario.run.id) }),
  'the consumer sends a registration that is for somebody whom PDS has under another name and birth date':
    async (scenario) => {
      const { person } = await somebodyToRefuse(scenario);
      return planFor(scenario, { ...person, ...nobody, birthDate: otherDate(person.birthDate) });
    },
  'the consumer sends a registration that is for somebody with one part of the birth date right': async (
    scenario,
  ) => {
    const { person } = await somebodyToRefuse(scenario);
    const day = person.birthDate.slice(8);
    return planFor(scenario, { ...person, birthDate: `${otherDate(person.birthDate).slice(0, 8)}${day}` });
  },
  'the consumer sends a registration that is for somebody with two parts of the birth date right and another third letter':
    (scenario) =>
      almost(scenario, ({ family }) => ({
        family: `${family.slice(0, 2)}${otherLetter(family[2])}${family.slice(3)}`,
      })),
  'the consumer sends a registration that is for somebody with two parts of the birth date right and another initial':
    (scenario) =>
      almost(scenario, ({ given }) => ({ given: `${otherLetter(given[0]).toUpperCase()}${given.slice(1)}` })),
  'the consumer sends a registration that is for a patient whose NHS number PDS has for somebody else':
    async (scenario) => planFor(scenario, persona(scenario, 'mismatchedDemographics')),
  'the consumer sends a registration that is for somebody who has died': async (scenario) =>
    planFor(scenario, persona(scenario, 'deceasedOnPds')),
  'the consumer sends a registration that is for somebody who is flagged as sensitive': async (scenario) =>
    planFor(scenario, persona(scenario, 'sensitiveOnPds')),
  'the consumer sends a registration that is for somebody whose PDS record is invalid': async (scenario) =>
    planFor(scenario, persona(scenario, 'invalidated')),
  'the consumer sends a registration that is for somebody whose PDS record is superseded': async (scenario) =>
    planFor(scenario, persona(scenario, 'superseded')),
  'the consumer sends a registration that is for a regular patient': regularPatient,
  'the consumer sends a registration that is for somebody who was registered before': async (scenario) =>
    planFor(scenario, (await findRegistered(scenario)).person),
};

/** Somebody whom all but one of the beginnings of the names would confirm. */
async function almost(
  scenario: Scenario,
  spoil: (person: Demographics) => Partial<Demographics>,
): Promise<RegistrationPlan> {
  const { person } = await somebodyToRefuse(scenario);
  return planFor(scenario, { ...person, ...spoil(person), birthDate: otherDay(person.birthDate) });
}

const otherLetter = (letter = ''): string => (letter.toLowerCase() === 'q' ? 'z' : 'q');

/** Somebody who was registered before, whom just so much confirms: two parts of the birth date, and the names' beginnings. */
export async function registerByBeginnings(scenario: Scenario): Promise<Registration> {
  const { person } = await findRegistered(scenario);
  const { family, given, birthDate } = person;
  const names = { family: `${family.slice(0, 3)}qz`, given: `${given.slice(0, 1)}qz` };
  return register(scenario, planFor(scenario, { ...person, ...names, birthDate: otherDay(birthDate) }));
}

/** Registers somebody once more who is registered already; what comes of it is known. */
export async function registerAgain(
  scenario: Scenario,
  request: Partial<RequestPlan>,
  change?: Parameters<typeof register>[3],
): Promise<Registration> {
  const { person } = await findRegistered(scenario);
  const plan = planFor(scenario, person);
  return register(scenario, { ...plan, body: oddly(scenario, plan.body) }, request, change);
}

/** Finds and reads somebody who was registered, with all that a registration of the pack may have said of them. */
export async function registeredSeen(scenario: Scenario): Promise<Registered[]> {
  const { person, ...search } = await findRegistered(scenario);
  const { nhsNumber, birthDate, family } = person;
  const sent = { nhsNumber, birthDates: [birthDate, otherDay(birthDate)], families: [family, otherFamily] };
  const reading = await readPatient(scenario, nhsNumber);
  return [search, reading].map((answer) => ({ ...answer, ...sent }));
}

/** The family name of a person whom the birth date alone confirms. */
const otherFamily = 'Othername';

const nobody = {
  family: 'Nonesuch',
  given: 'Zebulon',
  birthDate: '1901-02-03',
  gender: 'unknown',
} as const;

/** All that a registration may carry, in the forms of the page's example. */
const everyElement: ResourceChange = (resource) => ({
  ...resource,
  extension: [language('fr', 'French')],
  name: objects(resource.name).map((name) => ({
    ...name,
    text: 'As the consumer writes it',
    given: [...(Array.isArray(name.given) ? name.given : []), 'Middle', 'Second-Middle'],
    prefix: ['Mx'],
  })),
  telecom: [
    phone('home', '1'),
    phone('work', '2'),
    phone('mobile', '3'),
    phone('temp', '4'),
    email('person'),
  ],
  address: [address('home', 'Sample Street'), address('temp', 'Passing Lane')],
});

/** Another day of the same month. */
const otherDay = (birthDate: string): string =>
  `${birthDate.slice(0, 8)}${birthDate.endsWith('-11') ? '12' : '11'}`;

/** A date of which no part agrees. */
function otherDate(birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return `${Number(year) - 7}-${month === '03' ? '05' : '03'}-${day === '05' ? '06' : '05'}`;
}
