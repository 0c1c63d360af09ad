import { bookingIn } from '../dstu2/booking.js';
import { rc2 } from '../dstu2/flavour.js';
import { dstu2Gate, rowsOf } from '../dstu2/gate.js';
import { readOfAnyTime } from '../dstu2/reading.js';
import { registrationIn } from '../dstu2/registration.js';
import { retrieveInRange } from '../dstu2/retrieval.js';
import { dstu2Shapes } from '../dstu2/shapes.js';
import { searchBySlot } from '../dstu2/slots.js';
import { amendingIn, cancellingIn } from '../dstu2/updates.js';
import { dstu2Wire } from '../dstu2/wire.js';
import { conformance } from '../wire/conformance.js';
import { gpconnect127 } from './gpconnect-1.2.7.js';
import type { Served } from './served.js';

const problemsOf = conformance(dstu2Shapes);
const offered = rowsOf({});

/** Appointment Management 1.0.0-rc.2 on FHIR DSTU2, with Foundations of its day: slots by `GET /Slot`. */
export const gpconnect100rc2: Served = {
  ...gpconnect127,
  id: 'gpconnect-1.0.0-rc.2',
  version: '1.0.0-rc.2',
  wire: dstu2Wire(rc2, problemsOf),
  handlers: {
    'register-a-patient': registrationIn(rc2),
    'search-for-free-slots': searchBySlot,
    'book-an-appointment': bookingIn(rc2),
    'retrieve-a-patients-appointments': retrieveInRange,
    'amend-an-appointment': amendingIn(rc2),
    'cancel-an-appointment': cancellingIn(rc2),
    'read-an-appointment': readOfAnyTime,
  },
  open: async () => ({ gateOf: dstu2Gate(offered, problemsOf) }),
};
