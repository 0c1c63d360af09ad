import { inRole } from '../../../requirements/roles.js';
import { namesRecord } from '../../authorisation/spineToken.js';
import { localReference } from '../../fhir/reference.js';
import type { RequestPlan } from '../../http/request.js';
import { isNhsNumber } from '../../kernel/nhsNumber.js';
import { firstText, selectText } from '../../kernel/select.js';
import { ownerOf } from '../diary/owners.js';
import type { Scenario } from '../scenario.js';
import { nhsNumberOf, theLastPatient } from './configuredPatients.js';
import { knownPatient } from './patients.js';

/**
 * A request as the patient sends it whom it is about, where patients are the users: whose appointments it asks for,
 * whom it books for, or whose appointment it names; else the one whom the scenario looked up last.
 */
export async function asPatient(scenario: Scenario, request: RequestPlan): Promise<RequestPlan> {
  const { config } = scenario.run;
  if (!config.authorisation)
    return namesRecord(scenario.run.specification) ? aboutPatient(scenario, request) : request;
  const patient = request.patient ?? concernedBy(scenario, request);
  const addressed = { ...request, ...(patient === undefined ? {} : { patient }) };
  const number = request.id === undefined ? undefined : nhsNumberOf(scenario, request.id);
  return config.practice.patientPath === 'nhsNumber' && isRetrieval(scenario, request) && number !== undefined
    ? { ...addressed, id: number }
    : addressed;
}

/** A request with the patient whom its token has to name: who is searched for, registered, read, or concerned otherwise. */
async function aboutPatient(scenario: Scenario, request: RequestPlan): Promise<RequestPlan> {
  const patient =
    request.patient ??
    numberIn(request) ??
    (await numberByPath(scenario, request)) ??
    preparedFor(scenario, request) ??
    concernedBy(scenario, request);
  return patient === undefined ? request : { ...request, patient };
}

/** Whom the practice has prepared the appointment of the past for. */
function preparedFor({ run: { config } }: Scenario, { id }: RequestPlan): string | undefined {
  const isPrepared = id !== undefined && id === config.practice.pastAppointment;
  return isPrepared ? config.personas.seenToday : undefined;
}

/** The NHS number of the patient whom the path names: one of the bookable patients, who are looked up until it is found. */
async function numberByPath(
  scenario: Scenario,
  { interaction, id }: RequestPlan,
): Promise<string | undefined> {
  const { path } = scenario.run.specification.interactions[interaction] ?? {};
  if (id === undefined || !path?.startsWith('/Patient/{id}')) return undefined;
  for (const nhsNumber of scenario.run.config.personas.bookable) {
    const known = nhsNumberOf(scenario, id);
    if (known !== undefined) return known;
    await knownPatient(scenario, nhsNumber);
  }
  return nhsNumberOf(scenario, id);
}

/** The NHS number that a search or a registration carries. */
function numberIn({ query = [], body }: RequestPlan): string | undefined {
  const [, sought] = query.find(([name]) => name === 'identifier') ?? [];
  const registered =
    body && 'resource' in body ? firstText(body.resource, 'parameter.resource.identifier.value') : undefined;
  return [sought?.split('|').at(-1), registered].find((one) => one !== undefined && isNhsNumber(one));
}

function concernedBy(scenario: Scenario, request: RequestPlan): string | undefined {
  const [id] = isRetrieval(scenario, request)
    ? [request.id]
    : [patientIn(request), request.id && ownerOf(scenario, request.id)].filter((one) => one !== undefined);
  const number = id === undefined ? undefined : isNhsNumber(id) ? id : nhsNumberOf(scenario, id);
  return number ?? lastPatient(scenario);
}

const isRetrieval = ({ run }: Scenario, { interaction }: RequestPlan): boolean =>
  interaction === inRole(run.specification, 'retrieve');

/** Logical id of the patient of a booking; an update is of whoever booked, whatever is changed in it. */
function patientIn({ body, id }: RequestPlan): string | undefined {
  if (!body || !('resource' in body) || id !== undefined) return undefined;
  return selectText(body.resource, 'participant.actor.reference').flatMap(
    ({ value }) => /^Patient\/(.+)$/.exec(localReference(value))?.[1] ?? [],
  )[0];
}

const lastPatient = (scenario: Scenario): string | undefined =>
  scenario.has(theLastPatient) ? scenario.recall(theLastPatient) : scenario.visited?.bookable[0];
