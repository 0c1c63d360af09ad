import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { change, set } from '../../behaviour/element.js';
import { afterwards, answers, despiteRefusal, givenBody } from '../../behaviour/handlers.js';
import { each, only } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Resource } from '../../interaction.js';
import { refusal } from '../../vocabulary/errors.js';
import { objects } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';
import { setSlots, slotsOf } from './slots.js';

const cutTo = (length: number) => (value: Json | undefined) =>
  typeof value === 'string' ? { text: [...value].slice(0, length).join('') } : undefined;

const stored: readonly UpdateMutant[] = [
  {
    description: 'Answers an {} as it should and stores nothing of it.',
    amend: { id: 'amend.not-stored', breaks: ['APPT-AMEND-083'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const before = practice.appointments.find(request.id ?? '');
        const reply = ordinary(request, practice);
        if (before) practice.appointments.add(before);
        return reply;
      }),
  },
  {
    description: 'Cuts texts that are too long for it.',
    amend: {
      id: 'amend.overlong-texts-cut',
      breaks: [
        'APPT-AMEND-024',
        'APPT-AMEND-026',
        'APPT-AMEND-036',
        'APPT-AMEND-038',
        'APPT-AMEND-040',
        'APPT-AMEND-062',
      ],
    },
    behaviour: () =>
      givenBody((body) => {
        const [description, comment] = [cutTo(100)(body.description), cutTo(500)(body.comment)];
        return {
          ...body,
          ...(description && { description: description.text }),
          ...(comment && { comment: comment.text }),
        };
      }),
  },
  {
    description: 'Does not set the slots free when it cancels.',
    cancel: { id: 'cancel.slots-stay-taken', breaks: ['APPT-CANC-062', 'APPT-CANC-063', 'APPT-CANC-064'] },
    behaviour: () =>
      afterwards((practice, { id = '' }) => {
        setSlots(slotsOf(id, practice), 'busy', practice);
        return undefined;
      }),
  },
  {
    description: 'Sets only the first of several slots free when it cancels.',
    cancel: { id: 'cancel.first-slot-freed-only', breaks: ['APPT-CANC-064'] },
    behaviour: () =>
      afterwards((practice, { id = '' }) => {
        setSlots(slotsOf(id, practice).slice(1), 'busy', practice);
        return undefined;
      }),
  },
  {
    description: 'Sets the slots free once more when a cancelled appointment is cancelled again.',
    cancel: { id: 'cancel.cancelled-twice', breaks: ['APPT-CANC-045'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const { id = '' } = request;
        if (practice.appointments.find(id)?.status === 'cancelled')
          setSlots(slotsOf(id, practice), 'free', practice);
        return ordinary(request, practice);
      }),
  },
  {
    description: 'Turns a cancellation round when it comes a second time.',
    cancel: { id: 'cancel.second-cancellation-revives', breaks: ['APPT-CANC-045'] },
    behaviour: () =>
      answers((request, practice, ordinary) => {
        const before = practice.appointments.find(request.id ?? '');
        if (before?.status === 'cancelled') practice.appointments.update({ ...before, status: 'booked' });
        return ordinary(request, practice);
      }),
  },
];

/** Mutants of cancellation that show at another interaction. */
const cancelledElsewhere: readonly MutantRow[] = [
  [
    'cancel.shown-as-noshow',
    'Lists a cancelled appointment with another status.',
    ['APPT-CANC-065'],
    () =>
      at(
        'retrieve-a-patients-appointments',
        each(
          'Appointment',
          change('status', (status) => (status === 'cancelled' ? 'noshow' : status)),
        ),
      ),
  ],
  [
    'cancel.refusal-shown',
    'Reads show that somebody tried in vain to cancel.',
    ['APPT-CANC-044'],
    refusalShown,
  ],
  [
    'cancel.not-listed',
    "Leaves cancelled appointments out of the patient's appointments.",
    ['APPT-CANC-065'],
    () =>
      at(
        'retrieve-a-patients-appointments',
        only(({ status }: Resource) => status !== 'cancelled'),
      ),
  ],
  [
    'cancel.freed-slot-not-bookable',
    'Does not book a slot that was cancelled until a search has shown it.',
    ['APPT-CANC-063', 'APPT-GEN-069'],
    freedUntilSearched,
  ],
];

/** Mutants of amendment that show at another interaction. */
const amendedElsewhere: readonly MutantRow[] = [
  [
    'amend.own-descriptions-stored',
    'Reads show the service descriptions that the consumer amended to.',
    ['APPT-AMEND-053'],
    () => {
      const sent = new Map<string, Json>();
      return combine([
        at(
          'amend-an-appointment',
          givenBody((body) => {
            if (body.serviceCategory) sent.set(String(body.id), body.serviceCategory);
            const { serviceType: _type, serviceCategory: _category, ...others } = body;
            return { ...others, resourceType: body.resourceType };
          }),
        ),
        at(
          'read-an-appointment',
          each('Appointment', (one) => {
            const category = sent.get(String(one.id));
            return category ? set('serviceCategory', category)(one) : one;
          }),
        ),
      ]);
    },
  ],
  [
    'amend.update-not-declared',
    'Does not list update in the capability statement.',
    ['APPT-AMEND-091', 'APPT-GEN-062'],
    () =>
      at(
        'get-the-capability-statement',
        each(
          'CapabilityStatement',
          change('rest', (rest) =>
            objects(rest).map((one) => ({
              ...one,
              resource: objects(one.resource).map((resource) =>
                resource.type === 'Appointment'
                  ? {
                      ...resource,
                      interaction: objects(resource.interaction).filter(({ code }) => code !== 'update'),
                    }
                  : resource,
              ),
            })),
          ),
        ),
      ),
  ],
];

function refusalShown(): Behaviour {
  const refused = new Set<string>();
  const marked = change('description', (value) => `${String(value)} (not cancelled)`);
  return combine([
    at(
      'cancel-an-appointment',
      despiteRefusal((_practice, { id = '' }) => refused.add(id)),
    ),
    at(
      'read-an-appointment',
      each('Appointment', (one) => (refused.has(String(one.id)) ? marked(one) : one)),
    ),
  ]);
}

function freedUntilSearched(): Behaviour {
  const freed = new Set<string>();
  return combine([
    at(
      'cancel-an-appointment',
      afterwards((practice, { id = '' }) => {
        for (const slot of slotsOf(id, practice)) freed.add(slot);
        return undefined;
      }),
    ),
    at('search-for-free-slots', {
      reply: (reply) => {
        freed.clear();
        return reply;
      },
    }),
    at(
      'book-an-appointment',
      answers((request, practice, ordinary) => {
        const wanted = JSON.stringify(objects(request.body?.slot));
        if ([...freed].some((id) => wanted.includes(`/${id}"`)))
          throw refusal('DUPLICATE_REJECTED', 'The slot was cancelled');
        return ordinary(request, practice);
      }),
    ),
  ]);
}

/** Mutants of what an update leaves behind. */
export const laterMutants: readonly Mutant[] = [
  ...updateMutantsOf(stored),
  ...mutantsOf(cancelledElsewhere),
  ...mutantsOf(amendedElsewhere),
];
