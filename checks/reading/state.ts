import { firstText, type JsonObject, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { headerValue, isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { bookingOrganisation } from '../booking/organisation.js';
import { carriesVersion } from '../responses/etag.js';
import { extensionsOf } from '../slots/elements.js';
import { holdsAllBut } from '../updates/comparison.js';
import { extensions } from '../vocabulary.js';

/** A read of an appointment, and the appointment as the provider last returned it. */
export interface ReadAppointment extends ResponseSubject {
  before: JsonObject;
}

/** What a read shows, by the sentence. */
export const readStates: Readonly<Record<string, Check<ReadAppointment>>> = {
  'the appointment is the one that the booking returned': judged(
    [isThere, inItsState, ofItsVersion, withItsContent],
    {
      id: 'read.as-booked',
      title: 'returns the appointment and the version that the booking returned',
    },
  ),
  'the appointment is the one that the amendment returned': judged([isThere, inItsState, ofItsVersion], {
    id: 'read.as-amended',
    title: 'returns the current version of the appointment once it was amended',
  }),
  'the appointment is the one that the cancellation returned, cancelled for its reason': judged(
    [isThere, inItsState, withItsReason],
    {
      id: 'read.as-cancelled',
      title: 'returns a cancelled appointment with status cancelled and its reason',
    },
  ),
  'the appointment is returned whichever organisation booked it': judged([isThere], {
    id: 'read.booked-elsewhere',
    title: 'returns an appointment that another organisation booked',
  }),
  'the appointment is returned whatever its slot is kept for': judged([isThere], {
    id: 'read.kept-slot',
    title: 'returns an appointment in a slot that is kept for other organisations',
  }),
  'the appointment is returned though it was not booked through GP Connect': judged([isThere], {
    id: 'read.practice-made',
    title: 'returns an appointment that the practice itself made',
  }),
};

/** One rule on what was read, beside what the provider returned before. */
type Look = (read: { before: JsonObject; found: JsonObject }) => Iterable<Observation>;

function judged(looks: readonly Look[], facts: Omit<Check, 'observe'>): Check<ReadAppointment> {
  return {
    ...facts,
    *observe({ exchange, body, before }) {
      const { status } = exchange.response;
      yield observation('status', isSuccess(status), '200', status);
      const found = resourceIn(body);
      if (!isSuccess(status) || !found) return;
      for (const look of looks) yield* look({ before, found });
    },
  };
}

function* isThere({ before, found }: Parameters<Look>[0]) {
  yield observation('Appointment.id', found.id === before.id, textOf(before.id), found.id);
}

function* inItsState({ before, found }: Parameters<Look>[0]) {
  yield observation(
    'Appointment.status',
    found.status === before.status,
    textOf(before.status),
    found.status,
  );
}

function* ofItsVersion({ before, found }: Parameters<Look>[0]) {
  const [wanted, version] = [before, found].map((one) => firstText(one, 'meta.versionId'));
  yield observation('Appointment.meta.versionId', version === wanted, String(wanted), version);
}

function* withItsReason({ before, found }: Parameters<Look>[0]) {
  const [wanted, reason] = [before, found].map((one) =>
    firstText(extensionsOf(one, extensions.cancellationReason)[0]?.value, 'valueString'),
  );
  const at = `Appointment.extension(${extensions.cancellationReason}).valueString`;
  yield observation(at, reason === wanted, String(wanted), reason);
}

function* withItsContent({ before, found }: Parameters<Look>[0]) {
  yield* holdsAllBut([], { resource: before }, found);
}

/** That the answer carries the version that it returns. */
export const readEtag: Check = {
  id: 'read.etag',
  title: 'the ETag names the version that is read',
  *observe({ exchange, body }) {
    if (body.kind !== 'resource' || body.resource.resourceType !== 'Appointment') return;
    const version = firstText(body.resource, 'meta.versionId');
    const found = headerValue(exchange.response.headers, 'etag');
    const right = carriesVersion(found, version);
    if (right !== undefined) yield observation('header ETag', right, `W/"${version ?? '[vid]'}"`, found);
  },
};

/** A read of an appointment where booking, or reading, was done with a token of another organisation. */
export interface ForeignToken extends ResponseSubject {
  /** What was booked. */
  sent: JsonObject;
  /** ODS code of the organisation in the token. */
  inToken: string;
}

/** That the booking organisation is that of the booking, whoever is named in a token. */
export const organisationOfBooking: Check<ForeignToken> = {
  id: 'read.organisation-not-of-token',
  title: 'the booking organisation is the one that was sent in the booking, and not that of the token',
  *observe({ exchange, body, sent, inToken }) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '200', status);
    if (body.kind !== 'resource' || !isSuccess(status)) return;
    const [wanted = [], found = []] = [sent, body.resource].map((one) =>
      selectText(bookingOrganisation(one), 'identifier.value').map(({ value }) => value),
    );
    yield observation(
      'Appointment.contained(booking organisation).identifier.value',
      !found.includes(inToken) && wanted.every((code) => found.includes(code)),
      `${wanted.join(', ')}, and not ${inToken}, which is in the token`,
      found.join(', ') || undefined,
    );
  },
};

/** A read of an appointment that the practice's system holds under a business identifier. */
export interface IdentifiedAppointment extends ResponseSubject {
  identifier: string;
}

export const heldIdentifier: Check<IdentifiedAppointment> = {
  id: 'read.held-identifier',
  title: 'the business identifier that the practice holds is included',
  *observe({ body, identifier }) {
    if (body.kind !== 'resource' || body.resource.resourceType !== 'Appointment') return;
    const found = selectText(body.resource, 'identifier.value').map(({ value }) => value);
    yield observation(
      'Appointment.identifier.value',
      found.includes(identifier),
      identifier,
      found.join(', ') || undefined,
    );
  },
};
