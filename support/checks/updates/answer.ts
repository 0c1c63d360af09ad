import { firstText, type JsonObject, select, selectText } from '../../fhir/select.js';
import { headerValue } from '../../http/exchange.js';
import { type Update, type UpdateKind, updated } from '../../world/updates.js';
import { bookingOrganisation } from '../book/organisation.js';
import type { Check, Observation } from '../check.js';
import { absent, observation, present } from '../observe.js';
import { extensions } from '../vocabulary.js';
import { holdsAllBut } from './comparison.js';
import { rowsOf } from './rows.js';

type Rows = Readonly<Record<UpdateKind, readonly string[]>>;
type Facts = Omit<Check, 'observe' | 'requirements' | 'id'> & { part: string; rows: Rows };
type Observe = (after: JsonObject, update: Update) => Iterable<Observation>;

/** Elements that each update may change, its own first. */
export const mayChange: Rows = {
  amend: ['description', 'comment'],
  cancel: ['status', `extension(${extensions.cancellationReason})`],
};

/** What the answer to an amendment and to a cancellation have in common, by the part of the answer. */
const parts = {
  profile: onUpdated(
    {
      part: 'profile',
      title: 'asserts GPConnect-Appointment-1 in meta.profile',
      rows: { amend: ['073'], cancel: ['050'] },
    },
    function* (after, { own }) {
      const wanted = firstText(own.plan.appointment, 'meta.profile') ?? '';
      const found = selectText(after, 'meta.profile').map(({ value }) => value);
      yield observation('Appointment.meta.profile', found.includes(wanted), wanted, found[0]);
    },
  ),
  version: onUpdated(
    {
      part: 'new-version',
      title: 'names a new version, since the content has changed',
      rows: { amend: ['074', '075'], cancel: ['051', '052'] },
      interpretation: 'APPT-A-7',
    },
    function* (after, { own }) {
      const before = firstText(own.resource, 'meta.versionId');
      const found = firstText(after, 'meta.versionId');
      const ok = found !== undefined && found !== before;
      yield observation('Appointment.meta.versionId', ok, `another version than ${before}`, found);
    },
  ),
  etag: onUpdated(
    { part: 'etag', title: 'carries the new version as ETag', rows: { amend: ['076'], cancel: ['053'] } },
    function* (after, { exchange }) {
      const wanted = `W/"${firstText(after, 'meta.versionId') ?? '[vid]'}"`;
      const found = headerValue(exchange.response.headers, 'etag');
      yield observation('header ETag', found === wanted, wanted, found);
    },
  ),
  kept: onUpdated(
    {
      part: 'all-else-kept',
      title: 'leaves everything else of the appointment as it was',
      rows: { amend: ['082', '079'], cancel: ['061', '058'] },
    },
    function* (after, { kind, own }) {
      yield* holdsAllBut(mayChange[kind], own.resource, after);
    },
  ),
  organisation: onUpdated(
    {
      part: 'organisation',
      title: 'contains the booking organisation',
      rows: { amend: ['085'], cancel: ['068'] },
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
      rows: { amend: ['077'], cancel: ['056'] },
    },
    function* (after, { own }) {
      const found = firstText(after, 'serviceType.text');
      const wanted = own.plan.slots[0]?.serviceType;
      if (wanted === undefined)
        yield present('Appointment.serviceType.text', found, 'the slot type description');
      else yield observation('Appointment.serviceType.text', found === wanted, wanted, found);
    },
  ),
  serviceCategory: onUpdated(
    {
      part: 'service-category',
      title: 'populates serviceCategory.text as the schedule has it',
      rows: { amend: ['078'], cancel: ['057'] },
    },
    function* (after, { own }) {
      const wanted = own.plan.slots[0]?.schedule.serviceCategory;
      const found = firstText(after, 'serviceCategory.text');
      if (wanted !== undefined)
        yield observation('Appointment.serviceCategory.text', found === wanted, wanted, found);
    },
  ),
  reason: leavesOut('reason', { amend: ['080'], cancel: ['059'] }),
  specialty: leavesOut('specialty', { amend: ['081'], cancel: ['060'] }),
} as const;

type Part = keyof typeof parts;

/** The checks of some parts of the answer to an update. */
export const answerChecks = (kind: UpdateKind, ...wanted: readonly Part[]): readonly Check<Update>[] =>
  (wanted.length > 0 ? wanted : partNames).map((part) => parts[part](kind));

const partNames = Object.keys(parts).filter((name): name is Part => name in parts);

/** A check that looks at the updated appointment; undecided where the update was refused or came without body. */
function onUpdated({ part, rows, ...facts }: Facts, observe: Observe): (kind: UpdateKind) => Check<Update> {
  return (kind) => ({
    ...facts,
    id: `${kind}.${part}`,
    requirements: rowsOf(kind, rows[kind]),
    *observe(update) {
      const after = updated(update);
      if (after) yield* observe(after, update);
    },
  });
}

function leavesOut(element: 'reason' | 'specialty', rows: Rows): (kind: UpdateKind) => Check<Update> {
  return onUpdated({ part: `no-${element}`, title: `does not populate ${element}`, rows }, function* (after) {
    yield absent(`Appointment.${element}`, select(after, element)[0]?.value);
  });
}
