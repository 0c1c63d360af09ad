import type { Booking, BookingPlan } from '../../../checks/booking/booking.js';
import { withHeader, withoutHeader } from '../../http/headers.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import type { Scenario } from '../scenario.js';
import { book } from './bookings.js';

type Send = (scenario: Scenario, plan: BookingPlan) => Promise<Booking>;

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';

const namingNoFormat = (prepared: PreparedRequest): PreparedRequest => withoutHeader(prepared, 'Accept');

/** Ways to send a booking, by the sentence. */
export const bookingForms: Readonly<Record<string, Send>> = {
  'the consumer books': as({}),
  'the consumer books with Prefer: return=representation': as({ prefer: 'return=representation' }),
  'the consumer books with Prefer: return=minimal': as({ prefer: 'return=minimal' }),
  'the consumer books in XML': as({ format: 'xml' }),
  'the consumer books in JSON, naming no format for the answer': as({ format: 'json' }, namingNoFormat),
  'the consumer books in XML, naming no format for the answer': as({ format: 'xml' }, namingNoFormat),
  'the consumer books in JSON, accepting XML': as({ format: 'json', accept: xml }),
  'the consumer books in XML, accepting JSON': as({ format: 'xml', accept: json }),
  'the consumer books in JSON, accepting XML, with _format JSON': as({
    format: 'json',
    accept: xml,
    query: [['_format', json]],
  }),
  'the consumer books in JSON, accepting JSON, with _format XML': as({
    format: 'json',
    accept: json,
    query: [['_format', xml]],
  }),
  'the consumer books in a format that is not supported': as({}, (prepared) =>
    withHeader(prepared, 'Content-Type', 'text/csv;charset=utf-8'),
  ),
};

function as(request: Partial<RequestPlan>, change?: (prepared: PreparedRequest) => PreparedRequest): Send {
  return (scenario, plan) => book(scenario, plan, request, change);
}
