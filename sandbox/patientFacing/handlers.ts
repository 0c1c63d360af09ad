import { bookAnAppointment } from '../appointments/book-an-appointment.js';
import { cancelAnAppointment } from '../appointments/cancel-an-appointment.js';
import { readAnAppointment } from '../appointments/read-an-appointment.js';
import { retrieveAPatientsAppointments } from '../appointments/retrieve-a-patients-appointments.js';
import { searchForFreeSlots } from '../appointments/search-for-free-slots.js';
import type { Handler, SandboxRequest } from '../interaction.js';
import { isNhsNumber } from '../practice/nhs-number.js';
import type { Practice } from '../practice/practice.js';
import type { Person } from '../practice/records.js';
import { refusal } from '../vocabulary/errors.js';
import { asBookedByPatient } from './booking.js';
import { permissionOf } from './permission.js';

/** What patients may do themselves: the same diary and the same rules, each for their own appointments alone. */
export const patientFacingHandlers = {
  'search-for-free-slots': permitted('view', searchForFreeSlots),
  'book-an-appointment': permitted('manage', (request, practice) =>
    bookAnAppointment(
      {
        ...request,
        ...(request.body && { body: asBookedByPatient(request.body, patientOf(request), practice) }),
      },
      practice,
    ),
  ),
  'retrieve-a-patients-appointments': permitted('view', (request, practice) =>
    retrieveAPatientsAppointments({ ...request, id: ownId(request, practice) }, practice),
  ),
  'read-an-appointment': permitted('view', (request, practice) => {
    requireOwn(request, practice);
    return readAnAppointment(request, practice);
  }),
  'cancel-an-appointment': permitted('manage', (request, practice) => {
    requireOwn(request, practice);
    if (request.ifMatch === undefined) throw refusal('BAD_REQUEST', 'Header If-Match is missing');
    return cancelAnAppointment(withLength(request, practice), practice);
  }),
} as const satisfies Record<string, Handler>;

/** The length is the provider's to fill in: who cancels may leave it out. */
function withLength({ body, ...request }: SandboxRequest, { appointments }: Practice): SandboxRequest {
  const { minutesDuration } = appointments.find(request.id ?? '')?.kept ?? {};
  if (!body || body.minutesDuration !== undefined || minutesDuration === undefined)
    return { ...request, ...(body && { body }) };
  return { ...request, body: { ...body, minutesDuration } };
}

function permitted(needed: 'view' | 'manage', handler: Handler): Handler {
  return (request, practice) => {
    const permission = permissionOf(patientOf(request));
    if (permission !== 'manage' && permission !== needed)
      throw refusal('ACCESS_DENIED', `Online access to appointments: ${permission}`);
    return handler(request, practice);
  };
}

function patientOf({ patient }: SandboxRequest): Person {
  if (!patient) throw refusal('ACCESS_DENIED', 'Nobody is named as the patient');
  return patient;
}

/** Logical id of the patient in the path, who is named by it or by NHS number, and has to be the one who asks. */
function ownId(request: SandboxRequest, practice: Practice): string {
  const { id = '' } = request;
  if (/^\d{10}$/.test(id) && !isNhsNumber(id))
    throw refusal('INVALID_NHS_NUMBER', `${id} is not an NHS number`);
  const person = practice.personByNhsNumber(id) ?? practice.people.find(id);
  if (!person) throw refusal('PATIENT_NOT_FOUND', `No patient has the id '${id}'`);
  if (person.id !== patientOf(request).id)
    throw refusal('ACCESS_DENIED', 'The appointments of another patient cannot be seen');
  return person.id;
}

/** An appointment that is not there is for the handler to say. */
function requireOwn(request: SandboxRequest, practice: Practice): void {
  const appointment = practice.appointments.find(request.id ?? '');
  if (appointment && appointment.patient !== patientOf(request).id)
    throw refusal('ACCESS_DENIED', 'The appointment is that of another patient');
}
