import { combine } from '../../behaviour/combine.js';
import { change, remove, set } from '../../behaviour/element.js';
import { given, givenBody, refusingWhen } from '../../behaviour/handlers.js';
import { put, putEntries } from '../../behaviour/put.js';
import { header, refusals } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Resource, SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import { isObject, text } from '../../wire/json.js';
import type { Variant } from '../variant.js';

const search = 'search-for-free-slots';
const book = 'book-an-appointment';
const retrieve = 'retrieve-a-patients-appointments';
const [amend, cancel, read] = [
  'amend-an-appointment',
  'cancel-an-appointment',
  'read-an-appointment',
] as const;
const ofAppointments = [book, retrieve, amend, cancel, read] as const;

/** Whether what a request names is over. */
const isPast = ({ id = '', now }: SandboxRequest, practice: Practice): boolean => {
  const appointment = practice.appointments.find(id);
  return appointment !== undefined && appointment.start < now;
};

/** An amendment of what is shown without slots says nothing of them. */
function withItsSlots(body: Resource, practice: Practice): Resource {
  const stored = practice.appointments.find(String(body.id));
  if (stored?.status !== 'cancelled' || body.slot !== undefined) return body;
  return { ...body, slot: stored.slots.map((id) => ({ reference: `Slot/${id}` })) };
}

/** Whether the patient of a request does not want data to be shared. */
const dissents = ({ id = '' }: SandboxRequest, practice: Practice): boolean =>
  practice.people.find(id)?.dissents === true;

/** The first or the last day of a date that names no day. */
const wholeDate = (value: string): string =>
  value.replace(/^(g[et]|l[et])(\d{4})(?:-(\d{2}))?$/, (_, prefix: string, year: string, month?: string) =>
    prefix.startsWith('g') ? `${prefix}${year}-${month ?? '01'}-01` : `${prefix}${year}-${month ?? '12'}-28`,
  );

/** What the pages of the releases on DSTU2 leave open and one provider does so, another one otherwise. */
export const openVariants: readonly Variant[] = [
  {
    id: 'dstu2.cancelled-without-slots',
    description: 'Shows cancelled appointments without the slots that are free again.',
    permittedBy: ['DST2-A-29'],
    endpoints: [...ofAppointments],
    behaviour: () =>
      combine([
        put('Appointment', (one) => (one.status === 'cancelled' ? remove('slot')(one) : one)),
        at(amend, givenBody(withItsSlots)),
      ]),
  },
  {
    id: 'dstu2.past-appointments-left-alone',
    description: 'Amends and cancels no past appointments.',
    permittedBy: ['DST2-A-12', 'no page says that they can be'],
    endpoints: [amend, cancel],
    behaviour: () => at([amend, cancel], refusingWhen(isPast, 'INVALID_RESOURCE')),
  },
  {
    id: 'dstu2.partial-dates-taken',
    description: 'Takes years and months as bounds of a retrieval.',
    permittedBy: ['DST2-A-9'],
    endpoints: [retrieve],
    behaviour: () =>
      at(
        retrieve,
        given(({ query }) => ({ query: query.map(([name, value]) => [name, wholeDate(value)] as const) })),
      ),
  },
  {
    id: 'dstu2.full-urls-relative',
    description: 'Gives entries a fullUrl that is relative, as examples do.',
    permittedBy: ['DST2-A-31'],
    endpoints: [search, retrieve, 'find-an-organisation', 'find-a-patient', 'find-a-practitioner'],
    behaviour: () =>
      putEntries((entry) =>
        isObject(entry.resource)
          ? {
              ...entry,
              fullUrl: `${text(entry.resource.resourceType) ?? ''}/${text(entry.resource.id) ?? ''}`,
            }
          : entry,
      ),
  },
  {
    id: 'dstu2.interaction-ids-in-any-case',
    description: 'Takes interaction ids in any case.',
    permittedBy: ['DST2-A-43'],
    endpoints: ['spine-headers'],
    behaviour: () => ({
      request: (incoming) => ({
        ...incoming,
        headers: {
          ...incoming.headers,
          'ssp-interactionid': String(incoming.headers['ssp-interactionid'] ?? '').toLowerCase(),
        },
      }),
    }),
  },
  {
    id: 'dstu2.extensions-of-the-examples',
    description: 'Names the extensions of practitioner and cancellation reason as the examples do.',
    permittedBy: ['DST2-A-17'],
    endpoints: [search, ...ofAppointments, 'journeys'],
    behaviour: () => {
      const old = (value: unknown): string =>
        String(value).replace(
          /^https:\/\/fhir\.nhs\.uk\/(.*extension-gpconnect-(?:practitioner|appointment-cancellation-reason)-1)$/,
          'http://fhir.nhs.net/$1',
        );
      const [schedules, appointments] = [
        put('Schedule', change('extension.url', old)),
        put('Appointment', change('extension.url', old)),
      ];
      return {
        put: (reply, call) => appointments.put?.(schedules.put?.(reply, call) ?? reply, call) ?? reply,
      };
    },
  },
  {
    id: 'dstu2.no-content-location',
    description: 'Sends no Content-Location.',
    permittedBy: ['DST2-A-39'],
    endpoints: ['http', ...ofAppointments],
    behaviour: () => header('Content-Location', undefined),
  },
  {
    id: 'dstu2.birth-time',
    description: 'Knows when patients were born, to the minute.',
    permittedBy: ['DST2-A-60'],
    endpoints: ['find-a-patient', 'read-a-patient', 'register-a-patient'],
    behaviour: () =>
      put(
        'Patient',
        set('_birthDate', {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
              valueDateTime: '1984-03-09T03:04:00+00:00',
            },
          ],
        }),
      ),
  },
  {
    id: 'dstu2.dissent-respected',
    description: 'Refuses everything of a patient who does not want data to be shared.',
    permittedBy: ['DST2-A-50'],
    endpoints: ['read-a-patient', retrieve, book],
    behaviour: () =>
      at(
        ['read-a-patient', retrieve],
        combine([
          refusingWhen(dissents, 'ACCESS_DENIED'),
          refusals(
            { code: 'NO_PATIENT_CONSENT', display: 'Patient has not provided consent' },
            'ACCESS_DENIED',
          ),
        ]),
      ),
  },
];
