import type { PersonAnswer } from '../../../checks/patients/people.js';
import type { SoughtAnswer } from '../../../checks/responses/found.js';
import type { Persona } from '../../config/personas.js';
import type { Demographics, Personas } from '../../config/provider.js';
import { Omitted } from '../../model/signals.js';
import { planFor, register } from '../registration/registrations.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { isRegistered, persona, searchForPatient } from './patients.js';

/** Personas that are sought for what they are, by the sentence. */
const sought: Readonly<Record<string, Persona>> = {
  'a consumer searches for a patient whom the practice does not know': 'unknown',
  'a consumer searches for a patient who is flagged as sensitive': 'sensitive',
  'a consumer searches for a patient who has died': 'deceased',
  'a consumer searches for a patient who has left the practice': 'inactive',
  'a consumer searches for a patient whose NHS number PDS has for somebody else': 'mismatchedDemographics',
  'a consumer searches for a patient whose NHS number PDS confirms': 'unverified',
  'a consumer searches for a patient who dissents from sharing': 'dissenting',
};

/** Searches for people for what they are, by the sentence. */
export const personaSearches: Readonly<Record<string, (scenario: Scenario) => Promise<SoughtAnswer>>> = {
  ...Object.fromEntries(
    Object.entries(sought).map(([sentence, key]) => [
      sentence,
      (scenario: Scenario) => searchForPersona(scenario, key),
    ]),
  ),
  'a consumer searches for a patient who is registered temporarily': async (scenario) => {
    const nhsNumber = await somebodyRegistered(scenario);
    const answer = await searchForPatient(scenario, nhsNumber);
    return { ...answer, sought: { identifier: nhsNumber } };
  },
};

/** Searches for the person of `provider.yaml` who is of that kind. */
export async function searchForPersona(scenario: Scenario, key: Persona): Promise<SoughtAnswer> {
  const nhsNumber = numberOf(persona(scenario, key));
  const answer = await searchForPatient(scenario, nhsNumber);
  return { ...answer, sought: { identifier: nhsNumber } };
}

/**
 * Somebody who is registered for certain: a search that hides them must not make the scenario look for somebody else,
 * so that, where nobody is found, a registration that succeeds or is refused as a duplicate is the proof.
 */
async function somebodyRegistered(scenario: Scenario): Promise<string> {
  const people = persona(scenario, 'unregistered');
  for (const { nhsNumber } of people) if (await isRegistered(scenario, nhsNumber)) return nhsNumber;
  for (const person of people.slice(0, 1)) {
    const { exchange } = await register(scenario, planFor(scenario, person));
    if ([200, 409].includes(exchange.response.status)) return person.nhsNumber;
  }
  throw nobodyRegistered();
}

/** Finds the first of the people of personas.unregistered whom this run, or an earlier one, has registered. */
export async function findRegistered(scenario: Scenario): Promise<PersonAnswer & { person: Demographics }> {
  for (const person of persona(scenario, 'unregistered')) {
    const answer = await searchForPatient(scenario, person.nhsNumber);
    const bundle = workingResource(scenario, answer, 'Bundle');
    if (entriesOfType(bundle, 'Patient').length > 0) return { ...answer, person };
  }
  throw nobodyRegistered();
}

/** Finds the person whose demographics the configuration describes as the practice holds them. */
export async function findKnown(scenario: Scenario): Promise<PersonAnswer & { person: Demographics }> {
  const person = persona(scenario, 'known');
  const answer = await searchForPatient(scenario, person.nhsNumber);
  workingResource(scenario, answer, 'Bundle');
  return { ...answer, person };
}

const nobodyRegistered = (): Omitted =>
  new Omitted(
    'nobody of personas.unregistered has been registered: it takes register a patient, and one person',
  );

const numberOf = (person: NonNullable<Personas[keyof Personas]>): string =>
  typeof person === 'object' && 'nhsNumber' in person ? person.nhsNumber : String(person);
