import { objects, without } from '../../../checks/elementChanges.js';
import type { LaterLook } from '../../../checks/registration/afterwards.js';
import type { Registration } from '../../../checks/registration/registration.js';
import { patient } from '../../../checks/registration/spoilers/changes.js';
import type { RegistrationAnswer } from '../../../checks/responses/found.js';
import type { Demographics } from '../../config/provider.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import { isObject, type JsonObject } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import type { ResponseSubject } from '../../model/check.js';
import { Omitted } from '../../model/signals.js';
import { findPatient, isRegistered, persona, searchForPatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy, entriesOfType } from '../setUp.js';
import { sentForm } from './sentForm.js';
import { registration } from './temporaryPatient.js';

/** Somebody to be registered, and the Parameters that do it. */
export interface RegistrationPlan {
  person: Demographics;
  body: JsonObject;
  /** The search found nobody, so that a refusal as a duplicate belies the search and says nothing of registering. */
  stranger?: true;
}

/** The plain registration of a person. */
export const planFor = ({ run }: Scenario, person: Demographics): RegistrationPlan => ({
  person,
  body: registration(person, sentForm(run)),
});

/**
 * Somebody whom the practice does not know, for registrations that have to be refused: the last such person of the
 * configuration, who serves all of them and is registered by none.
 */
export async function somebodyToRefuse(scenario: Scenario): Promise<RegistrationPlan> {
  const person = await lastUnregistered(scenario);
  if (person) return planFor(scenario, person);
  throw new Omitted(
    `everybody of personas.unregistered has been registered (${namesOf(scenario)}): name somebody new whom the practice does not know, or end a registration`,
  );
}

/**
 * Somebody whom this scenario may register for good: not the last person that is left, who is kept for refusals.
 */
export async function somebodyToRegister(scenario: Scenario): Promise<RegistrationPlan> {
  const kept = await lastUnregistered(scenario);
  for (const person of kept ? persona(scenario, 'unregistered') : [])
    if (
      person !== kept &&
      !(await isRegistered(scenario, person.nhsNumber)) &&
      (await isLeased(scenario, person))
    )
      return { ...planFor(scenario, person), stranger: true };
  throw new Omitted(
    `personas.unregistered (${namesOf(scenario)}) has nobody left to be registered for good beside the last one, who is kept for refusals: name new people, or end registrations`,
  );
}

/** Somebody whose registration ended; whom an earlier run registered again, nobody can register once more. */
export async function somebodyWhoLeft(scenario: Scenario): Promise<RegistrationPlan> {
  const person = persona(scenario, 'lapsed');
  if (await isRegistered(scenario, person.nhsNumber))
    throw new Omitted(
      'the person of personas.lapsed has been registered again: let them leave, or name another',
    );
  return planFor(scenario, person);
}

/** Sends a registration without a birth date first, which has to be refused; blocks the scenario when it is taken. */
export async function proveRefusal(scenario: Scenario, plan: RegistrationPlan): Promise<void> {
  const answer = await register(scenario, { ...plan, body: patient(without('birthDate'))(plan.body) });
  const { status } = answer.exchange.response;
  if (status < 400 || status >= 500)
    throw blockedBy(scenario, answer, 'a refusal (4xx) of a registration without a birth date');
}

/**
 * Registers the first person who is not registered yet. The last one of them is kept for refusals, once there is somebody
 * who can be registered again instead.
 */
export async function registerSomebody(scenario: Scenario): Promise<RegistrationAnswer> {
  const [known, strangers]: [Demographics[], Demographics[]] = [[], []];
  for (const person of persona(scenario, 'unregistered')) {
    const those = (await isRegistered(scenario, person.nhsNumber)) ? known : strangers;
    those.push(person);
    if (strangers.length > 1) break;
  }
  const [again] = strangers.length > 1 ? [] : known;
  const chosen = again ?? strangers[0];
  if (!chosen) throw new Omitted('personas.unregistered has nobody to register');
  return { ...(await register(scenario, planFor(scenario, chosen))), registered: again !== undefined };
}

