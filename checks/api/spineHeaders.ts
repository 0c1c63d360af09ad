import type { Interaction, Specification } from '../../requirements/specification.js';
import { spineAsid, spineConsumer } from '../../support/authorisation/spineParties.js';
import { withHeader, withoutHeader } from '../../support/http/headers.js';
import type { Check } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { interactionFacts } from '../interactions.js';
import { everywhere } from './everywhere.js';
import type { Addressee, Sweep, Variation } from './sweep.js';
import { badRequest, type InvalidRequest, type InvalidRequests, type ValidRequests } from './validity.js';

type SpineHeader = 'Ssp-TraceID' | 'Ssp-From' | 'Ssp-To' | 'Ssp-InteractionID';

const set =
  (name: string, value: (addressee: Addressee) => string): NonNullable<Variation['change']> =>
  (prepared, addressee) =>
    withHeader(prepared, name, value(addressee));

const interactionId = (value: (addressee: Addressee) => string) => set('Ssp-InteractionID', value);

const missing = (name: SpineHeader): Omit<InvalidRequest, 'ids'> => ({
  change: (prepared) => withoutHeader(prepared, name),
  error: badRequest,
});

const empty = (name: SpineHeader): Omit<InvalidRequest, 'ids'> => ({
  change: set(name, () => ''),
  error: badRequest,
});

/** What can be wrong with the Spine headers (API security, Spine Secure Proxy, interaction ids). */
export const invalidSpineHeaderRequests: InvalidRequests = {
  'each is sent without Ssp-TraceID': {
    ids: {
      refusal: 'spine-headers.refuses.without-ssp-traceid',
      error: 'spine-headers.error.without-ssp-traceid',
    },
    ...missing('Ssp-TraceID'),
  },
  'each is sent with an empty Ssp-TraceID': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-empty-ssp-traceid',
      error: 'spine-headers.error.with-an-empty-ssp-traceid',
    },
    ...empty('Ssp-TraceID'),
  },
  'each is sent without Ssp-From': {
    ids: { refusal: 'spine-headers.refuses.without-ssp-from', error: 'spine-headers.error.without-ssp-from' },
    ...missing('Ssp-From'),
  },
  'each is sent with an empty Ssp-From': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-empty-ssp-from',
      error: 'spine-headers.error.with-an-empty-ssp-from',
    },
    ...empty('Ssp-From'),
  },
  'each is sent without Ssp-To': {
    ids: { refusal: 'spine-headers.refuses.without-ssp-to', error: 'spine-headers.error.without-ssp-to' },
    ...missing('Ssp-To'),
  },
  'each is sent with an empty Ssp-To': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-empty-ssp-to',
      error: 'spine-headers.error.with-an-empty-ssp-to',
    },
    ...empty('Ssp-To'),
  },
  'each is sent without Ssp-InteractionID': {
    ids: {
      refusal: 'spine-headers.refuses.without-ssp-interactionid',
      error: 'spine-headers.error.without-ssp-interactionid',
    },
    ...missing('Ssp-InteractionID'),
  },
  'each is sent with an empty Ssp-InteractionID': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-empty-ssp-interactionid',
      error: 'spine-headers.error.with-an-empty-ssp-interactionid',
    },
    ...empty('Ssp-InteractionID'),
  },
  'each is sent with the ASID of another system in Ssp-To': {
    ids: {
      refusal: 'spine-headers.refuses.with-the-asid-of-another-system-in-ssp-to',
      error: 'spine-headers.error.with-the-asid-of-another-system-in-ssp-to',
    },
    change: set('Ssp-To', ({ run }) => otherAsid(spineAsid(run.config))),
    error: badRequest,
  },
  "each is sent with the consumer's own ASID in Ssp-To": {
    ids: {
      refusal: 'spine-headers.refuses.with-the-consumer-s-own-asid-in-ssp-to',
      error: 'spine-headers.error.with-the-consumer-s-own-asid-in-ssp-to',
    },
    // A system that is provider and consumer has one ASID for both.
    to: ({ run: { config } }) => config.consumer.asid !== config.endpoint.asid,
    change: set('Ssp-To', ({ run }) => spineConsumer(run.config).asid),
    error: badRequest,
  },
  'each is sent with text that is no ASID in Ssp-To': {
    ids: {
      refusal: 'spine-headers.refuses.with-text-that-is-no-asid-in-ssp-to',
      error: 'spine-headers.error.with-text-that-is-no-asid-in-ssp-to',
    },
    change: set('Ssp-To', () => 'not-an-asid'),
    error: badRequest,
  },
  'each is sent with the interaction id of the same verb on another resource': {
    ids: {
      refusal: 'spine-headers.refuses.with-the-interaction-id-of-the-same-verb-on-another-resource',
      error: 'spine-headers.error.with-the-interaction-id-of-the-same-verb-on-another-resource',
    },
    change: interactionId((addressee) => idOfOther(addressee, otherResource)),
    error: badRequest,
  },
  'each is sent with the interaction id of another interaction with the resource': {
    ids: {
      refusal: 'spine-headers.refuses.with-the-interaction-id-of-another-interaction-with-the-resource',
      error: 'spine-headers.error.with-the-interaction-id-of-another-interaction-with-the-resource',
    },
    to: (addressee) => other(addressee, sameResource) !== undefined,
    change: interactionId((addressee) => idOfOther(addressee, sameResource)),
    error: badRequest,
  },
  'each is sent with an interaction id of the structured record': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-interaction-id-of-the-structured-record',
      error: 'spine-headers.error.with-an-interaction-id-of-the-structured-record',
    },
    // Of an operation of its own: the ids of its reads, as of the statement, fit URLs of this pack too.
    change: interactionId(
      () => 'urn:nhs:names:services:gpconnect:structured:fhir:operation:gpc.getstructuredrecord-1',
    ),
    error: badRequest,
  },
  'each is sent with an interaction id that does not exist': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-interaction-id-that-does-not-exist',
      error: 'spine-headers.error.with-an-interaction-id-that-does-not-exist',
    },
    change: interactionId(({ run }) => `${run.specification.interactionPrefix}rest:read:device-1`),
    error: badRequest,
  },
  'each is sent with an interaction id without its prefix': {
    ids: {
      refusal: 'spine-headers.refuses.with-an-interaction-id-without-its-prefix',
      error: 'spine-headers.error.with-an-interaction-id-without-its-prefix',
    },
    change: interactionId(({ interaction }) => interaction.interactionId),
    error: badRequest,
  },
  'each is sent with its interaction id in capitals': {
    ids: { error: 'spine-headers.error.with-its-interaction-id-in-capitals' },
    change: (prepared) =>
      withHeader(
        prepared,
        'Ssp-InteractionID',
        (headerValue(prepared.headers, 'Ssp-InteractionID') ?? '').toUpperCase(),
      ),
    error: badRequest,
  },
};

