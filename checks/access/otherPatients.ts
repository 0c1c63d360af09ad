import { select, selectText } from '../../support/kernel/select.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import type { BookingPlan } from '../booking/booking.js';
import { errorIs, onceRefused, readErrorKinds } from '../responses/errors.js';

/** What one patient was answered who asked for, or changed, what is another's. */
export interface Trespass extends ResponseSubject {
  /** Logical id of the other's appointment, where there is one. */
  appointment?: string;
  /** What was to be booked in the other's name. */
  plan?: BookingPlan;
}

/** The routes by which a patient could reach the record of another, by the sentence that says so. */
const routes = {
  'the other patient is refused the list of appointments': 'retrieve',
  'the other patient is refused the appointment': 'read',
  'the other patient is refused the cancellation': 'cancel',
  'the other patient is refused the booking': 'book',
} as const;

/** That access is denied, or that the provider does not say that there is anything. */
export const denied: Check = onceRefused(
  errorIs(
    readErrorKinds('403 ACCESS_DENIED or 401 ACCESS_DENIED or 404 NO_RECORD_FOUND or 404 PATIENT_NOT_FOUND'),
    'access.error',
  ),
);

/** By the sentence: that the other patient is refused and sees nothing. A list without entries shows nothing either. */
export const trespassRefusals: Readonly<Record<string, readonly Check<Trespass>[]>> = Object.fromEntries(
  Object.entries(routes).map(([sentence, route]) => [sentence, [closed(route), denied]]),
);

function closed(route: (typeof routes)[keyof typeof routes]): Check<Trespass> {
  return {
    id: `access.closed.${route}`,
    title: `keeps the record of a patient from another who would ${route}`,
    *observe(trespass: Trespass) {
      const { status } = trespass.exchange.response;
      const isEmptyList = route === 'retrieve' && status === 200;
      yield observation(
        'status',
        (status >= 400 && status < 500) || isEmptyList,
        'an error status (4xx)',
        status,
      );
      yield* showsNothing(trespass);
    },
  };
}

function* showsNothing({ body, appointment }: Trespass): Iterable<Observation> {
  const resource = resourceIn(body);
  const shown = [...select(resource, 'id'), ...select(resource, 'entry.resource.id')].map(
    ({ value }) => value,
  );
  yield observation(
    'body',
    resource?.resourceType !== 'Appointment',
    'no Appointment',
    resource?.resourceType,
  );
  yield observation(
    'Bundle.entry',
    selectText(resource, 'entry.resource.resourceType').length === 0,
    'no entry',
    shown.join(', ') || undefined,
  );
  if (appointment !== undefined)
    yield observation(
      'id',
      !shown.includes(appointment),
      `not ${appointment}`,
      shown.join(', ') || undefined,
    );
}

/** The appointment as its own patient sees it after another tried to change it. */
export interface Untouched extends ResponseSubject {
  before: { status: unknown; version: string | undefined };
}

/** That nothing came of it. */
export const untouched: Check<Untouched> = {
  id: 'access.untouched',
  title: 'leaves an appointment as it was when another patient tries to change it',
  *observe({ exchange, body, before }) {
    const resource = resourceIn(body);
    yield observation('status', exchange.response.status === 200, '200', exchange.response.status);
    yield observation(
      'Appointment.status',
      resource?.status === before.status,
      String(before.status),
      resource?.status,
    );
    const version = selectText(resource, 'meta.versionId')[0]?.value;
    yield observation(
      'Appointment.meta.versionId',
      version === before.version,
      String(before.version),
      version,
    );
  },
};
