import type { Handler, Resource, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Slot, Versioned } from '../practice/records.js';
import { searchset } from '../practice/resources/bundle.js';
import { scheduleResource, slotResource } from '../practice/resources/diary.js';
import {
  locationResource,
  organisationResource,
  practitionerResource,
} from '../practice/resources/directory.js';
import type { Store } from '../practice/store.js';
import { refusal } from '../vocabulary/errors.js';
import { codeSystems, identifiers } from '../vocabulary/urls.js';
import { type Applicant, availability } from './availability.js';
import { valuesOf } from './query.js';
import { type Period, searchPeriod } from './search-period.js';

/** Free slots of a period with what belongs to them; 200 and an empty searchset when there is none. */
export const searchForFreeSlots: Handler = (request, practice) => {
  const period = requestedPeriod(request, 'status');
  const slots = freeSlots(period, applicantOf(request), practice, request.now);
  return {
    status: 200,
    resource: searchset(withCompany(slots, valuesOf(request, '_include:recurse'), practice)),
  };
};

/**
 * The period of a search that has all that is mandatory.
 *
 * @param statusName name of the parameter that asks for free slots
 * @throws Refusal 400 for a parameter that is missing, 422 for one with a wrong value
 */
export function requestedPeriod(request: SandboxRequest, statusName: string): Period {
  requireMandatory(request, statusName);
  return searchPeriod(only(request, 'start'), only(request, 'end'));
}

/** The free slots of a period that are for whoever asks, in order of their start. */
export function freeSlots(period: Period, applicant: Applicant, practice: Practice, now: Date): Slot[] {
  const whyUnavailable = availability(practice, now);
  return practice.slots
    .all()
    .filter(within(period))
    .filter(({ status }) => status === 'free')
    .filter((slot) => whyUnavailable(slot, applicant) === undefined)
    .sort((one, other) => one.start.getTime() - other.start.getTime());
}

/** A mandatory parameter that is absent makes the request malformed; one with a wrong value makes it invalid. */
function requireMandatory(request: SandboxRequest, statusName: string): void {
  for (const name of ['start', 'end', statusName]) {
    if (valuesOf(request, name).length === 0) throw refusal('BAD_REQUEST', `parameter '${name}' is missing`);
  }
  if (!valuesOf(request, '_include').includes('Slot:schedule')) {
    throw refusal('BAD_REQUEST', "parameter '_include=Slot:schedule' is missing");
  }
  const status = only(request, statusName);
  if (status !== 'free')
    throw refusal('INVALID_PARAMETER', `${statusName} must be 'free'; found '${status}'`);
}

function only(request: SandboxRequest, name: string): string {
  const [value, ...more] = valuesOf(request, name);
  if (value === undefined || more.length > 0) {
    throw refusal('INVALID_PARAMETER', `parameter '${name}' must be sent exactly once`);
  }
  return value;
}

/** Filters of other systems, and tokens that are none, are ignored. */
function applicantOf(request: SandboxRequest): Applicant {
  const filters = valuesOf(request, 'searchFilter').map((token) => token.split('|'));
  const codesOf = (system: string) =>
    filters.flatMap(([sent, code]) => (sent === system && code !== undefined ? [code] : []));
  return {
    odsCodes: codesOf(identifiers.odsCode),
    organisationTypes: codesOf(codeSystems.organisationType),
  };
}

/** Compares numbers, for a search looks at the whole diary. */
function within(period: Period): (slot: Slot) => boolean {
  const first = period.start.getTime();
  const last = period.end.getTime();
  return ({ start, end }) => start.getTime() >= first && end.getTime() <= last;
}

/** The slots, their schedules, the actors that were asked for, and always the organisation; each resource once. */
export function withCompany(
  slots: readonly Slot[],
  includes: readonly string[],
  practice: Practice,
): Resource[] {
  const schedules = referenced(practice.schedules, slots, (slot) => slot.schedule);
  const practitioners = referenced(practice.practitioners, schedules, (schedule) => schedule.practitioner);
  const locations = referenced(practice.locations, schedules, (schedule) => schedule.location);
  const organisations = referenced(practice.organisations, locations, (each) => each.managingOrganisation);
  const asked = (name: string) => includes.includes(`Schedule:actor:${name}`);
  return [
    ...slots.map(slotResource),
    ...schedules.map(scheduleResource),
    ...(asked('Practitioner') ? practitioners.map(practitionerResource) : []),
    ...(asked('Location') ? locations.map(locationResource) : []),
    ...organisations.map(organisationResource),
  ];
}

function referenced<From, To extends Versioned>(
  store: Store<To>,
  from: readonly From[],
  idOf: (record: From) => string | undefined,
): To[] {
  const ids = new Set(from.map(idOf));
  return [...ids].flatMap((id) => (id === undefined ? [] : (store.find(id) ?? [])));
}
