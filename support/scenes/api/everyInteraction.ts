import { spineCode } from '../../../checks/responses/errors.js';
import { systems } from '../../../checks/vocabulary.js';
import type { Demographics } from '../../config/provider.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import { firstText, type JsonObject } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import type { ResponseSubject } from '../../model/check.js';
import type { OwnAppointment, OwnWithSpare } from '../booking/appointments.js';
import { book } from '../booking/bookings.js';
import { amendedText } from '../diary/texts.js';
import { sdsUserIdFound, searchForPractice } from '../gateways.js';
import { known } from '../known.js';
import { findPatient, isRegistered, persona } from '../patients/patients.js';
import { registration } from '../registration/temporaryPatient.js';
import { retrievalOf } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { Omitted } from '../signals.js';
import { referencesFound } from '../slots/slotReferences.js';
import { days, searchParameters } from '../slots/slots.js';
import { cancelled } from '../updates/cancellation.js';

/** The parts of a request that differ from interaction to interaction. */
type Parts = Omit<RequestPlan, 'interaction'>;

/** What a request may build on: the scenario, and an appointment of its own once it asks for it. */
export interface Stage {
  scenario: Scenario;
  appointment(): Promise<OwnWithSpare>;
}

/** How to make a request that the provider serves. */
export interface Recipe {
  parts(stage: Stage): Promise<Parts>;
  /** Whether an answer shows that the request was served; without it, the status 200 does. */
  served?(answer: ResponseSubject): boolean;
  /** Sends it where more than sending is to be done. */
  send?(stage: Stage, request: RequestPlan, change: Change): Promise<ResponseSubject>;
}

/** What is done to a request before it leaves. */
export type Change = (prepared: PreparedRequest) => PreparedRequest;

/** A working request of every interaction of the specification, in the order in which they are sent. */
export const everyInteraction: Readonly<Record<string, Recipe>> = {
  'get-the-capability-statement': { parts: async () => ({}) },
  'find-an-organisation': {
    parts: async ({ scenario }) =>
      identifiedBy(systems.odsOrganisation, scenario.run.config.endpoint.odsCode),
  },
  'read-an-organisation': { parts: async ({ scenario }) => ({ id: await practiceId(scenario) }) },
  'find-a-practitioner': {
    parts: async ({ scenario }) => identifiedBy(systems.sdsUserId, await sdsUserId(scenario)),
  },
  'read-a-practitioner': { parts: async ({ scenario }) => ({ id: await practitionerId(scenario) }) },
  'find-a-patient': {
    parts: async ({ scenario }) => identifiedBy(systems.nhsNumber, somebody(scenario)),
  },
  'read-a-patient': { parts: async ({ scenario }) => ({ id: await patientId(scenario) }) },
  'register-a-patient': {
    parts: async ({ scenario }) => {
      const profile = scenario.run.specification.profiles.byType.Patient ?? '';
      return { body: { resource: registration(await registeredPerson(scenario), profile) } };
    },
    // Who is registered already uses up nobody, and the refusal as a duplicate comes last of all.
    served: (answer) => is(answer, 200) || (is(answer, 409) && spineCode(answer) === 'DUPLICATE_REJECTED'),
  },
  'read-a-location': { parts: async ({ scenario }) => ({ id: await locationId(scenario) }) },
  'search-for-free-slots': {
    parts: async ({ scenario }) => ({ query: searchParameters(scenario, days(scenario, 1, 2)) }),
  },
  'book-an-appointment': {
    parts: async (stage) => ({ body: { resource: (await stage.appointment()).spare.appointment } }),
    served: (answer) => is(answer, 201),
    send: async (stage, { interaction: _, ...request }, change) => {
      const booking = await book(stage.scenario, (await stage.appointment()).spare, request, change);
      if (is(booking, 409)) throw new Omitted('somebody else took the slot that was to be booked');
      return booking;
    },
  },
  'retrieve-a-patients-appointments': {
    parts: async (stage) => retrievalOf((await stage.appointment()).plan),
  },
  'read-an-appointment': { parts: async (stage) => ({ id: (await stage.appointment()).id }) },
  'amend-an-appointment': {
    parts: async (stage) => {
      const own = await stage.appointment();
      return update(own, { ...own.resource, description: amendedText(stage.scenario) });
    },
    send: async (stage, request, change) => {
      const answer = await stage.scenario.send(request, change);
      // What was amended, rightly or not, has another version from now on.
      if (is(answer, 200) && answer.body.kind === 'resource')
        (await stage.appointment()).resource = answer.body.resource;
      return answer;
    },
  },
  'cancel-an-appointment': {
    parts: async (stage) => {
      const own = await stage.appointment();
      return update(
        own,
        cancelled(own.resource, stage.scenario.run.specification.profiles.byType.Appointment),
      );
    },
  },
};

const is = ({ exchange }: ResponseSubject, status: number): boolean => exchange.response.status === status;

const identifiedBy = (system: string, value: string): Parts => ({
  query: [['identifier', `${system}|${value}`]],
});

function update({ id, resource: last }: OwnAppointment, resource: JsonObject): Parts {
  const version = firstText(last, 'meta.versionId');
  return { id, body: { resource }, ...(version ? { ifMatch: `W/"${version}"` } : {}) };
}

const somebody = (scenario: Scenario): string => persona(scenario, 'bookable')[0] ?? '';

const patientId = known(async (scenario) => (await findPatient(scenario, somebody(scenario))).id);

const practiceId = known(async (scenario) => {
  const answer = await searchForPractice(scenario);
  const bundle = workingResource(scenario, answer, { status: 200, resourceType: 'Bundle' });
  return textOf(entriesOfType(bundle, 'Organization')[0]?.value.id);
});

const sdsUserId = known(sdsUserIdFound);
const practitionerId = known((scenario) => firstFound(scenario, 'Practitioner'));
const locationId = known((scenario) => firstFound(scenario, 'Location'));

async function firstFound(scenario: Scenario, type: 'Practitioner' | 'Location'): Promise<string> {
  const [reference = ''] = await referencesFound(scenario, type);
  return reference.slice(type.length + 1);
}

/** Somebody whom a run registered, this one (its gateway does) or one before it. */
const registeredPerson = known(async (scenario): Promise<Demographics> => {
  for (const person of persona(scenario, 'unregistered'))
    if (await isRegistered(scenario, person.nhsNumber)) return person;
  throw new Omitted('nobody of personas.unregistered is registered, though the gateway registers one');
});
