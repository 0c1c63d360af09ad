import type { Handler, SandboxRequest } from '../interaction.js';
import { isVisible } from '../practice/people.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { searchset } from '../practice/resources/bundle.js';
import { formatDay, readMoment } from '../practice/uk-time.js';
import { refusal } from '../vocabulary/errors.js';
import { valuesOf } from './query.js';

/** First and last day, `yyyy-mm-dd`, both included. */
interface Days {
  first: string;
  last: string;
}

/** All appointments of a patient that start on the days of a range: any status, whoever booked them. */
export const retrieveAPatientsAppointments: Handler = (request, practice) => {
  const person = practice.people.find(request.id ?? '');
  if (!person || !isVisible(person)) {
    throw refusal('PATIENT_NOT_FOUND', `No patient has the id '${request.id ?? ''}'`);
  }
  const { first, last } = daysOf(request);
  const appointments = practice.appointments
    .all()
    .filter(({ patient }) => patient === person.id)
    .filter(({ start }) => first <= formatDay(start) && formatDay(start) <= last)
    .sort((one, other) => one.start.getTime() - other.start.getTime());
  return {
    status: 200,
    resource: searchset(appointments.map((each) => appointmentResource(each, practice))),
  };
};

/** `start` twice, once with `ge` and once with `le`, in either order. */
function daysOf(request: SandboxRequest): Days {
  const values = valuesOf(request, 'start');
  const [first, last] = ['ge', 'le'].map((prefix) => dayWith(prefix, values));
  if (values.length !== 2 || first === undefined || last === undefined) {
    throw refusal(
      'INVALID_PARAMETER',
      `start must be sent twice, as ge[yyyy-mm-dd] and as le[yyyy-mm-dd]; found ${values.join(', ') || 'none'}`,
    );
  }
  if (first > last) throw refusal('INVALID_PARAMETER', `start 'ge${first}' lies after 'le${last}'`);
  if (first < formatDay(request.now)) {
    throw refusal(
      'INVALID_PARAMETER',
      'Appointments in the past cannot be requested: start begins before today',
    );
  }
  return { first, last };
}

function dayWith(prefix: string, values: readonly string[]): string | undefined {
  const day = values.find((value) => value.startsWith(prefix))?.slice(prefix.length) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && readMoment(day).isValid ? day : undefined;
}
