import type { SoughtAnswer } from '../../../checks/responses/found.js';
import { systems } from '../../../checks/vocabulary.js';
import type { RequestPlan } from '../../http/request.js';
import { sdsUserIdFound } from '../gateways.js';
import { patientLookups } from '../patients/patientLookups.js';
import { appointmentLookups } from '../reading/appointmentLookups.js';
import type { Scenario } from '../scenario.js';
import { firstId, workingResource } from '../setUp.js';
import { referencesFound } from '../slots/slotReferences.js';

/** A request for what is known to be at the practice. */
export interface Lookup {
  request: RequestPlan;
  sought: SoughtAnswer['sought'];
  /** The one parameter of a search. */
  identifier?: { system: string; value: string };
}

/** By the sentence that sends them as set-up. */
export const lookups: Readonly<Record<string, (scenario: Scenario) => Promise<Lookup>>> = {
  'a consumer who reads the capability statement with success': async () => ({
    request: { interaction: 'get-the-capability-statement' },
    sought: { identifier: '' },
  }),
  'a consumer who searches for the practice with success': async (scenario) => practiceSearch(scenario),
  'a consumer who searches for a practitioner with success': practitionerSearch,
  'a consumer who reads the practice with success': async (scenario) => {
    const id = await idFound(scenario, practiceSearch(scenario), 'Organization');
    return reading('read-an-organisation', `Organization/${id}`);
  },
  'a consumer who reads a practitioner with success': async (scenario) => {
    if (!scenario.run.config.practice.practitioner) return readingOfFirst(scenario, 'Practitioner');
    const id = await idFound(scenario, await practitionerSearch(scenario), 'Practitioner');
    return reading('read-a-practitioner', `Practitioner/${id}`);
  },
  'a consumer who reads a location with success': (scenario) => readingOfFirst(scenario, 'Location'),
  ...patientLookups,
  ...appointmentLookups,
};

/** Sends a lookup as set-up or as the test itself; blocks the scenario when the provider does not serve it. */
export async function lookUp(scenario: Scenario, { request, sought }: Lookup): Promise<SoughtAnswer> {
  const answer = await scenario.send(request);
  const resourceType = scenario.run.specification.interactions[request.interaction]?.returns ?? '';
  workingResource(scenario, answer, { status: 200, resourceType });
  return { ...answer, sought };
}

const practiceSearch = ({ run }: Scenario): Lookup =>
  search('find-an-organisation', systems.odsOrganisation, run.config.endpoint.odsCode);

async function practitionerSearch(scenario: Scenario): Promise<Lookup> {
  return search('find-a-practitioner', systems.sdsUserId, await sdsUserIdFound(scenario));
}

function search(interaction: string, system: string, value: string): Lookup {
  return {
    request: { interaction, query: [['identifier', `${system}|${value}`]] },
    sought: { identifier: value },
    identifier: { system, value },
  };
}

const idFound = async (scenario: Scenario, { request }: Lookup, resourceType: string): Promise<string> =>
  firstId(scenario, await scenario.send(request), resourceType);

const readings = { Practitioner: 'read-a-practitioner', Location: 'read-a-location' } as const;

async function readingOfFirst(scenario: Scenario, type: keyof typeof readings): Promise<Lookup> {
  const [reference = ''] = await referencesFound(scenario, type);
  return reading(readings[type], reference);
}

const reading = (interaction: string, reference: string): Lookup => ({
  request: { interaction, id: reference.slice(reference.indexOf('/') + 1) },
  sought: { reference },
});
