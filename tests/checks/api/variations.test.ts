import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRequests } from '../../../checks/api/formats/requests.js';
import { invalidRequests, validRequests } from '../../../checks/api/index.js';
import type { Addressee, Variation } from '../../../checks/api/sweep.js';
import { foreignScope } from '../../../checks/api/tokens/proper.js';
import { spineConsumer } from '../../../support/authorisation/spineParties.js';
import { type PreparedRequest, prepareRequest, type RequestPlan } from '../../../support/http/request.js';
import { headerValue } from '../../../support/model/exchange.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { specification as inUse, sampleConfig, sampleContext } from '../../support/http/sample.js';
import { interactions } from './sample.js';

const consumer = spineConsumer(sampleContext.config);
/** A token for each of those that a configuration may give. */
const tokenFile = join(temporaryFolder(), 'refused.jwt');
writeFileSync(tokenFile, 'a-token-that-does-not-hold');
const wrongs = ['expired', 'notYetValid', 'otherKey', 'otherAudience', 'lowLevel'];
const config = sampleConfig({
  authorisation: {
    bearer: true,
    headers: {},
    refused: Object.fromEntries(wrongs.map((wrong) => [wrong, tokenFile])),
  },
  consumer: { ...consumer, practitioner: { ...consumer.practitioner, sdsUserId: '111222333444' } },
});
// Tokens of some specifications name the record that is asked for.
const specification = {
  ...inUse,
  authorisation: {
    ...inUse.authorisation,
    options: { ...inUse.authorisation.options, requestedRecord: true },
  },
};
const context = {
  ...sampleContext,
  config,
  specification,
  writeXml: () => '<Appointment xmlns="http://hl7.org/fhir"/>',
};
const run = { config, specification };

const addressee = (key: string): Addressee => {
  const interaction = specification.interactions[key];
  if (!interaction) throw new Error(key);
  return { key, interaction, run };
};

/** A request of an interaction as it leaves, with what a variation does to it. */
function request(key: string, { plan, change }: Variation): PreparedRequest {
  const about = addressee(key);
  const hasBody = about.interaction.method !== 'GET';
  const plain: RequestPlan = {
    interaction: key,
    ...(about.interaction.path.includes('{id}') ? { id: 'Ab1' } : {}),
    ...(about.interaction.returns === 'Bundle' && !hasBody ? { query: [['identifier', 'x|1']] } : {}),
    ...(hasBody ? { body: { resource: { resourceType: 'Appointment', slot: [] } } } : {}),
  };
  const prepared = prepareRequest(plan ? plan(plain, about) : plain, context);
  return change ? change(prepared, about) : prepared;
}

/** What is different in two requests: `url`, `method`, `body`, and headers by name. */
function differences(one: PreparedRequest, other: PreparedRequest): string[] {
  const names = new Set([...one.headers, ...other.headers].map(([name]) => name));
  return [
    ...(['method', 'url', 'body'] as const).filter((part) => one[part] !== other[part]),
    ...[...names].filter((name) => headerValue(one.headers, name) !== headerValue(other.headers, name)),
  ];
}

const said: readonly (readonly [string, Variation])[] = [
  ...Object.entries(invalidRequests),
  ...Object.entries(validRequests),
  ...Object.entries(formatRequests),
  ['each is sent with the scope of another interaction', foreignScope],
];

/** Changes that are one thing to say and more than one part of the request, and one that is no change at all. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'each is sent with the headers that a proxy adds': ['Forwarded', 'X-Forwarded-For'],
  'each is sent for the HTML view of a care record': ['url', 'Ssp-InteractionID'],
  'each is sent without its body': ['body', 'Content-Type'],
  'each is sent as a GET where POST is due': ['method', 'body', 'Content-Type'],
  'each is sent as a GET where PUT is due': ['method', 'body', 'Content-Type'],
  'each is sent as a DELETE': ['method', 'body', 'Content-Type'],
  'each is sent as OPTIONS': ['method', 'body', 'Content-Type'],
  'each is sent whose body is XML cut short': ['body', 'Content-Type', 'Accept'],
  'each is sent with _format JSON and no Accept': ['url', 'Accept'],
  'each is sent with _format XML and no Accept': ['url', 'Accept'],
  'each is sent with _format JSON, accepting XML': ['url', 'Accept'],
  'each is sent in XML, naming no format for the answer': ['body', 'Content-Type', 'Accept'],
  'each is sent in XML, accepting XML': ['body', 'Content-Type', 'Accept'],
  'each is sent with _format XML, accepting JSON': ['url'],
  // The token of the Spine is unsigned by itself.
  'each is sent with its access token unsigned': [],
  'each is sent accepting JSON': [],
  'each is sent accepting gzip': [],
  'each is sent with the names of the Spine headers in lower case': [],
};

describe('a variation', () => {
  it.each(said)('%s changes one thing, in requests of the interactions that it suits', (words, variation) => {
    const suited = interactions.filter((key) => !variation.to || variation.to(addressee(key)));
    expect(suited).not.toEqual([]);
    for (const key of suited) {
      const changed = differences(request(key, {}), request(key, variation));
      const allowed = parts[words];
      if (allowed) expect(allowed, key).toEqual(expect.arrayContaining(changed));
      else expect(changed, key).toHaveLength(1);
    }
  });

  it('spells the names of the Spine headers in lower case, and no others', () => {
    const lower = Object.entries(validRequests).find(([sentence]) => sentence.endsWith('in lower case'))?.[1];
    const names = request('find-a-patient', lower ?? {}).headers.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['ssp-traceid', 'ssp-interactionid', 'Accept']));
  });

  it('never exchanges the ids of amend and cancel, which share verb and path', () => {
    for (const [words, { change }] of Object.entries(invalidRequests).filter(([sentence]) =>
      sentence.includes('interaction id of'),
    ))
      for (const [key, other] of [
        ['amend-an-appointment', 'cancel-an-appointment'],
        ['cancel-an-appointment', 'amend-an-appointment'],
      ] as const) {
        const sent = headerValue(
          request(key, { ...(change ? { change } : {}) }).headers,
          'Ssp-InteractionID',
        );
        expect(sent, words).not.toContain(specification.interactions[other]?.interactionId);
      }
  });

  it('sends DELETE to nothing that a run did not make', () => {
    const remove = invalidRequests['each is sent as a DELETE'];
    const suited = interactions.filter((key) => remove?.to?.(addressee(key)));
    expect(suited).toEqual([
      'get-the-capability-statement',
      'amend-an-appointment',
      'cancel-an-appointment',
      'read-an-appointment',
    ]);
  });
});
