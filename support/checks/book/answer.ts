import { firstText } from '../../fhir/select.js';
import { headerValue } from '../../http/exchange.js';
import type { Booking } from '../../world/bookings.js';
import type { Check } from '../check.js';
import { observation, present } from '../observe.js';

const header = ({ exchange }: Booking, name: string): string | undefined =>
  headerValue(exchange.response.headers, name);

/** The created resource, where the body carries it. */
export const created = ({ body }: Booking) => (body.kind === 'resource' ? body.resource : undefined);

/** Status of a booking that was taken. */
export const bookedStatus: Check<Booking> = {
  id: 'book.status',
  title: 'answers a booking with 201 Created',
  requirements: ['APPT-BOOK-120', 'APPT-BOOK-001', 'APPT-BOOK-023', 'APPT-BOOK-025'],
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', status === 201, '201', status);
  },
};

/** What the answer to a booking says beside the resource. */
export const bookedHeaders: readonly Check<Booking>[] = [
  {
    id: 'book.location-header',
    title: 'names the new appointment and its version in Location',
    requirements: ['APPT-BOOK-122', 'APPT-BOOK-123', 'API-FHIR-098'],
    *observe(booking) {
      const resource = created(booking);
      const found = header(booking, 'location');
      const [id, version] = [firstText(resource, 'id'), firstText(resource, 'meta.versionId')];
      const tail = `/Appointment/${id ?? '[id]'}/_history/${version ?? '[vid]'}`;
      yield observation('header Location', found?.endsWith(tail) === true, `[base]${tail}`, found);
    },
  },
  {
    id: 'book.etag-and-last-modified',
    title: 'carries the version as ETag, and Last-Modified',
    requirements: ['APPT-BOOK-124', 'API-FHIR-099', 'APPT-GEN-052'],
    *observe(booking) {
      const version = firstText(created(booking), 'meta.versionId');
      const etag = header(booking, 'etag');
      yield observation('header ETag', etag === `W/"${version}"`, `W/"${version ?? '[vid]'}"`, etag);
      const modified = header(booking, 'last-modified');
      const date = Date.parse(modified ?? '');
      yield observation('header Last-Modified', !Number.isNaN(date), 'an HTTP date', modified);
    },
  },
  {
    id: 'book.content-location',
    title: 'carries Content-Location',
    requirements: ['APPT-GEN-055'],
    interpretation: 'APPT-A-9',
    severity: 'warn',
    *observe(booking) {
      yield present(
        'header Content-Location',
        header(booking, 'content-location'),
        'the address of the version',
      );
    },
  },
];

/** The body of an answer to a booking, by the preference that was sent or not. */
export const wholeResource: Check<Booking> = {
  id: 'book.representation',
  title: 'answers with the whole appointment that it created',
  requirements: ['APPT-BOOK-126', 'APPT-BOOK-148', 'APPT-BOOK-121', 'API-HTTP-078'],
  *observe(booking) {
    const found = created(booking)?.resourceType ?? booking.body.kind;
    yield observation('resourceType', found === 'Appointment', 'Appointment', found);
  },
};

export const preference: Readonly<Record<'minimal' | 'representation', Check<Booking>>> = {
  minimal: {
    id: 'book.prefer-minimal',
    title: 'leaves the body empty for Prefer: return=minimal',
    requirements: ['APPT-BOOK-127', 'API-HTTP-079'],
    *observe({ body }) {
      yield observation('body', body.kind === 'empty', 'an empty body', body.kind);
    },
  },
  representation: {
    id: 'book.prefer-representation',
    title: 'answers with the appointment for Prefer: return=representation',
    requirements: ['APPT-BOOK-127', 'API-HTTP-079'],
    *observe(booking) {
      const found = created(booking)?.resourceType ?? booking.body.kind;
      yield observation('resourceType', found === 'Appointment', 'Appointment', found);
    },
  },
};

/** That XML, which a provider should support, works for a booking and its answer. */
export const xmlBooking: readonly Check<Booking>[] = [
  {
    id: 'book.xml',
    title: 'takes a booking in XML and answers it in XML',
    requirements: ['APPT-GEN-040'],
    *observe({ exchange, body }) {
      const { status } = exchange.response;
      yield observation('status', status === 201, '201', status);
      const found = body.kind === 'resource' ? body.format : body.kind;
      yield observation('body', found === 'xml', 'an Appointment in XML', found);
    },
  },
];
