import type { Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Slot } from '../practice/records.js';
import { refusal } from '../vocabulary/errors.js';
import { availability } from './availability.js';
import type { Parties } from './booking-parties.js';
import { odsCodesOf, organisationTypesOf, participantsOf, type Submission } from './submission.js';

export interface BookingCase extends Parties {
  submission: Submission;
  organisation: Resource;
  practice: Practice;
  now: Date;
}

/** The problem of a case in words, if it has one. */
type BookingRule = (booking: BookingCase) => string | undefined;

/** In the order of judgement; the first that is broken is told. */
const RULES: readonly BookingRule[] = [
  adjacent,
  timesOfSlots,
  inFuture,
  atLocation,
  withPractitioner,
  available,
  withinLimit,
];

/** Those of a release that knows of adjacent slots and of their times, and of nothing else. */
export const plainRules: readonly BookingRule[] = [joined, timesOfSlots];

/**
 * Holds a booking against the diary.
 *
 * @throws Refusal 409 DUPLICATE_REJECTED when a slot is taken, 422 INVALID_RESOURCE when a rule is broken
 */
export function requireBookable(booking: BookingCase, rules: readonly BookingRule[] = RULES): void {
  const taken = booking.slots.find(({ status }) => status !== 'free');
  if (taken) throw refusal('DUPLICATE_REJECTED', `Slot/${taken.id} is no longer free`);
  for (const rule of rules) {
    const problem = rule(booking);
    if (problem !== undefined) throw refusal('INVALID_RESOURCE', problem);
  }
}

/** Slots of one schedule, each of which starts when the one before ends. */
function joined({ slots }: BookingCase): string | undefined {
  const gap = slots.find((slot, index) => {
    const before = slots[index - 1];
    return before && (before.end.getTime() !== slot.start.getTime() || before.schedule !== slot.schedule);
  });
  return gap && `Slot/${gap.id} does not follow on the slot before it, in one schedule`;
}

/** Several slots make one appointment when they are one unbroken run of slots alike. */
function adjacent({ slots }: BookingCase): string | undefined {
  const [first, ...others] = slots;
  let previous = first;
  for (const slot of others) {
    const problem = apart(previous, slot);
    if (problem) return `Slot/${previous.id} and Slot/${slot.id} are not adjacent: ${problem}`;
    previous = slot;
  }
  return undefined;
}

function apart(earlier: Slot, later: Slot): string | undefined {
  if (earlier.end.getTime() !== later.start.getTime()) return 'one does not start when the other ends';
  if (earlier.schedule !== later.schedule) return 'they belong to different schedules';
  if (earlier.channel !== later.channel) return 'their delivery channels differ';
  if (earlier.type !== later.type) return 'their service types differ';
  return undefined;
}

function timesOfSlots({ submission, slots }: BookingCase): string | undefined {
  const [start, end] = [slots[0].start, slots.at(-1)?.end];
  const matches =
    submission.start.getTime() === start.getTime() && submission.end.getTime() === end?.getTime();
  return matches ? undefined : 'Appointment.start and end do not match the slots';
}

function inFuture({ submission, now }: BookingCase): string | undefined {
  return submission.start < now ? 'An appointment that starts in the past cannot be booked' : undefined;
}

function atLocation({ submission, schedule }: BookingCase): string | undefined {
  return participantsOf(submission, 'Location').includes(schedule.location)
    ? undefined
    : 'The Location participant is not the location of the schedule';
}

function withPractitioner({ submission, schedule }: BookingCase): string | undefined {
  return participantsOf(submission, 'Practitioner').every((id) => id === schedule.practitioner)
    ? undefined
    : 'The Practitioner participant is not the practitioner of the schedule';
}

function available({ slots, organisation, practice, now }: BookingCase): string | undefined {
  const applicant = {
    odsCodes: odsCodesOf(organisation),
    organisationTypes: organisationTypesOf(organisation),
  };
  const whyUnavailable = availability(practice, now);
  const problems = slots.map((slot) => ({ slot, why: whyUnavailable(slot, applicant) }));
  const problem = problems.find(({ why }) => why !== undefined);
  return problem && `Slot/${problem.slot.id} ${problem.why}`;
}

/** The cap counts what the organisation holds from now on. */
function withinLimit({ slots, organisation, practice, now }: BookingCase): string | undefined {
  const [odsCode = ''] = odsCodesOf(organisation);
  const limit = practice.rules.slotLimits.find((each) => each.odsCode === odsCode);
  if (!limit) return undefined;
  const held = practice.appointments
    .all()
    .filter(({ status, start }) => status === 'booked' && start >= now)
    .filter(({ bookingOrganisation: by }) => by && odsCodesOf(by).includes(odsCode))
    .reduce((sum, appointment) => sum + appointment.slots.length, 0);
  return held + slots.length > limit.slots
    ? `${odsCode} may hold ${limit.slots} slots and holds ${held} already`
    : undefined;
}
