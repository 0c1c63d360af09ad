import { expect } from 'vitest';
import { appointmentHandlers } from '../../../sandbox/appointments/handlers.js';
import type { Json, Reply, Resource, SandboxRequest } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import type { Practice } from '../../../sandbox/practice/practice.js';
import type { Slot } from '../../../sandbox/practice/records.js';
import { formatDay, formatMoment, startOfDay } from '../../../sandbox/practice/uk-time.js';
import { Refusal } from '../../../sandbox/refusal.js';
import { codeSystems, extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { isObject, type JsonObject, objects } from '../../../sandbox/wire/json.js';

/** A Monday of winter, so that two weeks ahead stay on one side of the clock change. */
export const NOW = new Date('2026-02-02T10:15:00Z');
export const BASE_URL = 'https://sandbox.example/A20047/STU3/1/gpconnect';

export type Endpoint = keyof typeof appointmentHandlers;
export type Edit = (body: JsonObject) => void;

/** A fresh practice and the calls that a test makes on it. */
export function workbench(now = NOW) {
  const practice = createPractice({ seed: 42, now });
  const call = (endpoint: Endpoint, request: Partial<SandboxRequest>): Reply =>
    appointmentHandlers[endpoint](
      { interaction: endpoint, query: [], baseUrl: BASE_URL, now, ...request },
      practice,
    );
  const book = (slots: readonly Slot[], edit: Edit = () => undefined): Resource =>
    resourceOf(call('book-an-appointment', { body: edited(booking(practice, slots), edit) }));
  return { practice, now, call, book };
}

export type Workbench = ReturnType<typeof workbench>;

export const day = (offset: number, now = NOW): string => startOfDay(now, offset).toFormat('yyyy-MM-dd');

/** The parameters of a search for free slots, from day to day. */
export const searchQuery = (
  from: string,
  to: string,
  more: readonly (readonly [string, string])[] = [],
): [string, string][] => [
  ['start', `ge${from}`],
  ['end', `le${to}`],
  ['status', 'free'],
  ['_include', 'Slot:schedule'],
  ...more.map(([name, value]): [string, string] => [name, value]),
];

/** Slots of a session on a day, in order; free ones, unless all are wanted. */
export function slotsOf(practice: Practice, session: string, offset: number, all = false): Slot[] {
  return practice.slots.all().filter((slot) => {
    const schedule = practice.schedules.find(slot.schedule);
    return (
      schedule?.session === session &&
      formatDay(schedule.start) === day(offset) &&
      (all || slot.status === 'free')
    );
  });
}

/** A booking of slots by an urgent care organisation for the first bookable patient. */
export function booking(practice: Practice, slots: readonly Slot[]): Resource {
  const person = practice.personByNhsNumber(practice.describe().personas.bookable[0] ?? '');
  const schedule = practice.schedules.find(slots[0]?.schedule ?? '');
  return {
    resourceType: 'Appointment',
    meta: { profile: [profiles.Appointment] },
    contained: [
      {
        resourceType: 'Organization',
        id: '1',
        meta: { profile: [profiles.Organization] },
        identifier: [{ system: identifiers.odsCode, value: 'Z99970' }],
        type: [{ coding: [{ system: codeSystems.organisationType, code: 'urgent-care' }] }],
        name: 'Made-up Urgent Care',
        telecom: [{ system: 'phone', value: '01632 960070' }],
      },
    ],
    extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
    status: 'booked',
    description: 'Sore throat',
    start: formatMoment(slots.at(0)?.start ?? NOW),
    end: formatMoment(slots.at(-1)?.end ?? NOW),
    slot: slots.map(({ id }) => ({ reference: `Slot/${id}` })),
    created: '2026-02-02T10:14:59+00:00',
    comment: 'Prefers the ground floor',
    participant: [
      { actor: { reference: `Patient/${person?.id}` }, status: 'accepted' },
      { actor: { reference: `Location/${schedule?.location}` }, status: 'accepted' },
    ],
  };
}

/** A copy of a resource after an edit. */
export function edited(resource: Resource, edit: Edit): Resource {
  const copy = structuredClone(resource);
  edit(copy);
  return copy;
}

/** The object at a place of a body, to be edited. */
export function at(body: JsonObject, name: string, index = 0): JsonObject {
  const found = objects(body[name])[index];
  if (!isObject(found)) throw new Error(`The body has no ${name}[${index}].`);
  return found;
}

export function resourceOf(reply: Reply): Resource {
  if (!reply.resource) throw new Error('The reply has no resource.');
  return reply.resource;
}

/** The resources of a bundle, of one type or of all. */
export const entriesOf = (bundle: Resource, type?: string): JsonObject[] =>
  objects(bundle.entry)
    .flatMap(({ resource }) => objects(resource))
    .filter(({ resourceType }) => type === undefined || resourceType === type);

export const idOf = (resource: JsonObject): string => String(resource.id);

/** Expects a refusal of `act` and that it left the practice as it was. */
export function expectRefusal(
  { practice }: Workbench,
  act: () => unknown,
  [status, code, diagnostics]: readonly [status: number, code: string, diagnostics?: RegExp],
): void {
  const before = stateOf(practice);
  let thrown: unknown;
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Refusal);
  expect(thrown).toMatchObject({ status, code });
  if (thrown instanceof Refusal) expect(thrown.diagnostics).toMatch(diagnostics ?? /./);
  expect(stateOf(practice) === before).toBe(true);
}

