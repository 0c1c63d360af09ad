import { Given, Then, When } from '@cucumber/cucumber';
import { formatRequests } from '../../checks/api/formats/requests.js';
import { formChecks } from '../../checks/api/http/forms.js';
import { staleUpdate } from '../../checks/api/http/validRequests.js';
import { invalidRequests, titledChecks, validRequests } from '../../checks/api/index.js';
import { interactionIdChecks } from '../../checks/api/spineHeaders.js';
import type { Sweep, Variation } from '../../checks/api/sweep.js';
import { foreignScope, properTokenCheck, scopeChecks } from '../../checks/api/tokens/proper.js';
import { invalidRequestChecks, validRequestCheck } from '../../checks/api/validity.js';
import { HarnessFault } from '../../support/kernel/errors.js';
import type { Check } from '../../support/model/check.js';
import { missedInTokens } from '../../support/scenes/api/contrast.js';
import { judgeSweep, provenRequests, sweep } from '../../support/scenes/api/sweep.js';
import { fact } from '../../support/scenes/facts.js';
import type { ConformanceWorld } from '../../support/scenes/world.js';
import { exactly } from '../sentences.js';

const theSweep = fact<Sweep>('the answers of every interaction');
const theRefusal = fact<Check<Sweep>>('what shows that every interaction refuses the request');
const theError = fact<{ kinds: string; check: Check<Sweep> }>('the error that every interaction is to name');
const theService = fact<Check<Sweep>>('what shows that every interaction serves the request');

Given('a working request of every interaction', async function (this: ConformanceWorld) {
  await provenRequests(this.scenario);
});

for (const [sentence, request] of Object.entries(invalidRequests))
  send(sentence, { ...request, refused: true }, ({ scenario }) => {
    const { refusal, error } = invalidRequestChecks(sentence, request);
    if (refusal) scenario.keep(theRefusal, refusal);
    if (error) scenario.keep(theError, { kinds: request.error ?? '', check: error });
  });
for (const [sentence, request] of Object.entries(validRequests))
  send(sentence, request, ({ scenario }) => {
    scenario.keep(theService, validRequestCheck(sentence, request));
  });
for (const [sentence, request] of Object.entries(formatRequests)) send(sentence, request);
send('each is sent as it is', {});
send('each is sent with the scope of another interaction', foreignScope);
send('each is sent with the version of an older state in If-Match', { ...staleUpdate, refused: true });

Then('every interaction refuses it', function (this: ConformanceWorld) {
  judge(this, [this.scenario.recall(theRefusal)]);
});

/** "each error is 400 BAD_REQUEST"; the kinds are said in the scenario so that it can be read without the table. */
Then('each error is {errorKinds}', function (this: ConformanceWorld, said: string) {
  const { kinds, check } = this.scenario.recall(theError);
  if (said !== kinds)
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `The scenario says ${said}, and its check looks for ${kinds}.`,
      next: 'Correct the scenario.',
    });
  judge(this, [check]);
});

Then('every interaction serves it', function (this: ConformanceWorld) {
  judge(this, [this.scenario.recall(theService)]);
});

Then('each is served under its own interaction id', function (this: ConformanceWorld) {
  const { bindings } = this.scenario.run;
  judge(
    this,
    interactionIdChecks.filter(({ id }) => bindings.has(id)),
  );
});

Then('each is served in the form that the guidance gives it', function (this: ConformanceWorld) {
  judge(this, formChecks);
});

Then('each is served with its own token', async function (this: ConformanceWorld) {
  const answers = await missedInTokens(this.scenario, this.scenario.recall(theSweep));
  judgeSweep(this.scenario, [properTokenCheck], answers);
  judge(this, scopeChecks);
});

