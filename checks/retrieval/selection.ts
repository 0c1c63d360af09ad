import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { carriedResources } from '../standing/resources.js';
import { appointmentsOf, dayOf, idsOf, patientsOf, type Retrieval } from './retrieval.js';

/** What a retrieval may return: its rule on each entry. */
export const entryChecks: readonly Check<Retrieval>[] = [
  {
    id: 'retrieve.only-appointments',
    title: 'every entry is an Appointment',
    *observe({ body }) {
      for (const { path, value } of carriedResources(body)) {
        const type = value.resourceType;
        const part = type === 'OperationOutcome' ? 'outcomes' : 'resources';
        yield* ofPart(part, [observation(path, type === 'Appointment', 'Appointment', type)]);
      }
    },
  },
  {
    id: 'retrieve.own-patient',
    title: 'every appointment is for the patient who was asked for, and nobody else',
    *observe(retrieval) {
      const wanted = `Patient/${retrieval.patient}`;
      for (const { path, value } of appointmentsOf(retrieval)) {
        const found = patientsOf(value);
        const right = found.length > 0 && found.every((one) => one === wanted);
        yield observation(
          `${path}.participant.actor.reference`,
          right,
          wanted,
          found.join(', ') || undefined,
        );
      }
    },
  },
  {
    id: 'retrieve.period',
    title: 'every appointment starts on a day of the requested period',
    *observe(retrieval) {
      const { first, last } = retrieval.days;
      for (const { path, value } of appointmentsOf(retrieval)) {
        const day = dayOf(value);
        const right = day !== undefined && first <= day && day <= last;
        yield observation(`${path}.start`, right, `a time from ${first} to ${last}`, value.start);
      }
    },
  },
];

/** Retrievals of four periods that touch the day of an appointment, by where that day lies. */
export interface Bounds {
  exchange: { id: string };
  /** Logical id of the appointment, and its day. */
  appointment: string;
  day: string;
  first: Retrieval;
  last: Retrieval;
  before: Retrieval;
  after: Retrieval;
}

/** That the start date alone decides, both bounds included. */
export const boundChecks: readonly Check<Bounds>[] = [
  {
    id: 'retrieve.bounds.included',
    title: 'the appointment is returned when its day is the first or the last of the period',
    *observe({ appointment, day, first, last }) {
      yield listed(first, appointment, `period that begins on ${day}`);
      yield listed(last, appointment, `period that ends on ${day}`);
    },
  },
  {
    id: 'retrieve.bounds.excluded',
    title: 'the appointment is not returned when its day is just outside the period',
    *observe({ appointment, day, before, after }) {
      yield* notListed(before, appointment, `period that ends the day before ${day}`);
      yield* notListed(after, appointment, `period that begins the day after ${day}`);
    },
  },
];

/** A retrieval of somebody's days, and the appointment of another patient on these days. */
export interface OthersRetrieval extends Retrieval {
  others: string;
}

export const nobodyElses: Check<OthersRetrieval> = {
  id: 'retrieve.not-of-others',
  title: 'the appointment of another patient is not returned',
  *observe({ others, ...retrieval }) {
    yield* notListed(retrieval, others, 'retrieval for the first patient');
  },
};

/** That a period without appointments is answered with an empty searchset, and not with an error. */
export const emptyRetrieval: Check<Retrieval> = {
  id: 'retrieve.empty',
  title: 'answers 200 with a searchset without entries when nothing matches',
  *observe(retrieval) {
    const { exchange, body } = retrieval;
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '200', status);
    const type = body.kind === 'resource' ? body.resource.type : body.kind;
    yield observation('Bundle.type', type === 'searchset', 'searchset', type);
    const found = idsOf(retrieval);
    yield observation('Bundle.entry', found.length === 0, 'no entry', found.join(', ') || undefined);
  },
};

export const listed = (retrieval: Retrieval, id: string, where: string) =>
  observation(
    `${where}: Bundle.entry.resource.id`,
    idsOf(retrieval).includes(id),
    id,
    idsOf(retrieval).join(', ') || 'no entry',
  );

/** Of a retrieval that is refused nothing is observed: whether it may be is another question. */
function* notListed(retrieval: Retrieval, id: string, where: string) {
  if (retrieval.exchange.response.status !== 200) return;
  const found = idsOf(retrieval);
  yield observation(
    `${where}: Bundle.entry.resource.id`,
    !found.includes(id),
    `no ${id}`,
    found.join(', ') || 'no entry',
  );
}
