import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { all, type Change, change, items, remove, set } from '../../behaviour/element.js';
import { body, each, entries, header } from '../../behaviour/replies.js';
import { bodyWith, mended } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import { contentType, headers } from '../../behaviour/writing.js';
import type { Json } from '../../interaction.js';
import type { Incoming } from '../../server/answer.js';
import { updates } from '../../server/interactions.js';
import { isObject, type JsonObject } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';

const cached = ['API-HTTP-075', 'API-SEC-027', 'FND-REG-068', 'APPT-GEN-013', 'APPT-GEN-014'];
const media = [
  ...['API-HTTP-036', 'FND-REG-068', 'APPT-GEN-039', 'APPT-GEN-040', 'APPT-GEN-041'],
  ...['APPT-GEN-042', 'APPT-GEN-043', 'API-HTTP-037', 'API-HTTP-038', 'API-HTTP-040'],
  'API-HTTP-041',
];
const etags = [
  ...['API-HTTP-085', 'API-FHIR-070', 'API-FHIR-071', 'API-FHIR-073'],
  ...['API-FHIR-076', 'API-FHIR-077', 'API-FHIR-079', 'API-FHIR-092', 'APPT-GEN-052'],
  ...['APPT-GEN-053', 'APPT-AMEND-076', 'APPT-CANC-053', 'APPT-READ-019'],
];
const etagForm = [
  'API-HTTP-086',
  'APPT-GEN-052',
  'APPT-AMEND-076',
  'APPT-CANC-053',
  'APPT-READ-019',
  'APPT-BOOK-124',
];
const charset = ['API-HTTP-054', 'FND-REG-068', 'APPT-GEN-045'];
const ids = ['API-RES-011', 'APPT-GEN-056'];
const profiles = ['API-RES-002', 'APPT-GEN-026'];
const named = ['API-FHIR-057', 'APPT-GEN-049'];
const versioned = ['API-FHIR-058', 'APPT-GEN-050'];
const empty = ['API-FHIR-051', 'API-FHIR-052', 'API-RES-005', 'APPT-GEN-059'];

/** What the pages of the interactions repeat of the rules, behind the rows that say it for all of them. */
const pages = {
  profiles: [
    ...['FND-CAP-007', 'FND-ORGSEARCH-016', 'FND-ORGREAD-012', 'FND-PRACSEARCH-015'],
    ...['FND-PRACREAD-010', 'FND-LOCREAD-011', 'FND-PATSEARCH-022', 'API-RES-001'],
    ...['FND-PATREAD-013', 'FND-REG-071', 'FND-GEN-004', 'FND-GEN-032', 'FND-GEN-033'],
    ...['FND-GEN-034', 'FND-GEN-035', 'FND-GEN-036', 'APPT-SLOTS-075', 'APPT-SLOTS-145'],
    ...['APPT-BOOK-125', 'APPT-BOOK-149', 'APPT-RETR-053', 'APPT-RETR-078', 'APPT-AMEND-072'],
    ...['APPT-AMEND-085', 'APPT-CANC-049', 'APPT-CANC-068', 'APPT-READ-021', 'APPT-READ-045'],
  ],
  named: [
    ...['FND-ORGSEARCH-017', 'FND-ORGREAD-013', 'FND-PRACSEARCH-016', 'FND-PRACREAD-011'],
    ...['FND-LOCREAD-012', 'FND-PATSEARCH-023', 'FND-PATREAD-014', 'FND-REG-070', 'FND-REG-073'],
    ...['APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-BOOK-128', 'APPT-RETR-057', 'APPT-AMEND-073'],
    ...['APPT-CANC-050', 'APPT-READ-023'],
  ],
  versioned: [
    ...['FND-ORGSEARCH-018', 'FND-ORGREAD-014', 'FND-PRACSEARCH-017', 'FND-PRACREAD-012'],
    ...['FND-LOCREAD-013', 'FND-PATSEARCH-024', 'FND-PATREAD-015', 'FND-REG-074', 'APPT-SLOTS-125'],
    ...['APPT-SLOTS-126', 'APPT-BOOK-129', 'APPT-RETR-058', 'APPT-AMEND-074', 'APPT-CANC-051'],
    'APPT-READ-024',
  ],
};

const types = ['Patient', 'Organization', 'Practitioner', 'Location', 'Slot', 'Schedule', 'Appointment'];

const appointment = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1';
const elsewhere = 'https://provider.example.org/fhir/';

/** Changes what an answer brings of the practice, not what is contained in it. */
const everywhere = (make: Change): Behaviour => {
  const changed: Change = (resource) => (types.includes(resource.resourceType) ? make(resource) : resource);
  return combine([body(changed), entries((found) => found.map(changed))]);
};

/** Takes appointments back in the form in which such a provider gives them out. */
const takingBack = (make: Change): Behaviour => at(updates, bodyWith(make));

/** Gives whatever it returns of the practice an element of this value. */
const holding = (path: string, value: Json): Behaviour =>
  combine([everywhere(set(path, value)), takingBack(remove(path))]);

/** Writes each reference below a resource in another way. */
const referring =
  (rewrite: (reference: string) => string): Change =>
  (resource) => ({ ...resource, ...rewritten(resource, rewrite) });

function rewritten(value: JsonObject, rewrite: (reference: string) => string): JsonObject {
  const inside = (child: Json): Json => {
    if (Array.isArray(child)) return child.map(inside);
    return isObject(child) ? rewritten(child, rewrite) : child;
  };
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      name === 'reference' && typeof child === 'string' ? rewrite(child) : inside(child),
    ]),
  );
}

