import { DateTime } from 'luxon';
import type { Listing, ReadListing, TodaysRetrieval } from '../../../checks/retrieval/listing.js';
import { appointmentsOf, type Days, idsOf, type Retrieval } from '../../../checks/retrieval/retrieval.js';
import type { Bounds, OthersRetrieval } from '../../../checks/retrieval/selection.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { instantOf, londonMidnight } from '../../fhir/londonTime.js';
import { localReference } from '../../fhir/reference.js';
import { type JsonObject, selectText } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import { Omitted } from '../../model/signals.js';
import { bookOwn } from '../booking/appointments.js';
import { noteOwner, ownerOf } from '../diary/owners.js';
import { knownPatient, leasePatient, persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { bookElsewhere, bookKeptSlotElsewhere } from '../updates/otherConsumers.js';
import { soundUpdate } from '../updates/updates.js';
import { bookEachKind, bookTwoDays, isApart } from './appointmentKinds.js';
import { dayOfInstant, daysAround, daysFrom, fromToday, retrieve } from './retrievals.js';

/** Retrieves the days around an appointment for its patient. */
export function retrieveItsDays(scenario: Scenario, { plan, resource }: OwnAppointment): Promise<Retrieval> {
  const starts = plan.slots.map(({ start }) => start);
  return retrieve(scenario, plan.patient, daysAround(starts.length > 0 ? starts : [textOf(resource.start)]));
}

/** Appointments of one patient that a retrieval of their days has to show, by the sentence. */
export const listingScenes: Readonly<Record<string, (scenario: Scenario) => Promise<Listing>>> = {
  'the consumer retrieves the days of two appointments of a patient': async (scenario) => {
    const patient = await leasePatient(scenario);
    const one = await bookOwn(scenario, { patient });
    const other = await bookOwn(scenario, { patient, suits: ([slot]) => isApart(slot, one) });
    return list(scenario, one, other);
  },
  'the consumer retrieves the days of a booked and a cancelled appointment of a patient':
    retrieveBookedAndCancelled,
  'the consumer retrieves the day of an appointment that another organisation booked': async (scenario) =>
    list(scenario, await bookElsewhere(scenario)),
  'the consumer retrieves the day of an appointment in a slot kept for other organisations': async (
    scenario,
  ) => list(scenario, await bookKeptSlotElsewhere(scenario)),
  'the consumer retrieves the day of an appointment of two adjacent slots': async (scenario) =>
    list(scenario, await bookOwn(scenario, { count: 2, wanted: '2 adjacent free slots' })),
  'the consumer retrieves the days of appointments of several delivery channels': async (scenario) =>
    list(
      scenario,
      ...(await bookEachKind(scenario, ({ deliveryChannel }) => deliveryChannel, 'delivery channels')),
    ),
  'the consumer retrieves the days of appointments at several places': async (scenario) =>
    list(scenario, ...(await bookEachKind(scenario, ({ schedule }) => schedule.location, 'places'))),
  'the consumer retrieves the one day of an appointment': async (scenario) => {
    const own = await bookOwn(scenario);
    const day = dayOfInstant(own.plan.slots[0]?.start ?? '');
    return listWithin(scenario, { first: day, last: day }, [own]);
  },
  'the consumer retrieves the days from one appointment of a patient to another': async (scenario) => {
    const { both, days } = await bookTwoDays(scenario);
    return listWithin(scenario, days, both);
  },
};

async function retrieveBookedAndCancelled(scenario: Scenario): Promise<Listing> {
  const patient = await leasePatient(scenario);
  const cancelled = await soundUpdate(scenario, 'cancel', await bookOwn(scenario, { patient }));
  return list(scenario, cancelled, await bookOwn(scenario, { patient }));
}

async function list(scenario: Scenario, ...all: readonly OwnAppointment[]): Promise<Listing> {
  const days = daysAround(all.flatMap(({ plan }) => plan.slots.map(({ start }) => start)));
  return listDays(scenario, days, all);
}

/** The days and no more; that a longer period shows the appointments comes first, so that only the bounds are judged. */
async function listWithin(scenario: Scenario, days: Days, all: readonly OwnAppointment[]): Promise<Listing> {
  const wider = await list(scenario, ...all);
  const shown = idsOf(wider);
  if (!all.every(({ id }) => shown.includes(id)))
    throw blockedBy(scenario, wider, 'every appointment in the list of a longer period');
  return listDays(scenario, days, all);
}

async function listDays(scenario: Scenario, days: Days, all: readonly OwnAppointment[]): Promise<Listing> {
  const patient = all[0]?.plan.patient ?? { id: '' };
  const retrieval = await retrieve(scenario, patient, days);
  return { ...retrieval, wanted: all.map(({ resource }) => resource) };
}

/** What is asked of the slot whose days are looked at, and what it is called where there is none. */
interface SlotWish {
  suits: (slot: FreeSlot) => boolean;
  wanted: string;
}

/** What may be asked of the slot whose days are looked at, by the sentence. */
export const bounded: Readonly<Record<string, SlotWish>> = {
  'the consumer retrieves periods that touch the day of an appointment': {
    suits: () => true,
    wanted: 'free slot that is two days ahead or more',
  },
  'the consumer retrieves periods that touch the days of an appointment that ends after midnight': {
    suits: ({ start, end }) => {
      const last = new Date(Date.parse(end) - 1);
      return dayOfInstant(start) !== dayOfInstant(last.toISOString());
    },
    wanted: 'free slot that is two days ahead or more and ends after midnight',
  },
};

/** Books an appointment of the day after tomorrow or later, and retrieves four periods that touch its day. */
export async function retrieveAround(scenario: Scenario, { suits, wanted }: SlotWish): Promise<Bounds> {
  const from = londonMidnight(scenario.run.startedAt, 2).toMillis();
  const own = await bookOwn(scenario, {
    suits: ([slot]) => slot !== undefined && Date.parse(slot.start) >= from && suits(slot),
    wanted,
  });
  const start = own.plan.slots[0]?.start ?? '';
  const [before, day, after] = [-1, 0, 1].map((moved) => dayOfInstant(start, moved));
  const period = (first = '', last = ''): Promise<Retrieval> =>
    retrieve(scenario, own.plan.patient, { first, last });
  const bounds = {
    appointment: own.id,
    day: day ?? '',
    first: await period(day, after),
    last: await period(before, day),
    before: await period(before, before),
    after: await period(after, after),
  };
  return { ...bounds, exchange: bounds.after.exchange };
}

/** Books for two patients, and retrieves the days of both for the first of them. */
export async function retrieveBesideAnother(scenario: Scenario): Promise<OthersRetrieval> {
  const [one, other] = [await bookOwn(scenario), await bookOwn(scenario)];
  const days = daysAround([one, other].map(({ plan }) => plan.slots[0]?.start ?? ''));
  return { ...(await retrieve(scenario, one.plan.patient, days)), others: other.id };
}

/** Single days of next year, in turn: a patient who has an appointment on each of them is not the rule. */
const farDays = [361, 362, 363, 364];

/** Retrieves a day on which a patient has no appointment; the last one tried where there is one on all of them. */
export async function retrieveEmptyDay(scenario: Scenario): Promise<Retrieval> {
  const patient = await leasePatient(scenario);
  for (const day of farDays) {
    const retrieval = await retrieve(scenario, patient, daysFrom(scenario, day, day));
    if (idsOf(retrieval).length === 0) return retrieval;
  }
  throw new Omitted('the patient has appointments on each of four days a year ahead, so that none is empty');
}

/** Retrieves the days of a booked and a cancelled appointment, and reads each that is listed. */
export async function retrieveAndRead(scenario: Scenario): Promise<ReadListing> {
  const retrieval = await retrieveBookedAndCancelled(scenario);
  const reads = [];
  for (const id of idsOf(retrieval).slice(0, 10)) {
    // Another worker may have booked it, and a token may have to name whose it is.
    if (ownerOf(scenario, id) === undefined) noteOwner(scenario, id, retrieval.patient);
    reads.push({ id, ...(await scenario.send({ interaction: 'read-an-appointment', id })) });
  }
  return { ...retrieval, reads };
}

/** Retrieves today and the week after it for the patient who was seen today. */
export async function retrieveToday(scenario: Scenario): Promise<TodaysRetrieval> {
  const patient = await knownPatient(scenario, persona(scenario, 'seenToday'));
  const days = fromToday(scenario, 7);
  const at = new Date();
  return { ...(await retrieve(scenario, patient, days)), at };
}

/** Retrieves the day of an appointment that provider.yaml says the practice itself made. */
export async function retrievePracticeMade(scenario: Scenario): Promise<Listing> {
  const { ownAppointment } = scenario.run.config.practice;
  if (!ownAppointment)
    throw new Omitted(
      'provider.yaml names no practice.ownAppointment: an appointment to come that was made in the practice itself',
    );
  const { nhsNumber, day, time } = ownAppointment;
  const patient = await knownPatient(scenario, nhsNumber);
  const date = daysFrom(scenario, day, day).first;
  const instant = DateTime.fromISO(`${date}T${time}`, { zone: 'Europe/London' });
  const retrieval = await retrieve(scenario, patient, daysAround([String(instant.toISO())]));
  const start = instant.toMillis();
  const found = appointmentsOf(retrieval).find(({ value }) => instantOf(value.start) === start)?.value;
  return { ...retrieval, wanted: [found ?? { id: `the appointment at ${time} on ${date}` }] };
}

/** The appointment that the practice itself made, found among its patient's. */
export async function practiceMadeAppointment(scenario: Scenario): Promise<JsonObject & { id: string }> {
  const retrieval = await retrievePracticeMade(scenario);
  const [appointment] = retrieval.wanted;
  if (typeof appointment?.id === 'string' && appointment.resourceType === 'Appointment')
    return { ...appointment, id: appointment.id };
  throw blockedBy(scenario, retrieval, 'practice.ownAppointment among the appointments of its patient');
}

/** The slots of the appointment that the practice itself made, as a search would show them if they were free. */
export async function practiceMadeSlots(scenario: Scenario): Promise<FreeSlot[]> {
  const appointment = await practiceMadeAppointment(scenario);
  const ids = selectText(appointment, 'slot.reference').flatMap(
    ({ value }) => localReference(value).split('Slot/')[1] ?? [],
  );
  const location = selectText(appointment, 'participant.actor.reference').find(({ value }) =>
    value.startsWith('Location/'),
  )?.value;
  const { start, end } = appointment;
  if (ids.length !== 1 || location === undefined)
    throw new Omitted('practice.ownAppointment names no one slot and location that it takes');
  return ids.map((id) => ({ id, start: textOf(start), end: textOf(end), schedule: { id: '', location } }));
}
