import type { Check } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { taken } from './answer.js';
import type { Booking } from './booking.js';

const mediaTypes = { json: 'application/fhir+json', xml: 'application/fhir+xml' } as const;

/** Rules on formats that only a request with a body can show; `responses/formats.ts` has those of any request. */
export const bookingFormats: readonly Check<Booking>[] = [
  {
    id: 'book.format.xml',
    title: 'a booking in XML is taken and answered in XML',
    *observe(booking) {
      yield taken(booking);
      const { body } = booking;
      const found = body.kind === 'resource' ? body.format : body.kind;
      yield observation('body', found === 'xml', 'an Appointment in XML', found);
    },
  },
  {
    id: 'book.format.json-as-sent',
    title: 'the response is in JSON, as the booking was',
    *observe(booking) {
      const found = contentType(booking);
      yield observation(
        'header Content-Type',
        found?.startsWith(mediaTypes.json) === true,
        mediaTypes.json,
        found,
      );
    },
  },
  {
    id: 'book.format.xml-as-sent',
    title: 'the response is in XML, as the booking was, or says that XML is not supported',
    *observe(booking) {
      const { status } = booking.exchange.response;
      const found = contentType(booking);
      yield observation(
        'header Content-Type',
        status === 415 || found?.startsWith(mediaTypes.xml) === true,
        `${mediaTypes.xml}, or the status 415`,
        found,
      );
    },
  },
];

const contentType = ({ exchange }: Booking): string | undefined =>
  headerValue(exchange.response.headers, 'content-type')?.trim().toLowerCase();
