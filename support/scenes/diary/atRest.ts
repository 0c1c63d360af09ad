import { isDeepStrictEqual } from 'node:util';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import type { Lent } from '../../coordinator/atRest.js';
import type { PreparedRequest } from '../../http/request.js';
import type { JsonObject } from '../../kernel/select.js';
import type { Exchange } from '../../model/exchange.js';
import { Blocked } from '../../model/signals.js';
import { fact } from '../facts.js';
import type { Scenario } from '../scenario.js';
import {
  claim,
  lastRead,
  lookAt,
  noteRead,
  type OwnBooking,
  permit,
  remember,
  writtenTexts,
} from './ownBookings.js';
import { keyOf } from './owners.js';
import { isRefused, undoNamed } from './settlement.js';

/** Appointments that the scenario needs only to be there, with the number of writes before it had them. */
const needed = fact<Map<string, { own: OwnAppointment; writes: number }>>('appointments that may rest');

/** Exchanges of the scenario that may have changed an appointment, or the slots of one. */
const theWrites = fact<Set<string>>('writes that were not refused');

const neededBy = (scenario: Scenario) => scenario.keptOr(needed, () => new Map());
const writesOf = (scenario: Scenario): Set<string> => scenario.keptOr(theWrites, () => new Set());

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Remembers what went out to appointments and was not refused outright. */
export function noteWrite(
  scenario: Scenario,
  { method, url }: Pick<PreparedRequest, 'method' | 'url'>,
  { id, response }: Pick<Exchange, 'id' | 'response'>,
): void {
  if (harmless.has(method) || !url.includes('/Appointment')) return;
  const refused = response && isRefused({ state: 'answered', status: response.status });
  if (!refused) writesOf(scenario).add(id);
}

/** Leaves an appointment to the next scenario when this one ends, if nothing but refusals has come to it. */
export function mayRest(scenario: Scenario, own: OwnAppointment): OwnAppointment {
  const writes = writesOf(scenario).size;
  neededBy(scenario).set(keyOf(scenario, own.id), { own, writes });
  return own;
}

/** Whether an appointment would rest if the scenario ended now. */
export const wouldRest = (scenario: Scenario, appointment: string): boolean =>
  neededBy(scenario).get(keyOf(scenario, appointment))?.writes === writesOf(scenario).size;

/**
 * Leaves an appointment as a sound amendment returned it, as if it had been booked with the texts that were sent then: the
 * next scenario sees whether it is read so.
 */
export function mayRestAmended(scenario: Scenario, own: OwnAppointment): OwnAppointment {
  const { description: _description, comment: _comment, ...rest } = own.plan.appointment;
  const appointment = { ...rest, ...writtenTexts(scenario, own.id) };
  noteRead(scenario, own.id, own.resource);
  return mayRest(scenario, { ...own, plan: { ...own.plan, appointment } });
}

/** Ends what a scenario had of an appointment: it rests where it may, and is cancelled otherwise. */
export async function leave(scenario: Scenario, booking: OwnBooking, appointment: string): Promise<void> {
  const rested = await restable(scenario, appointment);
  if (rested && (await scenario.run.coordinator.call('rest', { booking: booking.booking, ...rested })))
    return;
  await undoNamed(scenario, booking, appointment);
}

async function restable(
  scenario: Scenario,
  appointment: string,
): Promise<{ own: OwnAppointment; shown: JsonObject } | undefined> {
  const one = neededBy(scenario).get(keyOf(scenario, appointment));
  if (!one || !wouldRest(scenario, appointment)) return undefined;
  try {
    await scenario.mayChange(appointment);
  } catch (error) {
    if (error instanceof Blocked) return undefined;
    throw error;
  }
  const shown = lastRead(scenario, appointment);
  return shown && { own: one.own, shown };
}

/**
 * Takes an appointment that an earlier scenario left at rest, for one of these people, and looks whether it is as it was.
 * Where it is not, it is cancelled, and no other is taken: its patient is the scenario's.
 */
export async function takeRested(
  scenario: Scenario,
  people: readonly string[],
): Promise<OwnAppointment | Pick<OwnAppointment['plan'], 'patient'> | undefined> {
  const { run, identity } = scenario;
  const lent = await run.coordinator.call('borrow', { holder: identity.id, people });
  if (!lent) return undefined;
  const booking = takeOver(scenario, lent);
  const { own, shown } = lent;
  scenario.atEnd(() => leave(scenario, booking, own.id));
  const { evidence, resource, exchange, etag } = await lookAt(scenario, own.id, booking);
  if (resource && evidence.whose === 'ours' && isDeepStrictEqual(resource, shown)) {
    permit(scenario, own.id);
    noteRead(scenario, own.id, resource);
    remember(scenario, own.id, { resource, exchange, ...(etag === undefined ? {} : { etag }) });
    return mayRest(scenario, own);
  }
  await undoNamed(scenario, booking, own.id);
  return { patient: own.plan.patient };
}

/**
 * Cancels what is at rest: all of it, where a diary has no room beside it, or that of a patient whom the scenario has, so
 * that bookings never depend on what others left. Returns whether there was any.
 */
export async function endRest(scenario: Scenario, person?: string): Promise<boolean> {
  const holder = scenario.identity.id;
  const all = await scenario.run.coordinator.call('endRest', { holder, ...(person && { person }) });
  for (const lent of all) await undoNamed(scenario, takeOver(scenario, lent), lent.own.id);
  return all.length > 0;
}

function takeOver(scenario: Scenario, { own, state }: Lent): OwnBooking {
  claim(scenario, own.id, state);
  return state;
}
