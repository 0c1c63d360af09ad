import { firstText, type JsonObject } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { bookingOrganisation } from '../booking/organisation.js';
import { reasonIn } from '../sentences.js';
import { extensionsOf } from '../slots/elements.js';
import { holdsAllBut } from '../updates/comparison.js';
import { extensions } from '../vocabulary.js';
import { appointmentsOf, dayOf, type Retrieval } from './retrieval.js';
import { listed } from './selection.js';

/** A retrieval, and appointments that it has to show, as the provider last returned them. */
export interface Listing extends Retrieval {
  wanted: readonly JsonObject[];
}

/** Why an appointment of the period is returned; reads on from "it is returned, because". */
const reasons: Readonly<Record<string, { key: string }>> = {
  'it is returned, because every appointment of the period is': {
    key: 'all',
  },
  'it is returned, because cancelled appointments are': {
    key: 'cancelled',
  },
  'it is returned, because it does not matter which organisation booked it': {
    key: 'elsewhere',
  },
  'it is returned, because the rules of slot availability do not apply': {
    key: 'kept-slot',
  },
  'it is returned, because it does not matter how many slots it takes': {
    key: 'several-slots',
  },
  'it is returned, because it does not matter by which delivery channel it is': {
    key: 'channel',
  },
  'it is returned, because it does not matter at which place it is': {
    key: 'place',
  },
  'it is returned, because the period may be its day alone': {
    key: 'one-day',
  },
  'it is returned, because the first and the last day belong to the period': {
    key: 'first-and-last-day',
  },
  'it is returned, because it need not have been booked through GP Connect': {
    key: 'practice-made',
  },
};

/** By the sentence: that all appointments that are wanted are returned. */
export const listings: Readonly<Record<string, Check<Listing>>> = Object.fromEntries(
  Object.entries(reasons).map(([sentence, { key }]) => [
    sentence,
    {
      id: `retrieve.lists.${key}`,
      title: `returns an appointment, because ${reasonIn(sentence)}`,
      *observe({ wanted, ...retrieval }: Listing) {
        for (const { id } of wanted) yield listed(retrieval, textOf(id), 'retrieval');
      },
    },
  ]),
);

/** That a cancelled appointment is shown as such, with the reason that was recorded. */
export const shownCancelled: Check<Listing> = {
  id: 'retrieve.shows-cancelled',
  title: 'the cancelled appointment has the status cancelled and its cancellation reason',
  *observe({ wanted, ...retrieval }) {
    for (const before of wanted.filter(({ status }) => status === 'cancelled')) {
      const found = foundIn(retrieval, before);
      if (!found) continue;
      yield observation('Appointment.status', found.status === 'cancelled', 'cancelled', found.status);
      const [reason, recorded] = [reasonOf(found), reasonOf(before)];
      const at = `Appointment.extension(${extensions.cancellationReason}).valueString`;
      if (recorded !== undefined) yield observation(at, reason === recorded, recorded, reason);
    }
  },
};

/** That an appointment of the practice's own names no booking organisation, or one that is there. */
export const practiceMade: Check<Listing> = {
  id: 'retrieve.no-invented-organisation',
  title: 'the appointment that the practice made conforms, without a booking organisation that is none',
  *observe({ wanted, ...retrieval }) {
    for (const { value } of appointmentsOf(retrieval)) {
      if (!wanted.some(({ id }) => id === value.id)) continue;
      yield observation(
        'Appointment.description',
        typeof value.description === 'string',
        'some description',
        value.description,
      );
      if (extensionsOf(value, extensions.bookingOrganisation).length === 0)
        yield observation(
          'Appointment.contained',
          value.contained === undefined,
          'nothing contained',
          value.contained,
        );
      else
        yield observation(
          'Appointment.contained',
          firstText(bookingOrganisation(value), 'identifier.value') !== undefined,
          'the booking Organization with its ODS code',
          value.contained,
        );
    }
  },
};

/** Appointments of a retrieval, each with a read of it right afterwards. */
export interface ReadListing extends Retrieval {
  reads: readonly (ResponseSubject & { id: string })[];
}

/** That list and read show the same. */
export const sameAsRead: Check<ReadListing> = {
  id: 'retrieve.same-as-read',
  title: 'each appointment has the content and version that reading it shows',
  *observe({ reads, ...retrieval }) {
    for (const { id, exchange, body } of reads) {
      const entry = foundIn(retrieval, { id });
      const read = resourceIn(body);
      const right = isSuccess(exchange.response.status) && read?.id === id;
      yield observation(
        `read of ${id}`,
        right,
        `200 with ${id}`,
        `${exchange.response.status} with ${textOf(read?.id)}`,
      );
      if (!entry || !right || !read) continue;
      const [wanted, found] = [read, entry].map((one) => firstText(one, 'meta.versionId'));
      yield observation('Appointment.meta.versionId', found === wanted, String(wanted), found);
      yield* holdsAllBut([], { resource: read }, entry);
    }
  },
};

/** A retrieval of a period that begins today, and the moment when it was sent. */
export interface TodaysRetrieval extends Retrieval {
  at: Date;
}

/** What a retrieval that begins today shows of a patient who was seen today. */
export const todayChecks: readonly Check<TodaysRetrieval>[] = [
  {
    id: 'retrieve.today.past-included',
    title: 'an appointment of today is returned though its time has passed',
    *observe({ at, days, ...retrieval }) {
      const today = appointmentsOf(retrieval).filter(({ value }) => dayOf(value) === days.first);
      const passed = today.filter(({ value }) => Date.parse(textOf(value.start)) < at.getTime());
      yield observation(
        'Bundle.entry.resource.start',
        passed.length > 0,
        `a time of ${days.first} before ${at.toISOString()}`,
        today.map(({ value }) => textOf(value.start)).join(', ') || 'no appointment of that day',
      );
    },
  },
  {
    id: 'retrieve.today.nothing-earlier',
    title: 'no appointment of a day before today is returned',
    *observe({ days, ...retrieval }) {
      for (const { path, value } of appointmentsOf(retrieval)) {
        const day = dayOf(value);
        const right = day !== undefined && day >= days.first;
        yield observation(`${path}.start`, right, `${days.first} or later`, value.start);
      }
    },
  },
];

const foundIn = (retrieval: ResponseSubject, { id }: JsonObject): JsonObject | undefined =>
  appointmentsOf(retrieval).find(({ value }) => value.id === id)?.value;

const reasonOf = (appointment: JsonObject): string | undefined =>
  firstText(extensionsOf(appointment, extensions.cancellationReason)[0]?.value, 'valueString');
