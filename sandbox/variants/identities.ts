import type { Behaviour } from '../behaviour/behaviour.js';
import { combine } from '../behaviour/combine.js';
import { all, type Change, change, set } from '../behaviour/element.js';
import { body, entries } from '../behaviour/replies.js';
import { bodyWith, headerAs, mended, withBody } from '../behaviour/requests.js';
import { at } from '../behaviour/scope.js';
import { headers } from '../behaviour/writing.js';
import type { Resource } from '../interaction.js';
import { isObject } from '../wire/json.js';
import type { Variant } from './variant.js';

/** What the resources of every kind are called, and what is said of them (FHIR resource guidance, id and meta). */
export const identityVariants: readonly Variant[] = [
  {
    id: 'identities.uuids',
    description: 'Logical ids are UUIDs in lower case.',
    permittedBy: ['API-RES-011', 'API-HTTP-032'],
    endpoints: ['amend-an-appointment'],
    behaviour: () => ({
      id: (made) => hexOf(made).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'),
    }),
  },
  {
    id: 'identities.numbers',
    description: 'Logical ids are numbers.',
    permittedBy: ['API-RES-011', 'API-HTTP-032'],
    endpoints: ['read-a-patient', 'http'],
    behaviour: () => ({ id: (made) => BigInt(`0x${hexOf(made)}`).toString() }),
  },
  {
    id: 'identities.longest',
    description: 'Logical ids have 64 characters, dots and hyphens among them.',
    permittedBy: ['API-RES-011', 'API-HTTP-032'],
    endpoints: ['cancel-an-appointment', 'retrieve-a-patients-appointments'],
    behaviour: () => ({ id: (made) => `${made}.-.${made}.-.${made}`.padEnd(64, '-') }),
  },
  {
    id: 'identities.versioned-references',
    description: 'Every reference names the version of what it leads to, and such references are taken back.',
    permittedBy: ['API-FHIR-055 asks for local and relative references, and FHIR lets those name a version'],
    endpoints: 'all',
    behaviour: versionedReferences,
  },
  {
    id: 'identities.opaque-versions',
    description: 'Version ids are no counters.',
    permittedBy: ['API-FHIR-058 asks for a version id that changes, and says nothing of its form'],
    endpoints: ['amend-an-appointment', 'cancel-an-appointment'],
    behaviour: opaqueVersions,
  },
  {
    id: 'identities.last-updated',
    description: 'Every resource says when it was last updated, to the millisecond and in UTC.',
    permittedBy: ['APPT-GEN-051', 'API-FHIR-030'],
    endpoints: ['search-for-free-slots', 'book-an-appointment', 'read-a-patient'],
    behaviour: () => everyResource(set('meta.lastUpdated', '2022-02-03T09:00:00.123Z')),
  },
  {
    id: 'identities.more-meta',
    description:
      'Every resource but appointments has a tag, a security label, and a profile of the supplier before that of GP Connect.',
    permittedBy: ['API-FHIR-027', 'the profiles leave meta open'],
    endpoints: ['search-for-free-slots', 'read-a-patient'],
    behaviour: () =>
      everyResource(
        unlessAppointment(
          all(
            set('meta.tag', [{ system: 'https://supplier.example/tags', code: 'live' }]),
            set('meta.security', [{ system: 'http://hl7.org/fhir/v3/Confidentiality', code: 'N' }]),
            change('meta.profile', (profiles) => [
              'https://supplier.example/StructureDefinition/Base',
              ...(Array.isArray(profiles) ? profiles : []),
            ]),
          ),
        ),
      ),
  },
  {
    id: 'identities.supplier-extensions',
    description: 'Every resource has an extension of the supplier, before those of GP Connect.',
    permittedBy: ['the profiles leave extensions open'],
    endpoints: [
      'search-for-free-slots',
      'read-a-patient',
      'read-a-location',
      'read-an-organisation',
      'read-a-practitioner',
    ],
    behaviour: () =>
      everyResource((resource) => ({
        ...resource,
        extension: [
          { url: 'https://supplier.example/StructureDefinition/Origin', valueString: 'main database' },
          ...(Array.isArray(resource.extension) ? resource.extension : []),
        ],
      })),
  },
  {
    id: 'identities.bundle-by-habit',
    description:
      'A Bundle claims no profile, and has id, total, self link and search modes as servers do by habit.',
    permittedBy: ['FND-A-14', 'APPT-A-27'],
    endpoints: [
      'find-an-organisation',
      'find-a-practitioner',
      'find-a-patient',
      'search-for-free-slots',
      'retrieve-a-patients-appointments',
    ],
    behaviour: () => body((resource) => (resource.resourceType === 'Bundle' ? habitual(resource) : resource)),
  },
  {
    id: 'identities.bundle-bare',
    description: 'A Bundle has nothing beside its type and its entries.',
    permittedBy: ['FND-A-14'],
    endpoints: ['find-a-patient', 'search-for-free-slots', 'retrieve-a-patients-appointments'],
    behaviour: () => body((resource) => (resource.resourceType === 'Bundle' ? bare(resource) : resource)),
  },
];

