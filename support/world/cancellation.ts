import { extensions } from '../checks/vocabulary.js';
import type { LedgerEntry } from '../coordinator/ledger.js';
import { firstText, type JsonObject } from '../fhir/select.js';
import { fact } from './facts.js';
import type { Scenario } from './scenario.js';

/** A booking that a run made, as far as it is known. */
export interface MadeBooking {
  booking: string;
  scenario: string;
  appointment: string;
  /** The appointment as the provider last returned it. */
  known?: JsonObject;
}

/** An appointment as an answer returned it. */
interface Returned {
  resource: JsonObject;
  exchange: string;
}

const lastReturned = fact<Map<string, Returned>>('what the provider last returned of appointments');

/** Keeps what an update left of an appointment, so that undoing it later need not ask. */
export function remember(scenario: Scenario, appointment: string, returned: Returned): void {
  const known = scenario.has(lastReturned)
    ? scenario.recall(lastReturned)
    : scenario.keep(lastReturned, new Map());
  known.set(appointment, returned);
}

/**
 * Cancels a booking and says what the ledger is to hold of it; never throws for a refusal. Tries with what is known of
 * the appointment first, and reads it when that is refused or nothing is known.
 */
export async function cancelBooking(scenario: Scenario, made: MadeBooking): Promise<LedgerEntry> {
  const { known: booked, ...entry } = made;
  const last = scenario.has(lastReturned) && scenario.recall(lastReturned).get(made.appointment);
  if (last && last.resource.status === 'cancelled')
    return { ...entry, kind: 'cancelled', exchange: last.exchange };
  const known = last ? last.resource : booked;
  const first = known && (await sendCancel(scenario, made.appointment, known));
  const { done, exchange, reason } = first?.done ? first : await readAndCancel(scenario, made.appointment);
  return done ? { ...entry, kind: 'cancelled', exchange } : { ...entry, kind: 'left', exchange, reason };
}

interface Attempt {
  done: boolean;
  exchange: string;
  reason: string;
}

async function readAndCancel(scenario: Scenario, appointment: string): Promise<Attempt> {
  const { exchange, body } = await scenario.send({ interaction: 'read-an-appointment', id: appointment });
  const current = body.kind === 'resource' ? body.resource : undefined;
  if (current?.resourceType !== 'Appointment')
    return { done: false, exchange: exchange.id, reason: `reading it answered ${exchange.response.status}` };
  if (current.status === 'cancelled')
    return { done: true, exchange: exchange.id, reason: 'already cancelled' };
  return sendCancel(scenario, appointment, current);
}

async function sendCancel(scenario: Scenario, appointment: string, current: JsonObject): Promise<Attempt> {
  const version = firstText(current, 'meta.versionId');
  const { exchange } = await scenario.send({
    interaction: 'cancel-an-appointment',
    id: appointment,
    body: { resource: cancelled(current, scenario.run.specification.profiles.byType.Appointment) },
    ...(version ? { ifMatch: `W/"${version}"` } : {}),
  });
  const { status } = exchange.response;
  return { done: status === 200, exchange: exchange.id, reason: `cancelling it answered ${status}` };
}

/** An appointment as the provider returned it, changed only as a cancellation changes it. */
export function cancelled(
  current: JsonObject,
  profile: string | undefined,
  why = 'Conformance test over',
): JsonObject {
  const reason = { url: extensions.cancellationReason, valueString: why };
  const known = Array.isArray(current.extension) ? current.extension : [];
  const { text: _narrative, ...rest } = current;
  return {
    ...rest,
    meta: {
      ...(typeof current.meta === 'object' && current.meta !== null ? current.meta : {}),
      ...(profile ? { profile: [profile] } : {}),
    },
    extension: [...known, reason],
    status: 'cancelled',
  };
}
