import type { Booking, BookingPlan } from '../../../checks/booking/booking.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Check, JudgementOutcome, Observation } from '../../../support/model/check.js';
import type { Header } from '../../../support/model/exchange.js';
import { terms } from '../bound.js';
import { answered, changed, refused } from '../subject.js';

const profiles = {
  appointment: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
  organisation: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
};

export const slot: FreeSlot = {
  id: 's-1',
  start: '2026-03-02T09:00:00+00:00',
  end: '2026-03-02T09:10:00+00:00',
  deliveryChannel: 'In-person',
  serviceType: 'General appointment',
  schedule: {
    id: 'c-1',
    location: 'Location/l-1',
    practitioner: 'Practitioner/d-1',
    role: { coding: [{ system: systems.jobRole, code: 'R0260' }] },
    serviceCategory: 'Morning surgery',
  },
};

/** The sound appointment that a consumer sends for the slot. */
export const sent: JsonObject = {
  resourceType: 'Appointment',
  meta: { profile: [profiles.appointment] },
  contained: [
    {
      resourceType: 'Organization',
      id: '1',
      meta: { profile: [profiles.organisation] },
      identifier: [{ system: systems.odsOrganisation, value: 'Z99910' }],
      type: [{ coding: [{ system: systems.organisationType, code: 'urgent-care' }] }],
      name: 'Example Urgent Care',
      telecom: [{ system: 'phone', value: '01632 960100', use: 'work' }],
    },
  ],
  extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
  status: 'booked',
  description: 'A description',
  start: slot.start,
  end: slot.end,
  slot: [{ reference: 'Slot/s-1' }],
  created: '2026-03-01T12:00:00+00:00',
  comment: 'A comment',
  participant: [
    { actor: { reference: 'Patient/p-1' }, status: 'accepted' },
    { actor: { reference: 'Location/l-1' }, status: 'accepted' },
  ],
};

/** The appointment that a faultless provider makes of it. */
export const stored: JsonObject = {
  ...sent,
  id: 'a-1',
  meta: { profile: [profiles.appointment], versionId: '1' },
  extension: [
    { url: extensions.bookingOrganisation, valueReference: { reference: '#1' } },
    { url: extensions.deliveryChannel, valueCode: 'In-person' },
    {
      url: extensions.practitionerRole,
      valueCodeableConcept: { coding: [{ system: systems.jobRole, code: 'R0260' }] },
    },
  ],
  serviceType: [{ text: 'General appointment' }],
  serviceCategory: { text: 'Morning surgery' },
};

export const plan: BookingPlan = {
  patient: { id: 'p-1', nhsNumber: '9990001014' },
  slots: [slot],
  appointment: sent,
};

const headers: readonly Header[] = [
  ['Content-Type', 'application/fhir+json;charset=utf-8'],
  ['Location', 'https://provider.test/A00001/STU3/1/gpconnect/Appointment/a-1/_history/1'],
  ['ETag', 'W/"1"'],
  ['Last-Modified', 'Sun, 01 Mar 2026 12:00:00 GMT'],
  ['Content-Location', 'https://provider.test/A00001/STU3/1/gpconnect/Appointment/a-1'],
];

type Path = readonly (string | number)[];

/** A booking that was taken; the answer is `stored`, or what the test says. */
export const taken = (
  answer: { status?: number; resource?: JsonObject; headers?: readonly Header[] } = {},
  appointment: JsonObject = sent,
): Booking => ({
  ...answered({
    interaction: 'book-an-appointment',
    status: answer.status ?? 201,
    headers: answer.headers ?? headers,
    resource: answer.resource ?? stored,
  }),
  plan: { ...plan, appointment },
});

/** A booking that was taken, with one place of the stored appointment changed; removed when the value is undefined. */
export const takenWith = (path: Path, value: unknown): Booking =>
  taken({ resource: changed(stored, path, value) });

/** A booking that was taken, with one header changed; left out when the value is undefined. */
export const takenWithHeader = (name: string, value?: string): Booking =>
  taken({
    headers: [
      ...headers.filter(([key]) => key !== name),
      ...(value === undefined ? [] : [[name, value] as const]),
    ],
  });

/** A booking that was taken and answered without a body. */
export const takenInSilence = (): Booking => ({
  ...answered({ interaction: 'book-an-appointment', status: 201, headers }),
  plan,
});

/** A booking that was refused. */
export const refusedBooking = (status = 422, code = 'INVALID_RESOURCE', issueType = 'invalid'): Booking => ({
  ...refused(status, code, issueType),
  plan,
});

/** What a check is shown to do: an answer it passes, answers it fails and where, and one that decides nothing. */
export interface Proof {
  id: string;
  passes: JudgementOutcome;
  fails: readonly { named: string; observations: readonly Observation[] }[];
  nothing?: JudgementOutcome;
}

/** Applies a check to the subjects of its proof. `fails` is by the path of the finding that each must give. */
export function prove<Subject>(
  check: Check<Subject> | undefined,
  subjects: { passes: Subject; fails: readonly (readonly [path: string, Subject])[]; nothing?: Subject },
): Proof {
  if (!check) throw new Error('no such check');
  const judged = (subject: Subject) => [...check.observe(subject, terms)];
  const outcomeOf = (subject: Subject): JudgementOutcome => {
    const observations = judged(subject);
    if (observations.length === 0) return 'undecided';
    return observations.every(({ ok }) => ok) ? 'passed' : 'failed';
  };
  return {
    id: check.id,
    passes: outcomeOf(subjects.passes),
    fails: subjects.fails.map(([named, subject]) => ({ named, observations: judged(subject) })),
    ...(subjects.nothing === undefined ? {} : { nothing: outcomeOf(subjects.nothing) }),
  };
}

/** The check of an id among others. */
export const byId = <Subject>(checks: readonly Check<Subject>[], id: string): Check<Subject> | undefined =>
  checks.find((check) => check.id === id);
