import { loadBindings } from '../../requirements/bindings.js';
import { loadCatalogue } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { isObject, select, selectText } from '../kernel/select.js';
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
  'viewOnly',
  'noAccess',
  'notEnabled',
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
  ['tls.pfx', readableFile],
  ...['expired', 'otherName', 'revoked'].flatMap((wrong) =>
    ['certificate', 'key'].map((file) => [`tls.refused.${wrong}.${file}`, readableFile] as const),
  ),
  ['tls.passphrase', fromEnvironment],
  ['authorisation.exchange.tokenEndpoint', serviceUrl],
  ...[
    'tokens.file',
    'exchange.privateKey',
    'exchange.identity.privateKey',
    'exchange.subjectTokens.file',
    ...['expired', 'notYetValid', 'otherKey', 'otherAudience', 'lowLevel'].map((wrong) => `refused.${wrong}`),
  ].map((path) => [`authorisation.${path}`, readableFile] as const),
  ['claims', oneOf('an endpoint of the specification', claimable)],
  ['waivers.requirement', oneOf('a requirement of the catalogue', rowIds)],
  ['waivers.check', oneOf('a check of the specification', checkIds)],
  ['waivers.scenario', oneOf('a scenario of the specification', ({ scenarioIds }) => scenarioIds?.())],
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

function checkIds({ specification }: RuleContext): string[] | undefined {
  return specification && [...loadBindings(specification).keys()];
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
  ...writtenTokens(context),
  ...otherScheme(context),
  ...ambiguousWaivers(context),
];

/** Tokens are secrets, as a passphrase is. */
const writtenTokens = (context: RuleContext): Breach[] =>
  ['tokens', 'exchange.subjectTokens'].flatMap((place) => {
    const path = `authorisation.${place}.byPatient`;
    return select(context.data, path).flatMap(({ value }) =>
      Object.entries(isObject(value) ? value : {}).flatMap(([number, token]) => {
        const breach = fromEnvironment(String(token), context, `${path}.${number}`);
        return breach ? [{ path: `${path}.${number}`, ...breach }] : [];
      }),
    );
  });

/** Who the users are decides how requests are authorised, and so what has to be known for it. */
function otherScheme({ data, specification }: RuleContext): Breach[] {
  if (!specification || !isObject(data)) return [];
  const { id, authorisation } = specification;
  const given = data.authorisation !== undefined;
  if (given === (authorisation.scheme === 'oauth2')) return [];
  return [
    given
      ? {
          path: 'authorisation',
          expected: `nothing: ${id} has its requests authorised by ${authorisation.scheme}`,
        }
      : {
          path: 'authorisation',
          expected: `where access tokens of patients come from, for ${id}`,
          found: 'nothing',
        },
  ];
}

/** A waiver of several things would have to say whether it means all of them together or each. */
const ambiguousWaivers = ({ data }: RuleContext): Breach[] =>
  select(data, 'waivers').flatMap(({ path, value }) => {
    const named = ['requirement', 'check', 'scenario'].filter((key) => isObject(value) && key in value);
    if (named.length < 2) return [];
    return [{ path, expected: 'one of requirement, check, scenario', found: named.join(' and ') }];
  });

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
