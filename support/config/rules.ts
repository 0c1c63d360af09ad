import { loadCatalogue } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { selectText } from '../kernel/select.js';
import {
  type Breach,
  fromEnvironment,
  type Judge,
  nhsNumber,
  notOver,
  oneOf,
  type RuleContext,
  readableFile,
  serviceRoot,
  serviceUrl,
} from './judges.js';

const personas = [
  'bookable',
  'unregistered.nhsNumber',
  'unknown',
  'sensitive',
  'dissenting',
  'deceased',
  'inactive',
  'seenToday',
  'complete',
  'known.nhsNumber',
  'unverified',
  'mismatchedDemographics.nhsNumber',
  'lapsed.nhsNumber',
  'deceasedOnPds.nhsNumber',
  'sensitiveOnPds.nhsNumber',
  'invalidated.nhsNumber',
  'superseded.nhsNumber',
];

/** The same person serves for both where neither spoils the other: the dead and sensitive of PDS, the complete record. */
const mayBeOne = [
  ['deceased', 'deceasedOnPds.nhsNumber'],
  ['sensitive', 'sensitiveOnPds.nhsNumber'],
  ['complete', 'known.nhsNumber'],
].map((keys) => keys.map((key) => `personas.${key}`).join());

const rules: readonly (readonly [at: string, judge: Judge])[] = [
  ['specification', oneOf('a folder of requirements/', availableSpecifications)],
  ['endpoint.baseUrl', serviceUrl],
  ['endpoint.baseUrl', serviceRoot],
  ['route.proxyUrl', serviceUrl],
  ['tls.ca', readableFile],
  ['tls.certificate', readableFile],
  ['tls.key', readableFile],
  ...['expired', 'otherName', 'revoked'].flatMap((wrong) =>
    ['certificate', 'key'].map((file) => [`tls.refused.${wrong}.${file}`, readableFile] as const),
  ),
  ['tls.passphrase', fromEnvironment],
  ['claims', oneOf('an endpoint of the specification', claimable)],
  ['waivers.requirement', oneOf('a requirement of the catalogue', rowIds)],
  ['waivers.until', notOver],
  ['practice.ownAppointment.nhsNumber', nhsNumber],
  ...personas.map((key) => [`personas.${key}`, nhsNumber] as const),
];

/** Rules for all interactions hold whatever a provider claims. */
function claimable({ specification }: RuleContext): string[] | undefined {
  return specification?.endpoints.flatMap(({ id, capability }) => (capability === 'api' ? [] : id));
}

function rowIds({ specification }: RuleContext): string[] | undefined {
  return specification && [...loadCatalogue(specification).keys()];
}

/** Everything that a schema cannot say; data of any shape, so that its mistakes are told together with the schema's. */
export const checkRules = (context: RuleContext): Breach[] => [
  ...rules.flatMap(([at, judge]) =>
    selectText(context.data, at).flatMap(({ path, value }) => {
      const breach = judge(value, context, path);
      return breach ? [{ path, ...breach }] : [];
    }),
  ),
  ...sharedPersonas(context),
];

/** One person cannot be bookable and deceased at once: the scenarios of one persona would spoil those of the other. */
function sharedPersonas({ data }: RuleContext): Breach[] {
  const people = personas.flatMap((key) => selectText(data, `personas.${key}`));
  return people.flatMap(({ path, value }, index) => {
    const first = people.findIndex((other) => other.value === value);
    const other = people[first];
    return first === index || !other || mayBeOne.includes(`${other.path},${path}`)
      ? []
      : [{ path, expected: `another person than ${other.path}` }];
  });
}
