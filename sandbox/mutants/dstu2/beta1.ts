import { remove, set } from '../../behaviour/element.js';
import { given, refusingWhen } from '../../behaviour/handlers.js';
import { put, putEntries } from '../../behaviour/put.js';
import { only } from '../../behaviour/replies.js';
import { onlyFirst, parameterElse } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import type { Resource } from '../../interaction.js';
import type { JsonObject } from '../../wire/json.js';
import { type MutantRow, mutantsOf } from '../row.js';
import { boundsOf, parameters, period, week } from './periods.js';

const search = 'search-for-free-slots';
const find = 'find-a-location';

const days = (body: Resource | undefined): number => {
  const [start = '', end = ''] = boundsOf(body).map((one) => Date.parse(one.slice(0, 10)));
  return (Number(end) - Number(start)) / 86_400_000;
};

const isPeriod = ({ name }: JsonObject): boolean => name === 'timePeriod';

const rows: readonly MutantRow[] = [
  [
    'beta1.period-optional',
    'Answers without a timePeriod.',
    ['DST2A-SLOTS-018', 'DST2A-SLOTS-011'],
    parameters((list) =>
      list.some(isPeriod) ? list : [...list, { name: 'timePeriod', valuePeriod: week(new Date()) }],
    ),
  ],
  [
    'beta1.first-period-counts',
    'Takes the first of several periods.',
    ['DST2A-SLOTS-019', 'DST2A-SLOTS-015'],
    parameters((list) => list.filter((one, index) => !isPeriod(one) || list.findIndex(isPeriod) === index)),
  ],
  [
    'beta1.other-parameters-overlooked',
    'Overlooks parameters that the operation does not have.',
    ['DST2A-SLOTS-020', 'DST2A-GEN-020'],
    parameters((list) => list.filter(isPeriod)),
  ],
  [
    'beta1.start-of-period-optional',
    'Searches from today where a period has no start.',
    ['DST2A-SLOTS-021'],
    period((one) => ({ ...one, start: one.start ?? week(new Date()).start ?? '' })),
  ],
  [
    'beta1.end-of-period-optional',
    'Searches a week where a period has no end.',
    ['DST2A-SLOTS-022'],
    period((one) => ({ ...one, end: one.end ?? week(new Date(String(one.start))).end ?? '' })),
  ],
  [
    'beta1.times-refused',
    'Refuses a period of date-times.',
    ['DST2A-SLOTS-023', 'DST2A-SLOTS-027'],
    at(
      search,
      refusingWhen(({ body }) => boundsOf(body).some((one) => one.includes('T'))),
    ),
  ],
  [
    'beta1.dates-refused',
    'Refuses dates that are a week apart, or more.',
    ['DST2A-SLOTS-023', 'DST2A-SLOTS-027'],
    at(
      search,
      refusingWhen(
        ({ body }) => days(body) >= 7 && boundsOf(body).every((one) => /^\d{4}-\d\d-\d\d$/.test(one)),
      ),
    ),
  ],
  [
    'beta1.reversed-period-turned',
    'Turns a period round that ends before it starts.',
    ['DST2A-SLOTS-025'],
    period((one) =>
      String(one.start) > String(one.end) ? { ...one, start: one.end ?? '', end: one.start ?? '' } : one,
    ),
  ],
  [
    'beta1.long-period-cut',
    'Cuts a period to a week that is longer than two.',
    ['DST2A-SLOTS-026', 'DST2A-GEN-021'],
    at(
      search,
      given(({ body }) =>
        body && days(body) > 14
          ? {
              body: {
                ...body,
                parameter: [{ name: 'timePeriod', valuePeriod: week(new Date(boundsOf(body)[0] ?? '')) }],
              },
            }
          : {},
      ),
    ),
  ],
  [
    'beta1.fortnight-refused',
    'Refuses two weeks.',
    ['DST2A-SLOTS-027'],
    at(
      search,
      refusingWhen(({ body }) => days(body) >= 14),
    ),
  ],
  [
    'beta1.any-organisation',
    'Answers for any organisation with its own slots.',
    ['DST2A-SLOTS-030', 'DST2A-SLOTS-013'],
    at(
      search,
      given((_request, { organisation }) => ({ id: organisation.id })),
    ),
  ],
  [
    'beta1.organisation-left-out',
    'Leaves the organisation out of the answer.',
    ['DST2A-SLOTS-042', 'DST2A-SLOTS-016'],
    at(
      search,
      only(({ resourceType }) => resourceType !== 'Organization'),
    ),
  ],
  [
    'beta1.locations-left-out',
    'Leaves the locations out of the answer.',
    ['DST2A-SLOTS-043', 'DST2A-SLOTS-016'],
    at(
      search,
      only(({ resourceType }) => resourceType !== 'Location'),
    ),
  ],
  [
    'beta1.cancellation-taken-for-amendment',
    'Refuses to cancel under the id that amending has too.',
    [
      'DST2A-AMEND-020',
      'DST2A-CANC-005',
      'DST2A-IID-018',
      'DST2A-CANC-003',
      'DST2A-CANC-011',
      'DST2A-CANC-025',
      'DST2A-CANC-040',
      'DST2A-GEN-001',
    ],
    at(
      'cancel-an-appointment',
      refusingWhen(() => true, 'INVALID_RESOURCE'),
    ),
  ],
  [
    'beta1.any-system-of-sites',
    'Looks for locations by any system.',
    ['DST2A-LOCS-009', 'DST2A-FHIR-036'],
    at(
      find,
      given(({ query }) => ({
        query: query.map(([name, value]) => [
          name,
          value.startsWith('https://fhir.nhs.uk/Id/ods-')
            ? value
            : value.replace(/^[^|]*/, 'https://fhir.nhs.uk/Id/ods-site-code'),
        ]),
      })),
    ),
  ],
  [
    'beta1.malformed-site-unknown',
    'Finds nothing where a site code is malformed.',
    ['DST2A-LOCS-010'],
    at(
      find,
      given(({ query }) => ({
        query: query.map(([name, value]) => [name, value.replace(/\|(?![A-Za-z0-9]{5,12}$).*$/, '|NOBODY')]),
      })),
    ),
  ],
  [
    'beta1.unknown-site-not-found',
    'Answers 404 where a site code is unknown.',
    ['DST2A-LOCS-011', 'DST2A-LOCS-007'],
    at(find, {
      reply: (reply) =>
        reply.status === 200 && reply.resource?.entry === undefined ? { ...reply, status: 404 } : reply,
    }),
  ],
  [
    'beta1.first-identifier-counts',
    'Takes the first of several identifiers.',
    ['DST2A-LOCS-020'],
    at(find, onlyFirst('identifier')),
  ],
  [
    'beta1.identifier-optional',
    'Lists locations without an identifier.',
    ['DST2A-LOCS-019'],
    at(
      find,
      parameterElse(
        'identifier',
        ({ site }) => `http://fhir.nhs.net/Id/ods-organization-code|${site.practice.organisation.odsCode}`,
      ),
    ),
  ],
  [
    'beta1.organisation-code-refused',
    'Knows locations by site code only.',
    ['DST2A-LOCS-021'],
    at(
      find,
      refusingWhen(({ query }) => query.some(([, value]) => value.includes('ods-organization-code'))),
    ),
  ],
  [
    'beta1.site-without-url',
    'Gives the locations that it finds no fullUrl.',
    ['DST2A-LOCS-017'],
    at(
      find,
      putEntries(({ fullUrl: _, ...entry }) => entry),
    ),
  ],
  [
    'beta1.site-without-version',
    'Gives the locations that it finds no version.',
    ['DST2A-LOCS-016', 'DST2A-FHIR-050'],
    at(find, put('Location', remove('meta.versionId'))),
  ],
  [
    'beta1.site-without-code',
    'Gives the locations that it finds no site code.',
    ['DST2A-LOCS-018', 'DST2A-LOCS-007'],
    at(find, put('Location', remove('identifier'))),
  ],
  [
    'beta1.site-of-another-profile',
    'Claims another profile for the locations that it finds.',
    ['DST2A-LOCS-015', 'DST2A-FHIR-049'],
    at(find, put('Location', set('meta.profile', ['http://hl7.org/fhir/StructureDefinition/Location']))),
  ],
  ['beta1.site-nameless', 'Gives locations no name.', ['DST2A-RES-013'], put('Location', remove('name'))],
];

/** What only 1.0.0-beta.1 can have wrong. */
export const beta1Mutants = mutantsOf(rows);
