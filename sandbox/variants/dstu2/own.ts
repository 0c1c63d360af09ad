import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, change, remove, set } from '../../behaviour/element.js';
import { givenBody } from '../../behaviour/handlers.js';
import { put, putEntries } from '../../behaviour/put.js';
import { only, refusals, saying } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Json, Resource } from '../../interaction.js';
import { isObject } from '../../wire/json.js';
import type { Variant } from '../variant.js';

const search = 'search-for-free-slots';
const cancel = 'cancel-an-appointment';
const updates = ['amend-an-appointment', cancel] as const;

const withoutDisplays = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutDisplays);
  if (!isObject(value)) return value;
  const own = Object.entries(value).filter(
    ([name]) => !(name === 'display' && value.reference !== undefined),
  );
  return Object.fromEntries(own.map(([name, one]) => [name, withoutDisplays(one)]));
};

const displaysLeftOut: Behaviour = {
  put: (reply) => {
    const bare = reply.resource && withoutDisplays(reply.resource);
    return bare && isObject(bare)
      ? { ...reply, resource: { ...bare, resourceType: reply.resource?.resourceType ?? '' } }
      : reply;
  },
};

const older = all(
  set('meta.profile', ['http://fhir.nhs.net/StructureDefinition/gpconnect-operationoutcome-1']),
  set('issue.details.coding.system', 'http://fhir.nhs.net/ValueSet/gpconnect-error-or-warning-code-1'),
);

const coded = (system: string) =>
  change('type', (type) =>
    Array.isArray(type) ? type.map((one) => codedType(one, system)) : codedType(type, system),
  );

const codedType = (type: Json, system: string): Json =>
  isObject(type) ? { ...type, coding: [{ system, code: '394814009', display: 'General practice' }] } : type;

const described = ({ entry }: Resource) => ({
  total: Array.isArray(entry) ? entry.length : 0,
  link: [{ relation: 'self', url: 'https://gp.example/search' }],
});

/** What the readings of 1.0.0-rc.2 permit. */
export const ownVariants: readonly Variant[] = [
  {
    id: 'dstu2.displays-left-out',
    description: 'Gives references no display.',
    permittedBy: ['DST2-A-38', 'most examples have none'],
    endpoints: 'all',
    warns: ['DST2B-FHIR-045', 'DST2B-FHIR-046'],
    behaviour: () => displaysLeftOut,
  },
  {
    id: 'dstu2.types-coded',
    description: 'Codes the types of slots and schedules, as every example does.',
    permittedBy: ['DST2-A-16'],
    endpoints: [search],
    warns: ['DST2B-SLOTS-070'],
    behaviour: () => {
      const make = coded('http://hl7.org/fhir/ValueSet/c80-practice-codes');
      const [slots, schedules] = [put('Slot', make), put('Schedule', make)];
      return { put: (reply, call) => schedules.put?.(slots.put?.(reply, call) ?? reply, call) ?? reply };
    },
  },
  {
    id: 'dstu2.total-and-link',
    description: 'Gives a searchset its total and a link to itself.',
    permittedBy: ['DST2-A-18', 'base FHIR recommends both'],
    endpoints: [search, 'retrieve-a-patients-appointments', 'find-an-organisation'],
    behaviour: () => put('Bundle', (bundle) => ({ ...bundle, ...described(bundle) })),
  },
  {
    id: 'dstu2.errors-of-the-release-before',
    description: 'Claims profile and code system of errors that the release before had.',
    permittedBy: ['DST2-A-49'],
    endpoints: 'all',
    behaviour: () => put('OperationOutcome', older),
  },
  {
    id: 'dstu2.errors-without-display',
    description: 'Gives error codes no display.',
    permittedBy: ['DST2-A-58'],
    endpoints: 'all',
    warns: ['DST2B-ERR-027'],
    behaviour: () => put('OperationOutcome', remove('issue.details.coding.display')),
  },
  {
    id: 'dstu2.forbidden-change-403',
    description: 'Refuses a cancellation that changes something else with 403 and BAD_REQUEST.',
    permittedBy: ['DST2-A-26', 'no status is given'],
    endpoints: [cancel],
    behaviour: () => at(cancel, refusals({ status: 403, code: 'BAD_REQUEST' }, saying(/may be changed/))),
  },
  {
    id: 'dstu2.taken-slot-409',
    description: 'Refuses a taken slot with 409.',
    permittedBy: ['DST2-A-25', 'no status is given'],
    endpoints: ['book-an-appointment'],
    behaviour: () => ({
      put: (reply) => (saying(/no longer free/)(reply) ? { ...reply, status: 409 } : reply),
    }),
  },
  {
    id: 'dstu2.token-errors-401',
    description: 'Refuses tokens with 401.',
    permittedBy: ['DST2-A-45'],
    endpoints: ['tokens'],
    behaviour: () => refusals({ status: 401 }, saying(/Claim |The token|Header Authorization/)),
  },
  {
    id: 'dstu2.organisation-left-out',
    description: 'Leaves the organisation out of the slots, which no parameter asks for.',
    permittedBy: ['DST2-A-15'],
    endpoints: [search],
    behaviour: () =>
      at(
        search,
        only(({ resourceType }) => resourceType !== 'Organization'),
      ),
  },
  {
    id: 'dstu2.full-urls-with-version',
    description: 'Puts the version into each fullUrl, as the examples do.',
    permittedBy: ['DST2-A-31'],
    endpoints: ['retrieve-a-patients-appointments', 'find-an-organisation'],
    behaviour: () => putEntries((entry) => ({ ...entry, fullUrl: `${String(entry.fullUrl)}/_history/1` })),
  },
  {
    id: 'dstu2.description-optional',
    description: 'Books without a description.',
    permittedBy: ['DST2-A-21'],
    endpoints: ['book-an-appointment'],
    behaviour: () =>
      at(
        'book-an-appointment',
        givenBody((body) => ({ description: 'Appointment', ...body, resourceType: body.resourceType })),
      ),
  },
  {
    id: 'dstu2.texts-change-with-a-cancellation',
    description: 'Takes another comment with a cancellation, and keeps the old one.',
    permittedBy: ['DST2-A-28'],
    endpoints: [...updates],
    warns: ['DST2B-CANC-021', 'DST2B-CANC-023'],
    behaviour: () =>
      at(
        cancel,
        givenBody((body, practice) => {
          const before = practice.appointments.find(String(body.id));
          const { comment: _, ...rest } = body;
          return {
            ...rest,
            resourceType: body.resourceType,
            ...(before?.comment !== undefined && { comment: before.comment }),
          };
        }),
      ),
  },
];