/** As one text: a deep comparison of every slot would take longer than all the rest. */
const stateOf = ({ appointments, slots, people }: Practice): string =>
  JSON.stringify([
    appointments.all(),
    slots.all().map(({ id, version, status }) => `${id} ${version} ${status}`),
    people.all().length,
  ]);

/** `name` set to a value, or taken away. */
export const set =
  (name: string, value?: Json): Edit =>
  (body) => {
    if (value === undefined) delete body[name];
    else body[name] = value;
  };

/** Status and code with which a body is refused. */
export const INVALID = [422, 'INVALID_RESOURCE'] as const;

/** Slots of the clinic whose slots are all free, alike and adjacent. */
export const bloodTests = (practice: Practice, count: number): Slot[] =>
  slotsOf(practice, 'Blood test clinic', 1).slice(0, count);

/** The contained booking organisation. */
export const organisation = (body: JsonObject): JsonObject => at(body, 'contained');

export function refer(body: JsonObject, index: number, reference: string): void {
  at(body, 'participant', index).actor = { reference };
}

export function participant(reference: string): JsonObject {
  return { actor: { reference }, status: 'accepted' };
}

export const both =
  (one: Edit, other: Edit): Edit =>
  (body) => {
    one(body);
    other(body);
  };

/** Changes both texts that an amendment may change. */
export const amending: Edit = (body) => {
  body.description = 'Sore throat and cough';
  body.comment = 'Will come by bus';
};

/** Adds the reason and the status that make an appointment a cancellation. */
export const cancelling =
  (reason = 'Feels better', url: string = extensions.cancellationReason): Edit =>
  (body) => {
    body.status = 'cancelled';
    body.extension = [...objects(body.extension), { url, valueString: reason }];
  };

/** A practice with one fresh booking of two slots. */
export function booked(edit: Edit = () => undefined) {
  const bench = workbench();
  const slots = bloodTests(bench.practice, 2);
  const appointment = bench.book(slots, edit);
  const put = (endpoint: Endpoint, change: Edit, ifMatch?: string): Resource =>
    resourceOf(
      bench.call(endpoint, {
        id: idOf(appointment),
        body: edited(appointment, change),
        ...(ifMatch !== undefined && { ifMatch }),
      }),
    );
  return { bench, slots, appointment, put };
}
