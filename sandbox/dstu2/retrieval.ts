import { valuesOf } from '../appointments/query.js';
import type { Handler, SandboxRequest } from '../interaction.js';
import { isVisible } from '../practice/people.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { searchset } from '../practice/resources/bundle.js';
import { readMoment } from '../practice/uk-time.js';
import { refusal } from '../vocabulary/errors.js';

const FORM = /^(eq|ne|gt|lt|ge|le)?(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** One bound of a range: a day, or a moment. */
interface Bound {
  prefix: string;
  from: number;
  /** First moment after it. */
  to: number;
}

/** The appointments of a patient, past ones too, whose start is within the bounds that were sent. */
export const retrieveInRange: Handler = (request, practice) => {
  const person = practice.people.find(request.id ?? '');
  if (!person || !isVisible(person))
    throw refusal('PATIENT_NOT_FOUND', `No patient has the id '${request.id ?? ''}'`);
  const bounds = boundsOf(request);
  const appointments = practice.appointments
    .all()
    .filter(({ patient }) => patient === person.id)
    .filter(({ start }) => bounds.every((bound) => holds(bound, start.getTime())))
    .sort((one, other) => one.start.getTime() - other.start.getTime());
  return {
    status: 200,
    resource: searchset(appointments.map((each) => appointmentResource(each, practice))),
  };
};

function boundsOf(request: SandboxRequest): Bound[] {
  const bounds = valuesOf(request, 'start').map(boundOf);
  const [lower, upper] = [/^g/, /^l/].map((kind) => bounds.filter(({ prefix }) => kind.test(prefix)));
  if (bounds.length > 2 || (lower?.length ?? 0) > 1 || (upper?.length ?? 0) > 1)
    throw refusal('INVALID_PARAMETER', 'start must be sent twice at most, as a lower and an upper bound');
  const [first, last] = [lower?.[0], upper?.[0]];
  if (first && last && first.from > last.from)
    throw refusal('INVALID_PARAMETER', 'start: the range ends before it begins');
  return bounds;
}

function boundOf(value: string): Bound {
  // The plus of an offset may have been decoded as a space.
  const [, prefix = 'eq', day, time] = FORM.exec(value.replace(/ (?=\d{2}:\d{2}$)/, '+')) ?? [];
  const moment = readMoment(`${day ?? ''}${time ?? ''}`);
  if (day === undefined || !moment.isValid)
    throw refusal(
      'INVALID_PARAMETER',
      `start must be a date or a date-time, with a prefix; found '${value}'`,
    );
  const end = time === undefined ? moment.plus({ days: 1 }) : moment.plus({ seconds: 1 });
  return { prefix, from: moment.toMillis(), to: end.toMillis() };
}

function holds({ prefix, from, to }: Bound, start: number): boolean {
  const isWithin = from <= start && start < to;
  if (prefix === 'ge') return start >= from;
  if (prefix === 'gt') return start >= to;
  if (prefix === 'le') return start < to;
  if (prefix === 'lt') return start < from;
  return prefix === 'ne' ? !isWithin : isWithin;
}
