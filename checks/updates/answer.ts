import { firstText, type JsonObject } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import {
  hasProfile,
  hasServiceType,
  leavesOut,
  sameServiceCategory,
  sameServiceType,
} from '../appointments/content.js';
import type { Look } from '../appointments/returned.js';
import { bookingOrganisation } from '../booking/organisation.js';
import { carriesVersion } from '../responses/etag.js';
import { extensions } from '../vocabulary.js';
import { addsNothing, holdsAllBut } from './comparison.js';
import { type Update, type UpdateKind, updated } from './update.js';

type Facts = Pick<Check, 'title'> & { part: string };
type Observe = (after: JsonObject, update: Update) => Iterable<Observation>;

/** Elements that each update may change, its own first. */
export const mayChange: Readonly<Record<UpdateKind, readonly string[]>> = {
  amend: ['description', 'comment'],
  cancel: ['status', `extension(${extensions.cancellationReason})`],
};

/** What an update changes rightly: its reason too where that may be amended, and so was sent. */
export const changedBy = ({ kind, sent }: Pick<Update, 'kind' | 'sent'>): readonly string[] =>
  sent.reason === undefined ? mayChange[kind] : [...mayChange[kind], 'reason'];

/** What the answer to an amendment and to a cancellation have in common, by the part of the answer. */
const parts = {
  profile: onUpdated(
    {
      part: 'profile',
      title: 'asserts GPConnect-Appointment-1 in meta.profile',
    },
    look(hasProfile),
  ),
  version: onUpdated(
    {
      part: 'new-version',
      title: 'names a new version, since the content has changed',
    },
    function* (after, { own }) {
      const before = firstText(own.resource, 'meta.versionId');
      const found = firstText(after, 'meta.versionId');
      const ok = found !== undefined && found !== before;
      yield observation('Appointment.meta.versionId', ok, `another version than ${before}`, found);
    },
  ),
  etag: onUpdated(
    { part: 'etag', title: 'carries the new version as ETag' },
    function* (after, { exchange }) {
      const version = firstText(after, 'meta.versionId');
      const found = headerValue(exchange.response.headers, 'etag');
      const right = carriesVersion(found, version);
      if (right !== undefined) yield observation('header ETag', right, `W/"${version ?? '[vid]'}"`, found);
    },
  ),
  kept: onUpdated(
    {
      part: 'all-else-kept',
      title: 'leaves everything else of the appointment as it was',
    },
    function* (after, update) {
      yield* holdsAllBut(changedBy(update), update.own, after);
      yield* addsNothing(changedBy(update), update.own, after);
    },
  ),
  organisation: onUpdated(
    {
      part: 'organisation',
      title: 'contains the booking organisation',
    },
    function* (after) {
      const found = bookingOrganisation(after);
      const type = found?.resourceType;
      yield observation('Appointment.contained', type === 'Organization', 'the booking Organization', found);
    },
  ),
  serviceType: onUpdated(
    {
      part: 'service-type',
      title: 'populates serviceType.text',
    },
    look(hasServiceType, sameServiceType),
  ),
  serviceCategory: onUpdated(
    {
      part: 'service-category',
      title: 'populates serviceCategory.text as the schedule has it',
    },
    look(sameServiceCategory),
  ),
  reason: onUpdated({ part: 'no-reason', title: 'does not populate reason' }, look(leavesOut('reason'))),
  specialty: onUpdated(
    { part: 'no-specialty', title: 'does not populate specialty' },
    look(leavesOut('specialty')),
  ),
} as const;

type Part = keyof typeof parts;

/** The checks of some parts of the answer to an update. */
export const answerChecks = (kind: UpdateKind, ...wanted: readonly Part[]): readonly Check<Update>[] =>
  (wanted.length > 0 ? wanted : partNames).map((part) => parts[part](kind));

const partNames = Object.keys(parts).filter((name): name is Part => name in parts);

/** A check that looks at the updated appointment; undecided where the update was refused or came without body. */
function onUpdated({ part, ...facts }: Facts, observe: Observe): (kind: UpdateKind) => Check<Update> {
  return (kind) => ({
    ...facts,
    id: `${kind}.${part}`,
    *observe(update) {
      const after = updated(update);
      if (after) yield* observe(after, update);
    },
  });
}

/** What holds for any appointment that is returned, after an update too. */
function look(...looks: readonly Look[]): Observe {
  return function* (resource, { own }) {
    for (const each of looks) yield* each({ at: 'Appointment', resource, booked: own.plan });
  };
}
