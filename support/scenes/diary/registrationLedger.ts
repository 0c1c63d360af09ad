import type { ProviderConfig } from '../../config/provider.js';
import type { Ledger, RegistrationState } from '../../coordinator/ledger.js';
import type { RegistrationEntry } from '../../coordinator/ledgerEntries.js';
import type { RequestPlan } from '../../http/request.js';
import { GpcError, HarnessFault } from '../../kernel/errors.js';
import type { Exchange } from '../../model/exchange.js';
import { Blocked } from '../../model/signals.js';
import { isRegistered } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';

/** Everybody whom a run may try to register, by NHS number. */
const peopleOf = ({ personas }: ProviderConfig): string[] => [
  ...personas.bookable,
  ...personas.unregistered.map(({ nhsNumber }) => nhsNumber),
  ...[personas.unknown, personas.unverified].flatMap((one) => one ?? []),
  ...[
    personas.lapsed,
    personas.mismatchedDemographics,
    personas.deceasedOnPds,
    personas.sensitiveOnPds,
    personas.invalidated,
    personas.superseded,
  ].flatMap((one) => one?.nhsNumber ?? []),
];

/** Notes in the ledger for whom a registration is sent, before and after, whatever becomes of it. */
export async function noteRegistration(
  scenario: Scenario,
  { body }: RequestPlan,
  send: () => Promise<Exchange>,
): Promise<Exchange> {
  const text = body ? ('text' in body ? body.text : JSON.stringify(body.resource)) : '';
  const people = peopleOf(scenario.run.config).filter((number) => text.includes(number));
  await note(scenario, people, { kind: 'registering' });
  const exchange = await send();
  const status = exchange.response?.status;
  const answer = status === undefined ? {} : { status };
  await note(scenario, people, { kind: 'registrationAnswered', exchange: exchange.id, ...answer });
  return exchange;
}

async function note(
  { run, identity, visited }: Scenario,
  people: readonly string[],
  facts: Pick<RegistrationEntry, 'kind' | 'exchange' | 'status'>,
): Promise<void> {
  const practice = visited ? { practice: visited.endpoint.odsCode } : {};
  for (const nhsNumber of people)
    await run.coordinator.call('ledger', { ...facts, nhsNumber, scenario: identity.id, ...practice });
}

/** Looks for everybody whom the run may have registered, so that who stays registered is known. */
export async function settleRegistrations(scenario: Scenario, ledger: Ledger): Promise<void> {
  for (const person of ledger.registrations().filter(mayBeRegistered)) {
    const seen = await look(scenario, person);
    if (seen !== undefined)
      ledger.write({
        kind: seen ? 'registered' : 'notRegistered',
        nhsNumber: person.nhsNumber,
        scenario: person.scenario,
        exchange: scenario.exchanges.at(-1) ?? '',
      });
  }
}

const mayBeRegistered = ({ attempted, stranger }: RegistrationState): boolean =>
  attempted === 'taken' || attempted === 'unknown' || (attempted === 'refused' && stranger);

async function look(
  scenario: Scenario,
  { nhsNumber, practice }: RegistrationState,
): Promise<boolean | undefined> {
  const there = scenario.run.config.practice.federated?.find(({ endpoint }) => endpoint.odsCode === practice);
  try {
    return await scenario.at(there, () => isRegistered(scenario, nhsNumber));
  } catch (error) {
    if (error instanceof HarnessFault || !(error instanceof GpcError || error instanceof Blocked))
      throw error;
    return undefined;
  }
}
