import type { ReturnedAppointments } from '../../../checks/appointments/contents.js';
import type { ForeignToken, IdentifiedAppointment, ReadAppointment } from '../../../checks/reading/state.js';
import { appointmentsOf, type Retrieval } from '../../../checks/retrieval/retrieval.js';
import type { ReadReferences } from '../../../checks/slots/references.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { localReference, targetOf } from '../../fhir/reference.js';
import type { RequestPlan } from '../../http/request.js';
import { selectText } from '../../kernel/select.js';
import { resourceIn } from '../../model/body.js';
import { Omitted } from '../../model/signals.js';
import { bookIfTaken, bookOwn } from '../booking/appointments.js';
import { book } from '../booking/bookings.js';
import { fact } from '../facts.js';
import { retrieveItsDays } from '../retrieval/retrievalScenes.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { asOrganisation } from '../updates/otherConsumers.js';

/** The appointments that a read or a retrieval showed. */
export const theShown = fact<ReturnedAppointments>('the appointments that were returned');

/** Reads an appointment, to compare it with what the provider returned of it before. */
export async function readAgain(
  scenario: Scenario,
  { id, resource }: Pick<OwnAppointment, 'id' | 'resource'>,
  request: Partial<RequestPlan> = {},
): Promise<ReadAppointment> {
  const answer = await scenario.send({ interaction: 'read-an-appointment', id, ...request });
  return { ...answer, before: resource };
}

/** What a read showed of an appointment; `own` where the scenario booked it. */
export function shownBy(read: ReadAppointment, own?: OwnAppointment): ReturnedAppointments {
  const { exchange, body } = read;
  const resource = resourceIn(body);
  const isThere = resource?.resourceType === 'Appointment';
  return {
    exchange,
    appointments: isThere ? [{ at: 'Appointment', resource, ...(own && { booked: own.plan }) }] : [],
  };
}

/** What a retrieval showed of the patient of an appointment; only what the scenario booked is known to it. */
export async function retrieveShown(
  scenario: Scenario,
  own: OwnAppointment,
): Promise<{ retrieval: Retrieval; shown: ReturnedAppointments }> {
  const retrieval = await retrieveItsDays(scenario, own);
  workingResource(scenario, retrieval, 'Bundle');
  const appointments = appointmentsOf(retrieval).map(({ path, value }) => ({
    at: path,
    resource: value,
    ...(value.id === own.id ? { booked: own.plan } : {}),
  }));
  return { retrieval, shown: { exchange: retrieval.exchange, appointments } };
}

const readers = {
  Patient: 'read-a-patient',
  Location: 'read-a-location',
  Practitioner: 'read-a-practitioner',
} as const;

/** Reads the participants of the appointments that were returned. */
export async function readParticipants(
  scenario: Scenario,
  { exchange, appointments }: ReturnedAppointments,
): Promise<ReadReferences & Pick<ReturnedAppointments, 'exchange'>> {
  const references = appointments.flatMap(({ resource }) =>
    selectText(resource, 'participant.actor.reference').map(({ value }) => localReference(value)),
  );
  const read = [];
  for (const reference of new Set(references)) {
    const target = targetOf(reference);
    const reader = Object.entries(readers).find(([type]) => type === target?.type)?.[1];
    if (target && reader)
      read.push({ reference, ...(await scenario.send({ interaction: reader, id: target.id })) });
  }
  return { exchange: { ...exchange, id: scenario.exchanges.at(-1) ?? exchange.id }, read };
}

/** Reads or books with a token that names the practice itself as the organisation, and reads what comes of it. */
export const foreignTokens: Readonly<Record<string, (scenario: Scenario) => Promise<ForeignToken>>> = {
  'the consumer reads its appointment with a token of another organisation': async (scenario) => {
    const own = await bookOwn(scenario);
    const inToken = otherCode(scenario);
    const answer = await scenario.send(
      { interaction: 'read-an-appointment', id: own.id },
      asOrganisation(scenario, inToken),
    );
    return { ...answer, sent: own.plan.appointment, inToken };
  },
  'the consumer books with a token of another organisation and reads the appointment': async (scenario) => {
    const inToken = otherCode(scenario);
    const own = await bookUnderToken(scenario, inToken);
    const answer = await scenario.send({ interaction: 'read-an-appointment', id: own.id });
    return { ...answer, sent: own.plan.appointment, inToken };
  },
};

/** A provider may compare the two organisations (APPT-A-33), and its refusal says nothing about reading. */
const bookUnderToken = (scenario: Scenario, odsCode: string): Promise<OwnAppointment> =>
  bookIfTaken(
    scenario,
    { send: (plan) => book(scenario, plan, {}, asOrganisation(scenario, odsCode)) },
    'the provider takes no booking whose token names another organisation',
  );

/** The practice's own code is one that every provider knows. */
const otherCode = ({ run }: Scenario): string => run.config.endpoint.odsCode;

/** Reads the appointment that provider.yaml says has passed. */
export const readPast = (scenario: Scenario): Promise<ReadAppointment> =>
  readAgain(scenario, { id: pastAppointmentId(scenario), resource: {} });

/**
 * The logical id of the appointment that provider.yaml says has passed.
 *
 * @throws Omitted when it names none
 */
export function pastAppointmentId({ run }: Scenario): string {
  const id = run.config.practice.pastAppointment;
  if (id !== undefined) return id;
  throw new Omitted(
    'provider.yaml names no practice.pastAppointment: the logical id of an appointment whose day has passed',
  );
}

/** An appointment with the business identifier that provider.yaml says it has. */
export function heldIdentifierOf(scenario: Scenario, read: ReadAppointment): IdentifiedAppointment {
  const identifier = scenario.run.config.practice.ownAppointment?.identifier;
  if (identifier === undefined)
    throw new Omitted(
      'provider.yaml names no practice.ownAppointment.identifier: a business identifier of an appointment to come',
    );
  return { ...read, identifier };
}
