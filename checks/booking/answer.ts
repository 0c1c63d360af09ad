import { firstText, type JsonObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { contentLocationOf } from '../responses/contentLocation.js';
import { carriesVersion } from '../responses/etag.js';
import { answersWith } from '../responses/success.js';
import type { Booking } from './booking.js';

const header = ({ exchange }: Booking, name: string): string | undefined =>
  headerValue(exchange.response.headers, name);

const isTaken = ({ exchange }: Booking): boolean => exchange.response.status < 300;

/** The appointment that a booking created, where it was taken and its answer carries one. */
export function created(booking: Booking): JsonObject | undefined {
  const { body } = booking;
  if (!isTaken(booking) || body.kind !== 'resource') return undefined;
  return body.resource.resourceType === 'Appointment' ? body.resource : undefined;
}

/** Observes that a booking was taken; that a success other than 201 is the wrong one, `book.status` says once for all. */
export const taken = (booking: Booking) =>
  observation('status', isTaken(booking), '201', booking.exchange.response.status);

/** Status of a booking that was taken. */
export const bookedStatus: Check<Booking> = {
  ...answersWith(201, 'book'),
  title: 'answers a booking with 201 Created',
};

/** The same where a release first asked for 200: other successes are wrong, and that one is only old. */
export const createdOrOk: readonly Check<Booking>[] = [
  onTaken({
    id: 'book.answered-201-or-200',
    title: 'answers a booking with 201 Created, or with 200',
    *observe({ exchange: { response } }) {
      yield oneOf('status', String(response.status), ['201', '200']);
    },
  }),
  onTaken({
    id: 'book.answered-201',
    title: 'answers a booking with 201 Created, and not with 200',
    *observe({ exchange: { response } }) {
      yield observation('status', response.status !== 200, '201', response.status);
    },
  }),
];

/** What the answer to a booking that was taken says beside the resource. */
export const bookedHeaders: readonly Check<Booking>[] = [
  onTaken({
    id: 'book.location-header',
    title: 'names the new appointment and its version in Location',
    *observe(booking) {
      const resource = created(booking);
      const found = header(booking, 'location');
      const [id, version] = [firstText(resource, 'id'), firstText(resource, 'meta.versionId')];
      const expected = `[base]/Appointment/${id ?? '[id]'}/_history/${version ?? '[vid]'}`;
      const [, ownId, ownVersion] = /\/Appointment\/([^/]+)\/_history\/([^/]+)$/.exec(found ?? '') ?? [];
      const right = ownId !== undefined && ownId === (id ?? ownId) && ownVersion === (version ?? ownVersion);
      yield observation('header Location', right, expected, found);
    },
  }),
  onTaken({
    id: 'book.etag',
    title: 'carries the version of the new appointment as ETag',
    *observe(booking) {
      const version = firstText(created(booking), 'meta.versionId');
      const found = header(booking, 'etag');
      const right = carriesVersion(found, version) ?? true;
      yield observation('header ETag', right, `W/"${version ?? '[vid]'}"`, found);
    },
  }),
  onTaken({
    id: 'book.last-modified',
    title: 'carries the date of the new appointment as Last-Modified',
    *observe(booking) {
      const found = header(booking, 'last-modified');
      yield observation('header Last-Modified', isHttpDate(found ?? ''), 'an HTTP date', found);
    },
  }),
  onTaken({
    id: 'book.content-location',
    title: 'carries Content-Location, which names the new appointment',
    *observe(booking) {
      const { ok, found, inexcusable } = contentLocationOf(booking);
      const seen = observation('header Content-Location', ok, 'the address of the version', found);
      yield { ...seen, inexcusable };
    },
  }),
];

/** The body of an answer to a booking that was taken, by the preference that was sent or not. */
export const answerBodies: Readonly<Record<'unasked' | 'representation' | 'minimal', Check<Booking>>> = {
  unasked: wholeAppointment({
    id: 'book.representation',
    title: 'answers with the whole appointment that it created',
  }),
  representation: wholeAppointment({
    id: 'book.prefer-representation',
    title: 'answers with the appointment for Prefer: return=representation',
  }),
  minimal: onTaken({
    id: 'book.prefer-minimal',
    title: 'leaves the body empty for Prefer: return=minimal',
    *observe({ body }) {
      yield observation('body', body.kind === 'empty', 'an empty body', body.kind);
    },
  }),
};

function wholeAppointment(facts: Omit<Check<Booking>, 'observe'>): Check<Booking> {
  return onTaken({
    ...facts,
    *observe({ body }) {
      const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
      yield observation('resourceType', found === 'Appointment', 'Appointment', found);
    },
  });
}

/** A check of answers to bookings that were taken; a refusal is for other checks to judge. */
function onTaken(check: Check<Booking>): Check<Booking> {
  return {
    ...check,
    *observe(booking, terms) {
      if (isTaken(booking)) yield* check.observe(booking, terms);
    },
  };
}

/** The form that HTTP demands of senders: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const isHttpDate = (text: string): boolean =>
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) &&
  !Number.isNaN(Date.parse(text));