/** What every answer shows, by the id of its check. */
const everyTime: Readonly<Record<string, string>> = {
  'every time, a search by NHS number is answered with the patients who have it, and no others':
    'http.patient-by-nhs-number',
  'every time, an update gives the appointment a new version id': 'http.new-version',
  'every time, an update of the description is returned, with nothing lost of it': 'http.description-updated',
  'every time, the URLs in the headers of the response are written as RFC 3986 has them': 'http.server-urls',
  'every time, the error is 400 BAD_REQUEST with diagnostics': 'tokens.null-audience',
  'every time, the error is explained in an OperationOutcome with diagnostics': 'http.error-outcome',
  'every time, the error is explained in an OperationOutcome with status 415':
    'content-negotiation.unsupported-outcome',
  'every time, the error names a code of the error page': 'http.error-code',
  'every time, the refusal is 401 or 403': 'access.refusal-status',
  'every time, the response returns the X-Request-ID and X-Correlation-ID of the request':
    'access.request-ids',
  'every time, what the response returns of X-Request-ID and X-Correlation-ID is unchanged':
    'access.request-ids-unchanged',
  'every time, the refusal has a status of the bearer token rules': 'tokens.status-of-refusal',
  'every time, the request is served, or refused with an OperationOutcome': 'tokens.foreign-scope',
  'every time, the request is served, though its plus sign is not encoded': 'content-negotiation.raw-plus',
  'every time, the request is served, with a space before its charset':
    'content-negotiation.space-in-request',
  'every time, the request is served, with its Accept-Charset': 'content-negotiation.accept-charset',
  'every time, the request is served, with its body in chunks': 'content-negotiation.chunked',
  'every time, the request is served, with its charset in Accept': 'content-negotiation.accept-with-charset',
  'every time, the response carries the version of a single resource in an ETag': 'http.etag',
  'every time, the response to a request for a single resource has a weak ETag, in quotes': 'http.etag-form',
  'every time, the response has no space before its charset': 'content-negotiation.charset-without-space',
  'every time, the response has numbers, dates, UUIDs and texts in their FHIR form': 'http.primitive-values',
  'every time, the response has one of the status codes of the guidance': 'http.status-codes',
  'every time, the response is compressed with gzip, as the Accept-Encoding header asks':
    'content-negotiation.responses.gzip',
  'every time, the response is HTTP as RFC 7230 and RFC 7231 have it': 'http.well-formed',
  'every time, the response is in JSON, as _format asks, whatever the Accept header asks':
    'content-negotiation.responses.format.override-json',
  'every time, the response is in JSON, as the Accept header asks':
    'content-negotiation.responses.format.json',
  'every time, the response is in JSON, when no format was asked for':
    'content-negotiation.responses.format.default',
  'every time, the response is in XML, as _format asks, or says that XML is not supported':
    'content-negotiation.override-xml',
  'every time, the response is in XML, as the Accept header asks': 'content-negotiation.responses.format.xml',
  "every time, the response is in the format of the request's Content-Type, JSON":
    'content-negotiation.as-body.json',
  "every time, the response is in the format of the request's Content-Type, XML":
    'content-negotiation.as-body.xml',
  'every time, the response is not compressed': 'content-negotiation.identity',
  'every time, the response is not in a media type of earlier versions': 'content-negotiation.old-types',
  'every time, the response marks each resource with a profile of GP Connect': 'http.profiles-asserted',
  'every time, the response says by Strict-Transport-Security that only HTTPS is to be used': 'http.hsts',
  'every time, the response says that the format is not supported':
    'content-negotiation.responses.format.unsupported',
  'every time, the response to a create carries Content-Location': 'http.content-location.create',
  'every time, the response to a create is the resource, with Content-Type and ETag': 'http.create-answer',
  'every time, the response to a read carries Content-Location': 'http.content-location.read',
  'every time, the response to a read is the resource, with Content-Type and ETag': 'http.read-answer',
  'every time, the response to an update carries Content-Location': 'http.content-location.update',
  'every time, the response to an update is the resource, with Content-Type and ETag': 'http.update-answer',
  'every time, the text comes back as it was sent': 'content-negotiation.utf-8',
  'every time, the update is refused with 409': 'http.version-conflict',
};

for (const [sentence, id] of Object.entries(everyTime)) {
  const check = titledChecks.find((one) => one.id === id);
  // A sentence without its check is not defined at all, which a test of the features notices.
  if (check)
    Then(exactly(sentence), function (this: ConformanceWorld) {
      judge(this, [check]);
    });
}

function send(sentence: string, variation: Variation, also?: (world: ConformanceWorld) => void): void {
  When(exactly(sentence), async function (this: ConformanceWorld) {
    this.scenario.keep(theSweep, await sweep(this.scenario, variation));
    also?.(this);
  });
}

function judge({ scenario }: ConformanceWorld, checks: readonly Check<Sweep>[]): void {
  judgeSweep(scenario, checks, scenario.recall(theSweep));
}
