import { inRole } from '../../../requirements/roles.js';
import type { BookingTexts } from '../../coordinator/ledgerEntries.js';
import type { RequestPlan } from '../../http/request.js';
import type { JsonObject } from '../../kernel/select.js';
import { resourceIn } from '../../model/body.js';
import type { ResponseSubject } from '../../model/check.js';
import { isSuccess } from '../../model/exchange.js';
import { Blocked, Omitted } from '../../model/signals.js';
import { fact } from '../facts.js';
import type { Scenario } from '../scenario.js';
import { appointmentsListed } from './lists.js';
import { keyOf, noteOwner } from './owners.js';
import { type Evidence, type Expected, evidenceOf, markOf } from './ownership.js';

/** A booking that the run sent, by what its ledger holds. */
export interface OwnBooking extends Omit<Expected, 'mark' | 'keepsMarks'> {
  /** Key in the ledger. */
  booking: string;
  /** Of the first slot and the last. */
  start: string;
  end: string;
  /** What was last written into the appointment, where the provider may not return it. */
  texts: BookingTexts;
  /** Logical id of the appointment that the provider named for it. */
  appointment?: string;
}

/** An appointment as an answer returned it. */
export interface Returned {
  resource: JsonObject;
  exchange: string;
  etag?: string;
}

/** What a look at an appointment showed: the appointment, if it was to be seen, and whose it is. */
export interface Look {
  evidence: Evidence;
  exchange: string;
  resource?: JsonObject;
  etag?: string;
}

const claimed = fact<Map<string, OwnBooking>>('the bookings of the scenario by appointment');
const permitted = fact<Set<string>>('the appointments that the scenario may change');
const reads = fact<Map<string, JsonObject>>('what reading showed of appointments');
const lastReturned = fact<Map<string, Returned>>('what the provider last returned of appointments');

/** Notes which booking an appointment is said to be of; nothing is believed of that before it was looked at. */
export function claim(scenario: Scenario, appointment: string, own: OwnBooking): void {
  claimsOf(scenario).set(keyOf(scenario, appointment), { ...own, appointment });
  noteOwner(scenario, appointment, own.patient);
}

const claimsOf = (scenario: Scenario): Map<string, OwnBooking> => scenario.keptOr(claimed, () => new Map());

/** Keeps what an update left of an appointment, so that undoing it later need not ask. */
export const remember = (scenario: Scenario, appointment: string, returned: Returned): unknown =>
  scenario.keptOr(lastReturned, () => new Map()).set(keyOf(scenario, appointment), returned);

export const remembered = (scenario: Scenario, appointment: string): Returned | undefined =>
  scenario.keptOr(lastReturned, () => new Map()).get(keyOf(scenario, appointment));

/** Keeps what an update that worked left of an appointment, and what it wrote. */
export async function noteUpdate(
  scenario: Scenario,
  { id = '', body: sent }: RequestPlan,
  { exchange, body }: ResponseSubject,
): Promise<void> {
  if (!isSuccess(exchange.response.status) || body.kind !== 'resource') return;
  if (body.resource.resourceType !== 'Appointment') return;
  remember(scenario, id, { resource: body.resource, exchange: exchange.id });
  const own = claimsOf(scenario).get(keyOf(scenario, id));
  if (!own || !sent) return;
  const written = { texts: textsIn(sent), marked: bearsMark(scenario, sent) };
  claim(scenario, id, { ...own, ...written });
  await scenario.run.coordinator.call('ledger', { kind: 'rewritten', booking: own.booking, ...written });
}

/** Keeps what a reading showed of an appointment before anything was to change it. */
export const noteRead = (scenario: Scenario, appointment: string, resource: JsonObject): unknown =>
  scenario.keptOr(reads, () => new Map()).set(keyOf(scenario, appointment), resource);

export const lastRead = (scenario: Scenario, appointment: string): JsonObject | undefined =>
  scenario.keptOr(reads, () => new Map()).get(keyOf(scenario, appointment));

/** What was last written into an appointment by this scenario. */
export const writtenTexts = (scenario: Scenario, appointment: string): BookingTexts =>
  claimsOf(scenario).get(keyOf(scenario, appointment))?.texts ?? {};

/** Lets the scenario change what the configuration names for it, or what it has seen to be its own, or nobody's. */
export const permit = (scenario: Scenario, appointment: string): unknown =>
  scenario.keptOr(permitted, () => new Set()).add(keyOf(scenario, appointment));

/**
 * Makes sure, before a request leaves that changes an appointment, that it is one of the run's own: it is read first,
 * and patient, slots and mark have to be those that were booked. An id that no answer has named may be used where nothing
 * is to be found under it. Nothing of others is ever changed.
 *
 * @throws Blocked when the appointment is not ours or cannot be seen, Omitted when an id that was to name nothing does
 */
