import type { Behaviour } from '../../behaviour/behaviour.js';
import { set } from '../../behaviour/element.js';
import { answers, refusing } from '../../behaviour/handlers.js';
import { each } from '../../behaviour/replies.js';
import { headerAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import type { Appointment } from '../../practice/records.js';
import { updates } from '../../server/interactions.js';
import { refusal } from '../../vocabulary/errors.js';
import { extensions } from '../../vocabulary/urls.js';
import { objects, text } from '../../wire/json.js';
import { mutantsAt, mutantsOf } from '../row.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';

type Unwanted = (body: Resource, stored: Appointment, practice: Practice) => boolean;

/** Refuses an update for no good reason. */
const against = (why: string, unwanted: Unwanted): Behaviour =>
  refusing((body, practice, { id = '' }) => {
    const stored = practice.appointments.find(id);
    return stored && unwanted(body, stored, practice) ? why : undefined;
  });

const carries = ({ extension }: Resource, wanted: string): boolean =>
  objects(extension).some(({ url }) => url === wanted);

const reasonOf = ({ extension }: Resource): string =>
  text(objects(extension).find(({ url }) => url === extensions.cancellationReason)?.valueString) ?? '';

const odsCode = ({ bookingOrganisation }: Appointment): string =>
  JSON.stringify(bookingOrganisation?.identifier ?? '');

/** Lets nobody but the organisation that booked first change anything: the consumer's own, in a run. */
function ownOnly(): Behaviour {
  let own: string | undefined;
  return against('The appointment was booked by another organisation', (_body, stored) => {
    own ??= odsCode(stored);
    return odsCode(stored) !== own;
  });
}

/** Texts at the limit are another matter. */
const isShort = (value: Json | undefined): boolean => (text(value) ?? '').length < 200;

const conflictUnless = (holds: (request: SandboxRequest, practice: Practice) => boolean): Behaviour =>
  answers((request, practice, ordinary) => {
    if (!holds(request, practice)) throw refusal('FHIR_CONSTRAINT_VIOLATION', 'If-Match is not in order');
    return ordinary(request, practice);
  });

const table: readonly UpdateMutant[] = [
  {
    description: 'Refuses an {} of description and a short comment at the same time.',
    amend: { id: 'amend.both-texts-refused', breaks: ['APPT-AMEND-030', 'APPT-AMEND-083'] },
    behaviour: () =>
      against(
        'Only one text can be amended at a time',
        ({ description, comment }, stored) =>
          description !== stored.description && comment !== stored.comment && isShort(comment),
      ),
  },
  {
    description: 'Refuses to add a comment to an appointment that has none.',
    amend: { id: 'amend.first-comment-refused', breaks: ['APPT-AMEND-031'] },
    behaviour: () =>
      against(
        'The appointment has no comment to amend',
        ({ comment }, stored) => comment !== undefined && stored.comment === undefined,
      ),
  },
  {
    description: 'Refuses an {} that leaves delivery channel and role out.',
    amend: { id: 'amend.channel-demanded', breaks: ['APPT-AMEND-033'] },
    cancel: { id: 'cancel.channel-demanded', breaks: ['APPT-CANC-033'] },
    behaviour: () =>
      against('The delivery channel is missing', (body) => !carries(body, extensions.deliveryChannel)),
  },
  {
    description: 'Refuses an {} that leaves service type and category out.',
    amend: { id: 'amend.service-type-demanded', breaks: ['APPT-AMEND-034'] },
    cancel: { id: 'cancel.service-type-demanded', breaks: ['APPT-CANC-033'] },
    behaviour: () => against('The service type is missing', ({ serviceType }) => serviceType === undefined),
  },
  {
    description: 'Refuses texts of more than 60 characters.',
    amend: { id: 'amend.long-texts-refused', breaks: ['APPT-AMEND-035', 'APPT-AMEND-040'] },
    behaviour: () =>
      against('The description is too long', ({ description }) => [...(text(description) ?? '')].length > 60),
  },
  {
    description: 'Refuses a reason of more than 255 characters.',
    cancel: { id: 'cancel.long-reason-refused', breaks: ['APPT-CANC-032'] },
    behaviour: () => against('The reason is too long', (body) => reasonOf(body).length > 255),
  },
  {
    description: 'Compares If-Match with the first version of the appointment, not with the current one.',
    amend: { id: 'amend.first-version-expected', breaks: ['APPT-AMEND-057', 'APPT-AMEND-060'] },
    cancel: { id: 'cancel.first-version-expected', breaks: ['APPT-CANC-040'] },
    behaviour: () => conflictUnless(({ ifMatch }) => ifMatch === undefined || /^(W\/)?"1"$/.test(ifMatch)),
  },
  {
    description: 'Refuses an {} without If-Match.',
    amend: { id: 'amend.if-match-demanded', breaks: ['APPT-AMEND-061'] },
    cancel: { id: 'cancel.if-match-demanded', breaks: ['APPT-CANC-041'] },
    behaviour: () => conflictUnless(({ ifMatch }) => ifMatch !== undefined),
  },
  {
    description: 'Refuses an {} that changes nothing.',
    amend: { id: 'amend.unchanged-refused', breaks: ['APPT-AMEND-066'] },
    behaviour: () =>
      against(
        'Nothing is amended',
        ({ description, comment }, stored) =>
          description === stored.description && comment === stored.comment,
      ),
  },
  {
    description: 'Refuses an {} of an appointment that another organisation booked.',
    amend: { id: 'amend.own-only', breaks: ['APPT-AMEND-002', 'APPT-AMEND-086', 'APPT-AMEND-089'] },
    cancel: { id: 'cancel.own-only', breaks: ['APPT-CANC-002', 'APPT-CANC-069', 'APPT-CANC-071'] },
    behaviour: ownOnly,
  },
  {
    description: 'Refuses an {} of an appointment whose slot is kept for other organisations.',
    amend: { id: 'amend.availability-applied', breaks: ['APPT-AMEND-089'] },
    cancel: { id: 'cancel.availability-applied', breaks: ['APPT-CANC-071'] },
    behaviour: () =>
      against('The slot is kept for other organisations', (_body, { slots }, practice) =>
        slots.some((id) => practice.slots.find(id)?.restriction !== undefined),
      ),
  },
  {
    description: 'Breaks down over an {} that asserts no profile: 500.',
    amend: { id: 'amend.missing-profile-breaks-down', breaks: ['APPT-AMEND-021'] },
    cancel: { id: 'cancel.missing-profile-breaks-down', breaks: ['APPT-CANC-015'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        if (!JSON.stringify(request.body?.meta).includes('profile')) throw new Error('A profile is missing');
        return ordinary(request, practice);
      }),
  },
];

/** Reads show something that updates then refuse as a change of the consumer's. */
const lengthShown = at('read-an-appointment', each('Appointment', set('minutesDuration', 10)));

const asRead = mutantsOf([
  [
    'amend.own-reading-refused',
    'Refuses an amendment of the appointment as its own reads show it.',
    ['APPT-AMEND-032'],
    lengthShown,
  ],
  [
    'cancel.own-reading-refused',
    'Refuses a cancellation of the appointment as its own reads show it.',
    ['APPT-CANC-034'],
    lengthShown,
  ],
]);

/** One mutant for both updates: the rules on formats that it breaks are judged in every pack. */
const jsonOnly = mutantsAt(updates, [
  [
    'updates.xml-refused',
    'Does not read updates in XML: 415.',
    ['API-HTTP-037'],
    headerAs('content-type', (sent) => (sent?.includes('xml') ? 'text/plain' : sent)),
  ],
]);

/** Updates that have to be accepted and are refused. */
export const demandMutants = [...updateMutantsOf(table), ...asRead, ...jsonOnly];
