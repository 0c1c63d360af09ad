import { DateTime } from 'luxon';
import { systems } from '../../../../checks/vocabulary.js';
import { inRole } from '../../../../requirements/roles.js';
import type { FederatedPractice, PracticeData } from '../../../config/provider.js';
import { instantOf } from '../../../fhir/londonTime.js';
import { own } from '../../../kernel/own.js';
import { firstText, selectText } from '../../../kernel/select.js';
import { adjacentGroups } from '../../../scenes/leasing.js';
import { daysAround, daysFrom, startsOf } from '../../../scenes/retrieval/retrievals.js';
import { entriesOfType } from '../../../scenes/setUp.js';
import { filterParameters } from '../../../scenes/slots/searchFilters.js';
import { isServed } from '../../probes.js';
import type { SetUpCheck } from '../check.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, none, unserved, warned, well } from '../finding.js';
import { servedIn } from './answering.js';
import { freeSlotsOf } from './diary.js';
import { seek } from './seeking.js';

type Given<K extends keyof PracticeData> = NonNullable<PracticeData[K]>;

/** A check of each thing that provider.yaml says was prepared at the practice. */
export const practiceChecks = (practice: PracticeData): SetUpCheck[] => [
  ...checkOf(practice.emptyDay, 'emptyDay', 'a day without any free slot', (examination, day) =>
    lookAtQuietDay(examination, day, 'emptyDay'),
  ),
  ...checkOf(
    practice.embargoedDay,
    'embargoedDay',
    'a day whose slots an embargo hides',
    (examination, day) => lookAtQuietDay(examination, day, 'embargoedDay'),
  ),
  ...checkOf(
    practice.adjacentSlotsDay,
    'adjacentSlotsDay',
    'a day with two adjacent free slots',
    lookAtAdjacent,
  ),
  ...checkOf(
    practice.restrictedSlots,
    'restrictedSlots',
    'a day with slots that only some may see',
    lookAtRestricted,
  ),
  ...checkOf(practice.pastAppointment, 'pastAppointment', 'an appointment whose day has passed', lookAtPast),
  ...checkOf(
    practice.ownAppointment,
    'ownAppointment',
    'an appointment that the practice itself made',
    lookAtOwn,
  ),
  ...checkOf(
    practice.practitioner,
    'practitioner',
    'a practitioner as the practice holds them',
    lookAtPractitioner,
  ),
  ...checkOf(practice.surgeries, 'surgeries', 'surgeries with free slots', lookAtSurgeries),
  ...checkOf(practice.federated, 'federated', 'other practices of the provider', lookAtFederated),
];

function checkOf<T>(
  value: T | undefined,
  key: string,
  title: string,
  look: (examination: Examination, value: T) => Promise<Finding>,
): SetUpCheck[] {
  if (value === undefined) return [];
  return [
    {
      id: `practice.${key}`,
      title,
      after: ['ods-code-and-asid'],
      look: (examination) => look(examination, value),
    },
  ];
}

const notAsSaid = (key: string, says: string, where: string): Finding =>
  failed({
    fault: 'data',
    says: `${says} (practice.${key}).`,
    where,
    next: `Prepare it at the practice, or correct practice.${key}; a key that is left out only omits what needs it.`,
  });

async function lookAtQuietDay(
  examination: Examination,
  day: number,
  key: 'emptyDay' | 'embargoedDay',
): Promise<Finding> {
  const found = await freeSlotsOf(examination, [day, day]);
  if ('finding' in found) return found.finding;
  const { slots, answer } = found;
  if (slots.length === 0) return well('No free slot is shown.');
  return notAsSaid(
    key,
    `${slots.length} free slots are shown on the day that is to show none`,
    described(answer),
  );
}

async function lookAtAdjacent(examination: Examination, day: number): Promise<Finding> {
  const found = await freeSlotsOf(examination, [day, day]);
  if ('finding' in found) return found.finding;
  return adjacentGroups(found.slots, 2).length > 0
    ? well('There are two adjacent free slots of one schedule.')
    : notAsSaid(
        'adjacentSlotsDay',
        'No two adjacent free slots are shown on the day',
        described(found.answer),
      );
}

async function lookAtRestricted(
  examination: Examination,
  { day, organisationType, odsCodes = [] }: Given<'restrictedSlots'>,
): Promise<Finding> {
  if (!examination.specification.slotSearch.filters)
    return none('A search cannot say here for whom slots are sought.');
  const open = await freeSlotsOf(examination, [day, day], []);
  if ('finding' in open) return open.finding;
  const known = new Set(open.slots.map(({ id }) => id));
  const filters = [
    ...(organisationType === undefined ? [] : [filterParameters({ type: organisationType })]),
    ...odsCodes.slice(0, 1).map((code) => filterParameters({ code })),
  ];
  for (const filter of filters) {
    const shown = await freeSlotsOf(examination, [day, day], filter);
    if ('finding' in shown) return shown.finding;
    if (shown.slots.every(({ id }) => known.has(id)))
      return notAsSaid(
        'restrictedSlots',
        `No slot is shown for ${filter.map(([, value]) => value).join()} that is not shown to everybody`,
        described(shown.answer),
      );
  }
  return well('They are shown to those for whom they are kept, and not to everybody.');
}