/** Mutants of what holds for every answer, whatever was asked: the rules that a run closes with. */
export const standingMutants: readonly Mutant[] = mutantsOf([
  [
    'standing.cache-revalidated',
    'Lets caches keep every answer, if they ask before they use it again.',
    cached,
    header('Cache-Control', 'no-cache'),
  ],
  [
    'standing.errors-cacheable',
    'Says no-store with what it serves, and nothing of caches with what it refuses.',
    cached,
    {
      rendered: (sent, call) =>
        sent.status < 400 ? sent : (header('Cache-Control', undefined).rendered?.(sent, call) ?? sent),
    },
  ],
  [
    'standing.media-type-of-no-standard',
    'Writes the media types of FHIR as they were before STU3.',
    media,
    contentType((value) =>
      value
        .replace('application/fhir+json', 'application/json+fhir')
        .replace('application/fhir+xml', 'application/xml+fhir'),
    ),
  ],
  [
    'standing.no-charset',
    'Does not say in which character set it writes.',
    charset,
    contentType((value) => value.split(';')[0] ?? ''),
  ],
  [
    'standing.strong-etag',
    'Sends the version as an ETag that is not marked as weak.',
    etagForm,
    headers(({ ETag, ...others }) => ({
      ...others,
      ...(ETag !== undefined && { ETag: String(ETag).replace('W/', '') }),
    })),
  ],
  [
    'standing.etags-unquoted',
    'Leaves the quotes of an ETag out.',
    etagForm,
    headers(({ ETag, ...others }) => ({
      ...others,
      ...(ETag !== undefined && { ETag: String(ETag).replaceAll('"', '') }),
    })),
  ],
  [
    'standing.etags-of-another-version',
    'Sends an ETag that is right in form, and that of no version.',
    [...etags, 'APPT-BOOK-124', 'API-FHIR-099'],
    headers(({ ETag, ...others }) => ({ ...others, ...(ETag !== undefined && { ETag: 'W/"none"' }) })),
  ],
  [
    'standing.profiles-not-met',
    'Writes when a resource was updated without the time of day.',
    [...profiles, ...pages.profiles],
    holding('meta.lastUpdated', '2019-03-01'),
  ],
  [
    'standing.ids-with-underscores',
    'Ends logical ids with an underscore, which FHIR has not among the characters of an id.',
    [...ids, ...profiles],
    combine([
      everywhere(
        all(
          change('id', (id) => `${String(id)}_`),
          referring((to) => (to.startsWith('#') ? to : `${to}_`)),
        ),
      ),
      mended(withoutUnderscores),
    ]),
  ],
  [
    'standing.profiles-not-named',
    'Says of no resource which profile it is of.',
    [...named, ...pages.named],
    combine([everywhere(remove('meta.profile')), takingBack(set('meta.profile', [appointment]))]),
  ],
  [
    'standing.versions-not-given',
    'Gives no resource a version, and so no ETag either.',
    [...versioned, ...pages.versioned, ...etags, 'APPT-GEN-055'],
    everywhere(remove('meta.versionId')),
  ],
  [
    'standing.absolute-references',
    'Refers to resources by their absolute URLs.',
    ['API-FHIR-055', 'APPT-SLOTS-137'],
    combine([
      everywhere(referring((to) => (/^(Patient|Organization)/.test(to) ? `${elsewhere}${to}` : to))),
      takingBack(referring((to) => to.replace(elsewhere, ''))),
    ]),
  ],
  [
    'standing.full-urls',
    'Gives each entry of a Bundle its fullUrl.',
    ['API-RES-031', 'APPT-SLOTS-139', 'APPT-RETR-077'],
    body(items('entry', (entry) => ({ fullUrl: urlOf(entry.resource), ...entry }))),
  ],
  [
    'standing.empty-values',
    'Writes elements that it has no data for as empty texts.',
    [...empty, ...profiles],
    combine([holding('implicitRules', ''), each('CapabilityStatement', set('implicitRules', ''))]),
  ],
  [
    'standing.spaced-values',
    'Leaves a blank behind the time at which a resource was updated, and behind the date of the statement.',
    [...empty, ...profiles, ...pages.profiles],
    combine([
      holding('meta.lastUpdated', '2019-03-01T09:00:00Z '),
      each(
        'CapabilityStatement',
        change('date', (date) => `${String(date)} `),
      ),
    ]),
  ],
  [
    'standing.totals-as-texts',
    'Writes the number of the resources that a search found as a text.',
    [
      ...['FND-ORGSEARCH-015', 'FND-PRACSEARCH-014', 'FND-PATSEARCH-017', 'FND-REG-071'],
      ...['APPT-SLOTS-076', 'APPT-RETR-053'],
    ],
    body((resource) => (resource.resourceType === 'Bundle' ? set('total', '1')(resource) : resource)),
  ],
  [
    'standing.empty-arrays-in-bundles',
    'Sends a Bundle of no entry with an empty list of them.',
    ['FND-PATSEARCH-017', ...empty, 'API-RES-002', 'FND-PATSEARCH-022', 'FND-GEN-032', 'API-RES-001'],
    at(
      'find-a-patient',
      body((one) => (one.resourceType === 'Bundle' && one.entry === undefined ? { ...one, entry: [] } : one)),
    ),
  ],
]);

/** Knows its own ids again in paths and bodies. */
function withoutUnderscores(incoming: Incoming): Incoming {
  const [path = '', ...query] = incoming.target.split('?');
  return {
    ...incoming,
    target: [path.replace(/_(?=\/|$)/g, ''), ...query].join('?'),
    body: Buffer.from(incoming.body.toString('utf8').replace(/_"/g, '"')),
  };
}

const urlOf = (resource: Json | undefined): string =>
  isObject(resource) ? `${elsewhere}${String(resource.resourceType)}/${String(resource.id)}` : elsewhere;
