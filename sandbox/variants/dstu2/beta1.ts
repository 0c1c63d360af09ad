import { all, remove, set } from '../../behaviour/element.js';
import { givenBody, refusingWhen } from '../../behaviour/handlers.js';
import { inParameters, put } from '../../behaviour/put.js';
import { header, refusals, saying, success } from '../../behaviour/replies.js';
import { at, when } from '../../behaviour/scope.js';
import type { Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';
import type { Variant } from '../variant.js';

const search = 'search-for-free-slots';
const amend = 'amend-an-appointment';
const book = 'book-an-appointment';
const retrieve = 'retrieve-a-patients-appointments';
const reads = [
  'read-an-organisation',
  'read-a-practitioner',
  'read-a-patient',
  'read-a-location',
  'read-an-appointment',
] as const;

/** The bounds of a period of times, some minutes apart from what they are. */
const widened = ({ start, end, ...rest }: JsonObject): JsonObject => ({
  ...rest,
  ...(start !== undefined && { start: moved(text(start), -5) }),
  ...(end !== undefined && { end: moved(text(end), 5) }),
});

function moved(moment: string | undefined, minutes: number): string {
  const time = Date.parse(moment ?? '');
  if (moment === undefined || !moment.includes('T') || Number.isNaN(time)) return moment ?? '';
  return `${new Date(time + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

/** A period that is no longer than two weeks, looked at from a little before to a little after it. */
function acrossBounds(body: Resource): Resource {
  const parameter = objects(body.parameter).map((one) => {
    const { valuePeriod } = one;
    if (!isObject(valuePeriod) || lengthOf(valuePeriod) > 13 || lengthOf(valuePeriod) < 0) return one;
    return { ...one, valuePeriod: widened(valuePeriod) };
  });
  return parameter.length > 0 ? { ...body, parameter } : body;
}

const lengthOf = ({ start, end }: JsonObject): number =>
  (Date.parse(text(end) ?? '') - Date.parse(text(start) ?? '')) / 86_400_000;

/** Whether an amendment changes a text that is not the reason. */
const changesTexts = ({ body, id = '' }: SandboxRequest, practice: Practice): boolean => {
  const before = practice.appointments.find(id);
  return (
    before !== undefined && (body?.description !== before.description || body?.comment !== before.comment)
  );
};

/** Whether a booking leaves the practitioner out to whom its slot belongs. */
function lacksPractitioner({ body }: SandboxRequest, practice: Practice): boolean {
  const references = objects(body?.slot).flatMap(({ reference }) => text(reference) ?? []);
  const slots = references.flatMap((one) => practice.slots.find(one.split('/').at(-1) ?? '') ?? []);
  const named = JSON.stringify(body?.participant ?? []).includes('Practitioner/');
  return (
    !named && slots.some(({ schedule }) => practice.schedules.find(schedule)?.practitioner !== undefined)
  );
}

const practitioner = /extension-gpconnect-practitioner-1$/;

const startsWith =
  (prefixes: RegExp) =>
  ({ query }: SandboxRequest): boolean =>
    query.some(([name, value]) => name === 'start' && prefixes.test(value));

/** What the readings of 1.0.0-beta.1 permit. */
export const beta1Variants: readonly Variant[] = [
  {
    id: 'beta1.slots-across-bounds',
    description: 'Shows slots that lie across a bound of the period.',
    permittedBy: ['DST2-A-7'],
    endpoints: [search],
    behaviour: () => at(search, givenBody(acrossBounds)),
  },
  {
    id: 'beta1.answer-in-parameters',
    description: 'Answers the operation with Parameters that hold the Bundle.',
    permittedBy: ['DST2-A-5'],
    endpoints: [search],
    warns: ['DST2A-SLOTS-016'],
    behaviour: () => at(search, { put: inParameters }),
  },
  {
    id: 'beta1.total-of-slots',
    description: 'Gives the Bundle of the operation its total and a link to itself.',
    permittedBy: ['DST2-A-18', 'base FHIR recommends both'],
    endpoints: [search],
    warns: ['DST2A-SLOTS-052'],
    behaviour: () =>
      at(
        search,
        put(
          'Bundle',
          all(set('total', 0), set('link', [{ relation: 'self', url: 'https://gp.example/slots' }])),
        ),
      ),
  },
  {
    id: 'beta1.schedules-without-practitioners',
    description: 'Has schedules that belong to no practitioner.',
    permittedBy: ['DST2-A-13'],
    endpoints: [search],
    behaviour: () => at(search, put('Schedule', remove('extension'))),
  },
  {
    id: 'beta1.unknown-organisation-unnamed',
    description: 'Refuses an unknown organisation with another code.',
    permittedBy: ['DST2-A-26'],
    endpoints: [search],
    warns: ['DST2A-SLOTS-030'],
    behaviour: () =>
      at(
        search,
        refusals({ status: 404, code: 'REFERENCE_NOT_FOUND' }, saying(/No organisation has the id/)),
      ),
  },
  {
    id: 'beta1.versions-not-read',
    description: 'Reads no versions.',
    permittedBy: ['DST2-A-22'],
    endpoints: [...reads],
    warns: ['DST2A-ORG-017', 'DST2A-PRAC-017', 'DST2A-PAT-017', 'DST2A-LOC-017', 'DST2A-READ-027'],
    behaviour: () =>
      when(({ incoming }) => incoming.target.includes('/_history/'), {
        request: (incoming) => ({ ...incoming, target: incoming.target.replace('/_history/', '/$history/') }),
      }),
  },
  {
    id: 'beta1.only-no-store',
    description: 'Forbids caching by no-store alone.',
    permittedBy: ['DST2-A-34'],
    endpoints: ['http', 'register-a-patient'],
    warns: ['DST2A-SEC-016', 'DST2A-REG-022'],
    behaviour: () => ({
      rendered: (rendered, call) =>
        [
          header('Cache-Control', 'no-store'),
          header('Expires', undefined),
          header('Pragma', undefined),
        ].reduce((made, behaviour) => behaviour.rendered?.(made, call) ?? made, rendered),
    }),
  },
  {
    id: 'beta1.reason-only',
    description: 'Lets amendments change the reason and no other text.',
    permittedBy: ['DST2-A-14'],
    endpoints: [amend, 'journeys', 'content-negotiation', 'http'],
    warns: ['DST2A-GEN-023'],
    behaviour: () => at(amend, refusingWhen(changesTexts, 'INVALID_RESOURCE')),
  },
  {
    id: 'beta1.eq-and-ne-refused',
    description: 'Refuses the prefixes eq and ne, and a start without prefix.',
    permittedBy: ['DST2-A-19'],
    endpoints: [retrieve],
    warns: ['DST2A-RETR-017', 'DST2A-RETR-018', 'DST2A-RETR-019'],
    behaviour: () => at(retrieve, refusingWhen(startsWith(/^(eq|ne|\d)/))),
  },
  {
    id: 'beta1.locations-by-site-only',
    description: 'Finds locations by their own code only.',
    permittedBy: ['DST2-A-32'],
    endpoints: ['find-a-location'],
    warns: ['DST2A-LOCS-021'],
    behaviour: () =>
      at(
        'find-a-location',
        refusingWhen(
          ({ query }) => query.some(([, value]) => value.includes('ods-organization-code')),
          'INVALID_IDENTIFIER_SYSTEM',
        ),
      ),
  },
  {
    id: 'beta1.practitioner-demanded',
    description: 'Refuses bookings that name no practitioner where the schedule has one.',
    permittedBy: ['DST2-A-23'],
    endpoints: [book],
    behaviour: () => at(book, refusingWhen(lacksPractitioner, 'INVALID_RESOURCE')),
  },
  {
    id: 'beta1.practitioners-in-modifiers',
    description: 'Has the practitioner of a schedule in a modifierExtension, as the example does.',
    permittedBy: ['DST2-A-17'],
    endpoints: [search, 'journeys'],
    behaviour: () =>
      put('Schedule', ({ extension, ...rest }) => {
        const [own, others] = [true, false].map((wanted) =>
          objects(extension).filter(({ url }) => practitioner.test(text(url) ?? '') === wanted),
        );
        return {
          ...rest,
          ...(others && others.length > 0 && { extension: others }),
          ...(own && own.length > 0 && { modifierExtension: own }),
        };
      }),
  },
  {
    id: 'beta1.booked-with-200',
    description: 'Answers a booking with 200.',
    permittedBy: ['DST2-A-51'],
    endpoints: [book, 'http'],
    warns: ['DST2A-BOOK-037'],
    behaviour: () => at(book, success(200)),
  },
  {
    id: 'beta1.participant-types-without-display',
    description: 'Gives the types of participants no display.',
    permittedBy: ['DST2-A-62'],
    endpoints: [book, amend, 'cancel-an-appointment', retrieve, 'read-an-appointment'],
    behaviour: () => put('Appointment', remove('participant.type.coding.display')),
  },
];