/** Sends a registration that is to be taken; blocks the scenario when a stranger turns out to be registered. */
export async function registerForGood(
  scenario: Scenario,
  plan: RegistrationPlan,
  request: Partial<RequestPlan> = {},
): Promise<Registration> {
  const answer = await register(scenario, plan, request);
  if (plan.stranger && answer.exchange.response.status === 409)
    throw blockedBy(scenario, answer, 'somebody who is not registered, as the search has said,');
  return answer;
}

/** Sends a registration. */
export async function register(
  scenario: Scenario,
  { person, body }: RegistrationPlan,
  request: Partial<RequestPlan> = {},
  change?: (prepared: PreparedRequest) => PreparedRequest,
): Promise<Registration> {
  const plan = { interaction: 'register-a-patient', body: { resource: body }, ...request };
  const [parameter] = objects(body.parameter);
  const sent = isObject(parameter?.resource) ? parameter.resource : {};
  return { ...(await scenario.send(plan, change)), person, sent };
}

/** Looks for a person after a registration, and reads the record that is found. */
export async function lookAfter(scenario: Scenario, registered: Registration): Promise<LaterLook> {
  const { nhsNumber } = registered.person;
  const answer = await searchForPatient(scenario, nhsNumber);
  const found = answer.body.kind === 'resource' ? entriesOfType(answer.body.resource, 'Patient') : [];
  const id = found[0]?.value.id;
  const reading =
    typeof id === 'string' ? await scenario.send({ interaction: 'read-a-patient', id }) : undefined;
  return { ...answer, nhsNumber, registration: registered, ...(reading ? { reading } : {}) };
}

/** A regular patient of the practice, as a consumer knows them who found them. */
export async function regularPatient(scenario: Scenario): Promise<RegistrationPlan> {
  const [nhsNumber = ''] = persona(scenario, 'bookable');
  await findPatient(scenario, nhsNumber);
  const answer = await searchForPatient(scenario, nhsNumber);
  return planFor(scenario, demographicsOf(answer, nhsNumber));
}

async function lastUnregistered(scenario: Scenario): Promise<Demographics | undefined> {
  for (const person of [...persona(scenario, 'unregistered')].reverse())
    if (!(await isRegistered(scenario, person.nhsNumber)) && (await isLeased(scenario, person)))
      return person;
  return undefined;
}

/** Who has to be looked at when nobody is left: the first of them, and how many more there are. */
function namesOf(scenario: Scenario): string {
  const numbers = persona(scenario, 'unregistered').map(({ nhsNumber }) => nhsNumber);
  const rest = numbers.length - namedAtMost;
  return `${numbers.slice(0, namedAtMost).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const namedAtMost = 8;

/** Leases a person for the scenario, unless another one has them. */
async function isLeased({ identity, run }: Scenario, { nhsNumber }: Demographics): Promise<boolean> {
  const candidates = [[`Patient/${nhsNumber}`]];
  return (await run.coordinator.call('lease', { holder: identity.id, candidates })) !== null;
}

/** What a Patient says of the person. */
function demographicsOf({ body }: ResponseSubject, nhsNumber: string): Demographics {
  const [patient] = body.kind === 'resource' ? entriesOfType(body.resource, 'Patient') : [];
  const names = objects(patient?.value.name);
  const official = names.find(({ use }) => use === 'official') ?? names[0] ?? {};
  const given = Array.isArray(official.given) ? official.given[0] : undefined;
  const gender = genders.find((one) => one === patient?.value.gender) ?? 'unknown';
  return {
    nhsNumber,
    family: textOf(official.family ?? ''),
    given: textOf(given ?? ''),
    birthDate: textOf(patient?.value.birthDate ?? ''),
    gender,
  };
}

const genders = ['male', 'female', 'other', 'unknown'] as const;