/** Changes the resources that answers carry, contained ones and errors left alone. */
function everyResource(make: Change): Behaviour {
  return combine([
    entries((resources) => resources.map(make)),
    body((resource) => (unlike.has(resource.resourceType) ? resource : make(resource))),
  ]);
}

/** Leaves appointments alone: the ordinary provider would not take back from a consumer what was added to them. */
const unlessAppointment =
  (make: Change): Change =>
  (resource) =>
    resource.resourceType === 'Appointment' ? resource : make(resource);

const unlike: ReadonlySet<string> = new Set(['Bundle', 'CapabilityStatement', 'OperationOutcome']);

const hexOf = (id: string): string => Buffer.from(id).toString('hex').padEnd(32, '0').slice(0, 32);

const bare = ({ meta: _, ...resource }: Resource): Resource => ({ ...resource, resourceType: 'Bundle' });

function habitual(bundle: Resource): Resource {
  const list = Array.isArray(bundle.entry) ? bundle.entry.filter(isObject) : [];
  const typeOf = (entry: (typeof list)[number] | undefined) =>
    isObject(entry?.resource) ? entry.resource.resourceType : undefined;
  const matched = typeOf(list[0]);
  const modes = list.map((entry) => (typeOf(entry) === matched ? 'match' : 'include'));
  const { entry: _, ...rest } = bare(bundle);
  return {
    ...rest,
    resourceType: 'Bundle',
    id: 'b5d3a8e0-7c1f-4f7e-9a59-6a1f2b1c9d10',
    meta: { lastUpdated: '2022-02-03T09:00:00Z' },
    total: modes.filter((mode) => mode === 'match').length,
    link: [{ relation: 'self', url: 'https://provider.example/search' }],
    ...(list.length > 0 && {
      entry: list.map((entry, index) => ({ ...entry, search: { mode: modes[index] ?? 'match' } })),
    }),
  };
}

const versionOfAll = '/_history/1469444400000';

function versionedReferences(): Behaviour {
  const named = (reference: string) =>
    /^[A-Z][A-Za-z]+\/[^/]+$/.test(reference) ? `${reference}${versionOfAll}` : reference;
  return combine([
    everyResource(references(named)),
    bodyWith(references((reference) => reference.replace(versionOfAll, ''))),
    mended((incoming) => {
      const text = incoming.body.toString('utf8');
      return text.includes(versionOfAll) ? withBody(incoming, text.replaceAll(versionOfAll, '')) : incoming;
    }),
  ]);
}

/** Writes each reference below a resource in another way. */
const references =
  (write: (reference: string) => string): Change =>
  (resource) =>
    JSON.parse(JSON.stringify(resource), (name, value) =>
      name === 'reference' && typeof value === 'string' ? write(value) : value,
    );

/** The counter stays inside; what goes out, and comes back in If-Match, has letters around it. */
function opaqueVersions(): Behaviour {
  const out = (version: string) => `r-${version}.f3`;
  return combine([
    everyResource(change('meta.versionId', (version) => out(String(version)))),
    at(
      'book-an-appointment',
      headers(({ Location: location, ...others }) => ({
        ...others,
        ...(location !== undefined && {
          Location: String(location).replace(/[^/]+$/, (version) => out(version)),
        }),
      })),
    ),
    headerAs('if-match', (sent) => sent?.replace(/r-(\d+)\.f3/, '$1')),
  ]);
}