/** What a provider has to live with. */
export const validSpineHeaderRequests: ValidRequests = {
  'each is sent with the names of the Spine headers in lower case': {
    id: 'spine-headers.serves.with-the-names-of-the-spine-headers-in-lower-case',
    change: ({ headers, ...prepared }) => ({
      ...prepared,
      headers: headers.map(([name, value]) => [/^Ssp-/.test(name) ? name.toLowerCase() : name, value]),
    }),
  },
};

/** That each interaction is served under its own interaction id. */
export const interactionIdChecks: readonly Check<Sweep>[] = interactionFacts.map(({ key }) =>
  everywhere(
    {
      id: `spine-headers.id.${key}`,
      title: `${key} is served under its interaction id`,
    },
    'the answer that the interaction gives',
    ({ exchange, accepted }) => (exchange.interaction === key ? { ok: accepted } : undefined),
  ),
);

type Rule = (one: Interaction, other: Interaction) => boolean;

const typeOf = ({ path }: Interaction): string => path.split('/')[1] ?? '';
const otherResource: Rule = (one, other) => one.method === other.method && typeOf(one) !== typeOf(other);
/** Amend and cancel share verb and path, so that either id fits the other's request. */
const sameResource: Rule = (one, other) =>
  typeOf(one) === typeOf(other) && (one.method !== other.method || one.path !== other.path);

function other({ key, interaction, run }: Addressee, rule: Rule): Interaction | undefined {
  const all: Specification['interactions'] = run.specification.interactions;
  return Object.entries(all).find(([name, one]) => name !== key && rule(interaction, one))?.[1];
}

const idOfOther = (addressee: Addressee, rule: Rule): string =>
  `${addressee.run.specification.interactionPrefix}${other(addressee, rule)?.interactionId ?? 'none'}`;

/** Another number of as many digits. */
const otherAsid = (asid: string): string => asid.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
