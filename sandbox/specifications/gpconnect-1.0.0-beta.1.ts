import { bookingIn } from '../dstu2/booking.js';
import { findAnOrganisationBySiteToo } from '../dstu2/directory.js';
import { beta1 } from '../dstu2/flavour.js';
import { dstu2Gate, rowsOf } from '../dstu2/gate.js';
import { readOfAnyTime } from '../dstu2/reading.js';
import { registrationIn } from '../dstu2/registration.js';
import { retrieveInRange } from '../dstu2/retrieval.js';
import { dstu2Shapes } from '../dstu2/shapes.js';
import { getSchedule } from '../dstu2/slots.js';
import { amendingIn, cancellingIn, isCancellation } from '../dstu2/updates.js';
import { dstu2Wire } from '../dstu2/wire.js';
import type { Incoming } from '../server/answer.js';
import type { Row } from '../server/route.js';
import { conformance } from '../wire/conformance.js';
import { gpconnect127 } from './gpconnect-1.2.7.js';
import type { Served } from './served.js';

const prefix = 'urn:nhs:names:services:gpconnect:fhir:';
const problemsOf = conformance(dstu2Shapes);

const offered: readonly Row[] = [
  ...rowsOf({
    'search-for-free-slots': {
      id: `${prefix}operation:gpc.getschedule`,
      method: 'POST',
      path: '/Organization/{id}/$gpc.getschedule',
      body: 'Parameters',
    },
    'cancel-an-appointment': { id: `${prefix}rest:update:appointment` },
  }),
  { key: 'find-a-location', id: `${prefix}rest:search:location`, method: 'GET', path: '/Location' },
];

/** Appointment Management 1.0.0-beta.1 on FHIR DSTU2: slots by the operation `$gpc.getschedule`. */
export const gpconnect100beta1: Served = {
  ...gpconnect127,
  id: 'gpconnect-1.0.0-beta.1',
  version: '1.0.0-beta.1',
  interactions: offered.map(({ key }) => key),
  wire: dstu2Wire(beta1, problemsOf),
  handlers: {
    'find-an-organisation': findAnOrganisationBySiteToo,
    'register-a-patient': registrationIn(beta1),
    'search-for-free-slots': getSchedule,
    'book-an-appointment': bookingIn(beta1),
    'retrieve-a-patients-appointments': retrieveInRange,
    'amend-an-appointment': amendingIn(beta1),
    'cancel-an-appointment': cancellingIn(beta1),
    'read-an-appointment': readOfAnyTime,
  },
  open: async () => ({ gateOf: dstu2Gate(offered, problemsOf, { refined: byContent, readsVersions: true }) }),
};

/** Amend and cancel share their interaction id: what the body says tells them apart. */
function byContent(row: Row, { body }: Incoming): Row {
  if (row.key !== 'amend-an-appointment' || !isCancellation(body.toString('utf8'), beta1)) return row;
  return offered.find(({ key }) => key === 'cancel-an-appointment') ?? row;
}