export async function assertOwn(scenario: Scenario, id: string): Promise<void> {
  if (scenario.keptOr(permitted, () => new Set()).has(keyOf(scenario, id))) return;
  const own = claimsOf(scenario).get(keyOf(scenario, id));
  await (own ? establish(scenario, id, own) : establishAbsence(scenario, id));
}

/** A provider may take another spelling of an id for the id of an appointment that is ours. */
async function establishAbsence(scenario: Scenario, id: string): Promise<void> {
  const { exchange, body } = await scenario.send({
    interaction: inRole(scenario.run.specification, 'read'),
    id,
  });
  const found = body.kind === 'resource' && body.resource.resourceType === 'Appointment' && body.resource;
  if (found && exchange.response.status < 300 && !(await isOurs(scenario, found)))
    throw new Omitted(
      `the provider has an appointment under the id ${JSON.stringify(id)}, which was to name none of others (exchange ${exchange.id})`,
    );
  permit(scenario, id);
}

async function isOurs(scenario: Scenario, resource: JsonObject): Promise<boolean> {
  for (const own of claimsOf(scenario).values())
    if (evidenceOf(resource, await expectedOf(scenario, own)).whose === 'ours') return true;
  return false;
}

async function establish(scenario: Scenario, id: string, own: OwnBooking): Promise<void> {
  const { coordinator } = scenario.run;
  const { evidence, exchange, resource, etag } = await lookAt(scenario, id, own);
  if (evidence.whose === 'ours') {
    const { withMark } = evidence;
    const { booking } = own;
    if (resource?.status !== 'cancelled')
      await coordinator.call('ledger', { kind: 'booked', booking, appointment: id, exchange, withMark });
    if (resource && !remembered(scenario, id))
      remember(scenario, id, { resource, exchange, ...(etag === undefined ? {} : { etag }) });
    if (resource) noteRead(scenario, id, resource);
    permit(scenario, id);
    return;
  }
  const { reason } = evidence;
  const kind = evidence.whose === 'other' ? 'notOurs' : 'unknown';
  await coordinator.call('ledger', { kind, booking: own.booking, appointment: id, exchange, reason });
  throw new Blocked(
    { endpoint: 'book-an-appointment', exchange },
    evidence.whose === 'other'
      ? `the appointment that the answer to the booking names is not the one that was booked: ${reason}; nothing of it is changed (exchange ${exchange})`
      : `the appointment could not be seen before changing it: ${reason} (exchange ${exchange})`,
  );
}

/** Looks at an appointment by reading it, and in its patient's list where the reading tells too little. */
export async function lookAt(scenario: Scenario, id: string, own: OwnBooking): Promise<Look> {
  const read = await scenario.send({
    interaction: inRole(scenario.run.specification, 'read'),
    id,
  });
  const { status, headers } = read.exchange.response;
  const resource = resourceIn(read.body);
  const exchange = read.exchange.id;
  const etag = headers.find(([name]) => name.toLowerCase() === 'etag')?.[1];
  const expected = await expectedOf(scenario, own);
  if (isSuccess(status) && resource?.resourceType === 'Appointment') {
    const evidence = evidenceAt(id, resource, expected);
    if (evidence.whose !== 'silent')
      return { evidence, exchange, resource, ...(etag === undefined ? {} : { etag }) };
  }
  const listed = await appointmentsListed(scenario, own.patient, [own]);
  const found = listed.appointments?.find((one) => one.id === id);
  if (found) return { evidence: evidenceAt(id, found, expected), exchange: listed.exchange, resource: found };
  const reason = `reading it answered ${status}, and ${listed.reason ?? "its patient's list does not show it"}`;
  return { evidence: { whose: 'silent', reason }, exchange };
}

function evidenceAt(id: string, resource: JsonObject, expected: Expected): Evidence {
  if (typeof resource.id === 'string' && resource.id !== id)
    return { whose: 'other', reason: 'reading it returned an appointment of another id' };
  return evidenceOf(resource, expected);
}

/** What the appointment of a booking has to be like, by what is known now. */
export async function expectedOf({ run }: Scenario, own: OwnBooking): Promise<Expected> {
  return { ...own, mark: run.id, keepsMarks: await run.coordinator.call('keepsMarks', {}) };
}

/** The texts in a body that goes out. */
export function textsIn(body: NonNullable<RequestPlan['body']>): BookingTexts {
  const { description, comment } = 'resource' in body ? body.resource : {};
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof comment === 'string' ? { comment } : {}),
  };
}

/** Whether what is sent has the run's mark in its description. */
export function bearsMark({ run }: Scenario, body: NonNullable<RequestPlan['body']>): boolean {
  if ('text' in body) return body.text.includes(markOf(run.id));
  return textsIn(body).description?.includes(markOf(run.id)) === true;
}
