import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { believes } from '../../behaviour/handlers.js';
import { entries, only } from '../../behaviour/replies.js';
import { onlyFirst, parameterAs } from '../../behaviour/requests.js';
import { when } from '../../behaviour/scope.js';
import { seeingSlots } from '../../behaviour/views.js';
import type { Resource, SandboxRequest } from '../../interaction.js';
import type { Restriction, Slot } from '../../practice/records.js';
import { formatDay, startOfDay } from '../../practice/uk-time.js';
import { codeSystems, identifiers } from '../../vocabulary/urls.js';
import { objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const TYPES = ['urgent-care', 'gp-practice'];
const MINUTE = 60_000;
const NO_FILTER_OF_PAGE = /UNK|DX-0/;

const filters = ({ query }: SandboxRequest): string[] =>
  query.filter(([name]) => name === 'searchFilter').map(([, value]) => value);
const sendsKnown = (request: SandboxRequest): boolean =>
  filters(request).some((token) => {
    const [system, code = ''] = token.split('|');
    return system === codeSystems.organisationType ? TYPES.includes(code) : system === identifiers.odsCode;
  });

/** A slot as it looks when its restriction was another one, or none. */
function restricted({ restriction: _, ...slot }: Slot, restriction?: Restriction): Slot {
  return { ...slot, ...(restriction && { restriction }) };
}

/** The times of a bound, moved; a date stays what it is. */
const moved = (minutes: number) => (value: string) => {
  const [, prefix = '', time = ''] = /^(..)(.*T.*)$/.exec(value) ?? [];
  if (!time) return value;
  const moment = new Date(Date.parse(time.replace(' ', '+')) + minutes * MINUTE);
  return `${prefix}${moment.toISOString().slice(0, 19)}+00:00`;
};

/** The date of a bound, moved; a time stays what it is. */
const movedDate = (days: (date: Date) => number) => (value: string) =>
  value.replace(/\d{4}-\d{2}-\d{2}$/, (date) =>
    formatDay(startOfDay(new Date(date), days(new Date(date))).toJSDate()),
  );

/** Back to the last weekday before a date. */
const toWorkingDay = (date: Date): number => ({ 0: -2, 1: -3 })[date.getUTCDay()] ?? -1;

/** At searches whose bounds are so many days apart. */
const whenDays = (fits: (days: number) => boolean, behaviour: Behaviour): Behaviour =>
  when(({ incoming }) => {
    const [start = '', end = ''] = ['start=ge', 'end=le'].map((bound) =>
      (incoming.target.split(bound)[1] ?? '').slice(0, 10),
    );
    return fits((Date.parse(end) - Date.parse(start)) / (24 * 60 * MINUTE));
  }, behaviour);

/** Mutants in which slots a search selects. */
export const selectionMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.busy-listed',
    'Slots that are taken are listed too, as busy.',
    ['APPT-SLOTS-003', 'APPT-SLOTS-077', 'APPT-SLOTS-148'],
    () =>
      combine([
        seeingSlots((slot) => ({ ...slot, status: 'free' })),
        entries((resources, { site }) =>
          resources.map((one) =>
            site.practice.slots.find(String(one.id))?.status === 'busy' ? { ...one, status: 'busy' } : one,
          ),
        ),
      ]),
  ],
  [
    'slots.overlapping-start',
    'A Slot is returned when the period begins while it lasts.',
    ['APPT-SLOTS-037', 'APPT-SLOTS-079', 'APPT-SLOTS-080'],
    () => whenDays((days) => days === 0, parameterAs('start', moved(-30))),
  ],
  [
    'slots.overlapping-end',
    'A Slot is returned when the period ends while it lasts.',
    ['APPT-SLOTS-037', 'APPT-SLOTS-079', 'APPT-SLOTS-081'],
    () => whenDays((days) => days === 0, parameterAs('end', moved(30))),
  ],
  [
    'slots.working-day-before-too',
    'A date as start of a few days means the working day before it.',
    ['APPT-SLOTS-004', 'APPT-SLOTS-079', 'APPT-SLOTS-080'],
    () => whenDays((days) => days >= 0 && days < 10, parameterAs('start', movedDate(toWorkingDay))),
  ],
  [
    'slots.day-after-too',
    'A date as end means the day after it.',
    ['APPT-SLOTS-005', 'APPT-SLOTS-079', 'APPT-SLOTS-081'],
    () =>
      whenDays(
        (days) => days >= 0,
        parameterAs(
          'end',
          movedDate(() => 1),
        ),
      ),
  ],
  [
    'slots.bounds-excluded',
    'Bounds that are times do not belong to the period.',
    ['APPT-SLOTS-029'],
    () => combine([parameterAs('start', moved(1)), parameterAs('end', moved(-1))]),
  ],
  [
    'slots.end-date-is-its-midnight',
    'A date as end is the midnight with which the day begins.',
    ['APPT-SLOTS-027'],
    () => parameterAs('end', (value) => value.replace(/^le(\d{4}-\d{2}-\d{2})$/, 'le$1T00:00:00+00:00')),
  ],
  [
    'slots.start-date-is-its-noon',
    'A date as start is the noon of the day.',
    ['APPT-SLOTS-028'],
    () => parameterAs('start', (value) => value.replace(/^ge(\d{4}-\d{2}-\d{2})$/, 'ge$1T12:00:00+00:00')),
  ],
  [
    'slots.restrictions-ignored',
    'Slots that are kept for some organisations are returned to all.',
    [
      'APPT-SLOTS-083',
      'APPT-AVAIL-014',
      'APPT-AVAIL-017',
      'APPT-AVAIL-018',
      'APPT-AVAIL-019',
      'APPT-AVAIL-020',
      'APPT-AVAIL-021',
      'APPT-AVAIL-022',
    ],
    () => seeingSlots((slot) => restricted(slot)),
  ],
  [
    'slots.any-filter-opens',
    'Any search filter at all opens every Slot that is kept for some organisations.',
    [
      'APPT-SLOTS-083',
      'APPT-AVAIL-020',
      'APPT-AVAIL-021',
      'APPT-AVAIL-022',
      'APPT-AVAIL-023',
      'APPT-AVAIL-024',
      'APPT-AVAIL-025',
      'APPT-AVAIL-046',
      'APPT-AVAIL-047',
    ],
    () => seeingSlots((slot, request) => (sendsKnown(request) ? restricted(slot) : slot)),
  ],
  [
    'slots.kept-for-nobody',
    'Slots that are kept for some organisations are returned to none.',
    ['APPT-SLOTS-083', 'APPT-AVAIL-014', 'APPT-AVAIL-017', 'APPT-AVAIL-020', 'APPT-AVAIL-021'],
    () => seeingSlots((slot) => (slot.restriction ? undefined : slot)),
  ],
  [
    'slots.filters-narrow',
    'A search filter leaves only the Slots that are kept for what it names.',
    [
      'APPT-SLOTS-149',
      'APPT-AVAIL-017',
      'APPT-AVAIL-020',
      'APPT-AVAIL-021',
      'APPT-AVAIL-022',
      'APPT-AVAIL-026',
    ],
    () => seeingSlots((slot, request) => (sendsKnown(request) && !slot.restriction ? undefined : slot)),
  ],
  [
    'slots.first-filter-only',
    'Of several search filters only the first is read.',
    ['APPT-SLOTS-013', 'APPT-SLOTS-045', 'APPT-AVAIL-017', 'APPT-AVAIL-022'],
    () => onlyFirst('searchFilter'),
  ],
  [
    'slots.unknown-filter-matches-nothing',
    'A search filter of an unknown system is a condition that no Slot meets.',
    ['APPT-SLOTS-043', 'APPT-SLOTS-045', 'APPT-AVAIL-027'],
    () => only((_, { incoming }) => !NO_FILTER_OF_PAGE.test(incoming.target)),
  ],
  [
    'slots.unknown-parameter-matches-nothing',
    'A parameter that is not known is a condition that no Slot meets.',
    ['APPT-SLOTS-047', 'API-HTTP-061'],
    () => only((_, { incoming }) => !incoming.target.includes('colour=')),
  ],
  [
    'slots.unknown-type-opens',
    'An organisation type outside the value set opens Slots that are kept for a type.',
    ['APPT-SLOTS-046'],
    () =>
      seeingSlots((slot, request) => {
        const isUnknown = filters(request).some((token) => token.endsWith('|walk-in-centre'));
        return isUnknown && slot.restriction && !slot.restriction.odsCodes ? restricted(slot) : slot;
      }),
  ],
  [
    'slots.joined-to-practitioners',
    'With Practitioners asked for, Slots of sessions without one are left out.',
    ['APPT-SLOTS-013'],
    () =>
      seeingSlots((slot, { query }, practice) => {
        const isAsked = query.some(([, value]) => value === 'Schedule:actor:Practitioner');
        return isAsked && !practice.schedules.find(slot.schedule)?.practitioner ? undefined : slot;
      }),
  ],
  [
    'slots.window-ignored',
    'Slots beyond the booking window are returned.',
    ['APPT-SLOTS-082', 'APPT-AVAIL-029', 'APPT-AVAIL-047'],
    () => believes((practice) => ({ rules: { ...practice.rules, bookingWindowDays: 365 } })),
  ],
  [
    'slots.without-location',
    'Sessions of branch surgeries have no Location.',
    ['APPT-SLOTS-130', 'APPT-AVAIL-038', 'APPT-GEN-027', 'FND-GEN-028'],
    () =>
      entries((resources) => {
        const branch = resources
          .filter(({ name }) => String(name).includes('branch'))
          .map(({ id }) => String(id));
        return resources
          .filter(({ id }) => !branch.includes(String(id)))
          .map((one) => withoutActors(one, branch));
      }),
  ],
]);

function withoutActors({ actor, ...resource }: Resource, ids: readonly string[]): Resource {
  const kept = objects(actor).filter(({ reference }) => !ids.some((id) => reference === `Location/${id}`));
  return { ...resource, resourceType: resource.resourceType, ...(kept.length > 0 && { actor: kept }) };
}