async function lookAtPast(examination: Examination, id: string): Promise<Finding> {
  if (examination.config.authorisation) return none('Only the patient whose it is may read it.');
  const { seenToday } = examination.config.personas;
  const answer = await examination.ask({
    interaction: inRole(examination.specification, 'read'),
    id,
    ...(seenToday === undefined ? {} : { patient: seenToday }),
  });
  const appointment = servedIn(answer, examination);
  if (!appointment) return well('It is not to be read, as what has passed should not be.');
  return instantOf(appointment.start) < examination.startedAt.getTime()
    ? well('It has passed.')
    : notAsSaid('pastAppointment', `The appointment ${id} has not passed yet`, described(answer));
}

async function lookAtOwn(
  examination: Examination,
  { nhsNumber, day, time }: Given<'ownAppointment'>,
): Promise<Finding> {
  const id = await patientId(examination, nhsNumber);
  if (typeof id !== 'string') return id;
  const start = DateTime.fromISO(`${daysFrom(examination, day, day).first}T${time}`, {
    zone: 'Europe/London',
  });
  const answer = await examination.ask({
    interaction: inRole(examination.specification, 'retrieve'),
    id,
    query: startsOf(daysAround([String(start.toISO())])),
    patient: nhsNumber,
  });
  const bundle = servedIn(answer, examination);
  if (!bundle) return unserved(answer, `The list of appointments of ${nhsNumber}`);
  const isThere = entriesOfType(bundle, 'Appointment').some(
    ({ value }) => instantOf(value.start) === start.toMillis(),
  );
  return isThere
    ? well('It is in the list of its patient.')
    : notAsSaid(
        'ownAppointment',
        `${nhsNumber} has no appointment at ${time} on ${start.toISODate()}`,
        described(answer),
      );
}

async function patientId(examination: Examination, nhsNumber: string): Promise<string | Finding> {
  const { config, specification } = examination;
  if (specification.roles['find-patient'] === undefined)
    return (
      config.personas.patientIds?.[nhsNumber] ??
      none(`personas.patientIds has no logical id of ${nhsNumber}.`)
    );
  const sought = await seek(examination, 'bookable', nhsNumber);
  if ('outcome' in sought) return sought;
  const id = firstText(sought.patient, 'id');
  return id ?? notAsSaid('ownAppointment', `Its patient ${nhsNumber} is not found`, described(sought.answer));
}

const practitionerSearch = 'find-a-practitioner';

async function lookAtPractitioner(
  examination: Examination,
  { sdsUserId }: Given<'practitioner'>,
): Promise<Finding> {
  if (!own(examination.specification.interactions, practitionerSearch))
    return none('No interaction finds practitioners.');
  const answer = await examination.ask({
    interaction: practitionerSearch,
    query: [['identifier', `${systems.sdsUserId}|${sdsUserId}`]],
  });
  const bundle = servedIn(answer, examination);
  if (!bundle) return unserved(answer, 'The search for a practitioner');
  return entriesOfType(bundle, 'Practitioner').length > 0
    ? well('Found by the SDS user id.')
    : notAsSaid('practitioner', `Nobody is found by the SDS user id ${sdsUserId}`, described(answer));
}

async function lookAtSurgeries(examination: Examination, surgeries: Given<'surgeries'>): Promise<Finding> {
  const found = await freeSlotsOf(examination, [1, 13]);
  if ('finding' in found) return found.finding;
  const bundle = servedIn(found.answer, examination);
  const names = bundle
    ? entriesOfType(bundle, 'Location').flatMap(({ value }) => selectText(value, 'name'))
    : [];
  const missing = surgeries.filter(({ name }) => !names.some(({ value }) => value === name));
  if (missing.length === 0) return well('Each is shown with the free slots.');
  return warned({
    fault: 'data',
    says: `No free slot of the coming two weeks is at ${missing.map(({ name }) => JSON.stringify(name)).join(', ')} (practice.surgeries).`,
    where: described(found.answer),
    next: 'Open free slots there, or write the names as the provider shows them.',
  });
}

async function lookAtFederated(
  examination: Examination,
  practices: readonly FederatedPractice[],
): Promise<Finding> {
  for (const { name, endpoint, bookable } of practices) {
    const [patient] = bookable;
    const answer = await examination.ask({
      interaction: examination.specification.roles.capability,
      endpoint,
      ...(examination.config.authorisation && patient !== undefined ? { patient } : {}),
    });
    if (!isServed(answer))
      return notAsSaid('federated', `The practice ${name} serves nothing`, described(answer));
  }
  return well('Each serves its capability statement.');
}
