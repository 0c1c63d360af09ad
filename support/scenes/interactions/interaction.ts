import type { Booking, BookingPlan } from '../../../checks/booking/booking.js';
import type { SoughtAnswer } from '../../../checks/responses/found.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { systems } from '../../../checks/vocabulary.js';
import { localReference, targetOf } from '../../fhir/reference.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import { firstText, type JsonObject } from '../../kernel/select.js';
import type { ResponseSubject } from '../../model/check.js';
import type { Scenario } from '../scenario.js';

/** The parts of a request that differ from interaction to interaction. */
export type Parts = Omit<RequestPlan, 'interaction'>;

/** What a request may build on: the scenario, an appointment once it asks for it, and a booking that it may send. */
export interface Stage {
  scenario: Scenario;
  appointment(): Promise<OwnAppointment>;
  booking(): Promise<BookingPlan>;
  /** Tells that the booking was answered. */
  booked(booking: Booking): void;
}

/** What is done to a request before it leaves. */
export type RequestChange = (prepared: PreparedRequest) => PreparedRequest;

/** A request for what is known to be at the practice. */
export interface Lookup {
  request: RequestPlan;
  sought: SoughtAnswer['sought'];
  /** The one parameter of a search. */
  identifier?: { system: string; value: string };
}

/** By the sentence that sends it. */
export type Sentences<T> = Readonly<Record<string, (scenario: Scenario) => Promise<T>>>;

/** All that the pack knows of sending one interaction. */
export interface InteractionScene {
  /** Of the specification: `find-a-patient`. */
  key: string;
  /** A request that the provider serves. */
  parts(stage: Stage): Promise<Parts>;
  /** Whether an answer shows that the request was served; without it, the status 200 does. */
  served?(answer: ResponseSubject): boolean;
  /** Whether a refusal shows that headers, token and form of the request were accepted, since it speaks of what comes after. */
  refusedLater?(answer: ResponseSubject): boolean;
  /** Sends it where more than sending is to be done. */
  send?(stage: Stage, request: RequestPlan, change: RequestChange): Promise<ResponseSubject>;
  /** The plainest request of its gateway, with its set-up. */
  gateway?: Sentences<SoughtAnswer>;
  /** Whether its lookups find the same through a whole run, so that scenarios may share what was found. */
  lasting?: boolean;
  /** Requests that scenarios repeat in other ways. */
  lookups?: Sentences<Lookup>;
}

/** Refusals of an update for the version that it names: `If-Match` is compared when all else of the request is right. */
export const isVersionConflict = (answer: ResponseSubject): boolean =>
  hasStatus(answer, 409) || hasStatus(answer, 412);

export const hasStatus = ({ exchange }: ResponseSubject, status: number): boolean =>
  exchange.response.status === status;

/** A search by one business identifier. */
export const search = (interaction: string, system: keyof typeof systems, value: string): Lookup => ({
  request: { interaction, query: [['identifier', `${systems[system]}|${value}`]] },
  sought: { identifier: value },
  identifier: { system: systems[system], value },
});

/**
 * A reading of what a reference leads to, of whatever version it is; it may have been found by a business identifier.
 */
export const reading = (interaction: string, reference: string, identifier?: string): Lookup => ({
  request: { interaction, id: targetOf(reference)?.id ?? reference.slice(reference.indexOf('/') + 1) },
  sought: { reference: localReference(reference), ...(identifier !== undefined && { identifier }) },
});

/** An update of an appointment, for the version that it was last seen in. */
export function update(id: string, last: JsonObject, resource: JsonObject): Parts {
  const version = firstText(last, 'meta.versionId');
  return { id, body: { resource }, ...(version ? { ifMatch: `W/"${version}"` } : {}) };
}

/** Sends a lookup as it is, whatever comes of it. */
export const sendLookup = async (
  scenario: Scenario,
  { request, sought }: Pick<Lookup, 'request' | 'sought'>,
): Promise<SoughtAnswer> => ({ ...(await scenario.send(request)), sought });
