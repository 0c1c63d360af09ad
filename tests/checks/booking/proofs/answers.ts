import { answerBodies, bookedHeaders, bookedStatus, createdOrOk } from '../../../../checks/booking/answer.js';
import { bookingFormats } from '../../../../checks/booking/formats.js';
import {
  byId,
  type Proof,
  prove,
  refusedBooking,
  stored,
  taken,
  takenInSilence,
  takenWithHeader,
} from '../sample.js';

export const answers: readonly Proof[] = [
  prove(bookedStatus, {
    passes: taken(),
    fails: [
      ['status', taken({ status: 200 })],
      ['status', refusedBooking()],
    ],
  }),
  prove(byId(createdOrOk, 'book.answered-201-or-200'), {
    passes: taken({ status: 200 }),
    fails: [['status', taken({ status: 202 })]],
    nothing: refusedBooking(),
  }),
  prove(byId(createdOrOk, 'book.answered-201'), {
    passes: taken(),
    fails: [['status', taken({ status: 200 })]],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.location-header'), {
    passes: taken(),
    fails: [
      ['header Location', takenWithHeader('Location')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-1')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-2/_history/1')],
      ['header Location', takenWithHeader('Location', 'https://provider.test/Appointment/a-1/_history/2')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.etag'), {
    passes: taken(),
    fails: [
      ['header ETag', takenWithHeader('ETag')],
      ['header ETag', takenWithHeader('ETag', 'W/""')],
      ['header ETag', takenWithHeader('ETag', 'W/"2"')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.last-modified'), {
    passes: taken(),
    fails: [
      ['header Last-Modified', takenWithHeader('Last-Modified')],
      ['header Last-Modified', takenWithHeader('Last-Modified', '2026-03-01T12:00:00Z')],
    ],
    nothing: refusedBooking(),
  }),
  prove(byId(bookedHeaders, 'book.content-location'), {
    passes: taken(),
    fails: [
      ['header Content-Location', takenWithHeader('Content-Location')],
      ['header Content-Location', takenWithHeader('Content-Location', 'Appointment/a-2')],
    ],
    nothing: refusedBooking(),
  }),
  ...(['unasked', 'representation'] as const).map((preference) =>
    prove(answerBodies[preference], {
      passes: taken(),
      fails: [
        ['resourceType', takenInSilence()],
        ['resourceType', taken({ resource: { resourceType: 'AppointmentResponse' } })],
      ],
      nothing: refusedBooking(),
    }),
  ),
  prove(answerBodies.minimal, {
    passes: takenInSilence(),
    fails: [['body', taken()]],
    nothing: refusedBooking(),
  }),
  prove(byId(bookingFormats, 'book.format.xml'), {
    passes: {
      ...taken(),
      body: { kind: 'resource', format: 'xml', resource: { ...stored, resourceType: 'Appointment' } },
    },
    fails: [
      ['body', taken()],
      ['status', refusedBooking(415)],
    ],
  }),
  prove(byId(bookingFormats, 'book.format.json-as-sent'), {
    passes: taken(),
    fails: [['header Content-Type', takenWithHeader('Content-Type', 'application/fhir+xml')]],
  }),
  prove(byId(bookingFormats, 'book.format.xml-as-sent'), {
    passes: takenWithHeader('Content-Type', 'application/fhir+xml;charset=utf-8'),
    fails: [['header Content-Type', taken()]],
  }),
  prove(byId(bookingFormats, 'book.format.xml-as-sent'), {
    passes: refusedBooking(415),
    fails: [['header Content-Type', refusedBooking(422)]],
  }),
];
