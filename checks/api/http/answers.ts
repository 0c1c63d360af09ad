import { firstText } from '../../../support/kernel/select.js';
import { resourceIn } from '../../../support/model/body.js';
import type { Check } from '../../../support/model/check.js';
import { headerValue } from '../../../support/model/exchange.js';
import { type InteractionFacts, interactionFacts } from '../../interactions.js';
import { contentLocationOf } from '../../responses/contentLocation.js';
import { spineCode } from '../../responses/errors.js';
import { carriesVersion, isWeakEtag } from '../../responses/etag.js';
import { everywhere } from '../everywhere.js';
import type { Sweep, SweptAnswer } from '../sweep.js';

type Kind = NonNullable<InteractionFacts['kind']>;

const named = { read: 'a read', create: 'a create', update: 'an update' } as const satisfies Record<
  Kind,
  string
>;

const header = ({ exchange }: SweptAnswer, name: string): string | undefined =>
  headerValue(exchange.response.headers, name);

/** What the response table calls an interaction whose answer is a single resource with a version. */
const kindOf = ({ exchange }: SweptAnswer): Kind | undefined =>
  interactionFacts.find(({ key }) => key === exchange.interaction)?.kind;

const etag = (answer: SweptAnswer) => {
  const version = firstText(resourceIn(answer.body), 'meta.versionId');
  const found = header(answer, 'ETag');
  return { ok: carriesVersion(found, version) ?? true, found: found ?? 'nothing' };
};

const contentLocation = (kind: Kind): Check<Sweep> =>
  everywhere(
    {
      id: `http.content-location.${kind}`,
      title: `the response to ${named[kind]} carries Content-Location, which names the resource`,
    },
    'a Content-Location header that names the resource',
    (answer) => (answer.served && kindOf(answer) === kind ? contentLocationOf(answer) : undefined),
  );

const wholeAnswer = (kind: Kind): Check<Sweep> =>
  everywhere(
    {
      id: `http.${kind}-answer`,
      title: `the response to ${named[kind]} is the resource, with Content-Type and ETag`,
    },
    'the resource with Content-Type and ETag',
    (answer) => {
      if (kindOf(answer) !== kind || (answer.accepted && !answer.served)) return undefined;
      const { ok, found } = etag(answer);
      const type = header(answer, 'Content-Type');
      return {
        ok: ok && type !== undefined && answer.served && resourceIn(answer.body) !== undefined,
        found: `status ${answer.exchange.response.status}, Content-Type ${type ?? 'nothing'}, ETag ${found}`,
      };
    },
  );

/** A URI of the characters that RFC 3986 has, absolute or relative. */
const uri = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;

/** What the guidance asks of the headers of answers to good requests. */
export const headerChecks: readonly Check<Sweep>[] = [
  ...(['read', 'create', 'update'] as const).flatMap((kind) => [wholeAnswer(kind), contentLocation(kind)]),
  everywhere(
    {
      id: 'http.etag',
      title: 'the response carries the version of a single resource in an ETag',
    },
    'W/"[versionId]"',
    (answer) => (answer.served && kindOf(answer) ? etag(answer) : undefined),
  ),
  everywhere(
    {
      id: 'http.etag-form',
      title: 'the response to a request for a single resource has a weak ETag, in quotes',
    },
    'W/"[versionId]"',
    (answer) => {
      const found = header(answer, 'ETag');
      if (found === undefined || !answer.served || !kindOf(answer)) return undefined;
      return { ok: isWeakEtag(found), found };
    },
  ),
  everywhere(
    {
      id: 'http.server-urls',
      title: 'the URLs in the headers of the response are written as RFC 3986 has them',
    },
    'a URI',
    (answer) => {
      const found = ['Location', 'Content-Location'].flatMap((name) => header(answer, name) ?? []);
      const wrong = found.find((one) => !uri.test(one));
      return found.length > 0 ? { ok: wrong === undefined, found: wrong ?? found.join(', ') } : undefined;
    },
  ),
  everywhere(
    {
      id: 'http.hsts',
      title: 'the response says by Strict-Transport-Security that only HTTPS is to be used',
    },
    'Strict-Transport-Security with a max-age',
    (answer) => {
      const found = header(answer, 'Strict-Transport-Security');
      // Over plain HTTP the header is not allowed (RFC 6797), though a gateway in front may need it.
      if (found === undefined && answer.exchange.request.url.startsWith('http:')) return undefined;
      return { ok: /max-age="?\d+/i.test(found ?? ''), found: found ?? 'nothing' };
    },
  ),
];

/** The codes of the error page, in either spelling where it contradicts the code system (FND-A-2). */
const codes: ReadonlySet<string> = new Set([
  'INVALID_IDENTIFIER_SYSTEM',
  'INVALID_IDENTIFIER_VALUE',
  'INVALID_NHS_NUMBER',
  'INVALID_PATIENT_DEMOGRAPHICS',
  'BAD_REQUEST',
  'NO_PATIENT_CONSENT',
  'NO_ORGANISATION_CONSENT',
  'NO_ORGANISATIONAL_CONSENT',
  'ACCESS_DENIED',
  'ACCESS DENIED',
  'PATIENT_NOT_FOUND',
  'ORGANISATION_NOT_FOUND',
  'PRACTITIONER_NOT_FOUND',
  'NO_RECORD_FOUND',
  'DUPLICATE_REJECTED',
  'INVALID_RESOURCE',
  'INVALID_PARAMETER',
  'REFERENCE_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
  'NOT_IMPLEMENTED',
]);

/** The status codes that the FHIR guidance names. */
const statuses: readonly number[] = [200, 201, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 500, 501];

/** That an answer has one of the status codes of the guidance. */
const statusCheck: Check<Sweep> = everywhere(
  {
    id: 'http.status-codes',
    title: 'the response has one of the status codes of the guidance',
  },
  statuses.join(', '),
  ({ exchange }) => ({ ok: statuses.includes(exchange.response.status) }),
);

/** What an error says about itself. */
export const errorChecks: readonly Check<Sweep>[] = [
  statusCheck,
  everywhere(
    {
      id: 'http.error-code',
      title: 'the error names a code of the error page',
    },
    'a code of the error page',
    (answer) => {
      const found = spineCode(answer);
      return { ok: codes.has(found ?? ''), found: found ?? 'nothing' };
    },
  ),
  everywhere(
    {
      id: 'http.error-outcome',
      title: 'the error is explained in an OperationOutcome with diagnostics',
    },
    'an OperationOutcome with diagnostics',
    (answer) => {
      const resource = resourceIn(answer.body);
      const found = firstText(resource, 'issue.diagnostics');
      return {
        ok: resource?.resourceType === 'OperationOutcome' && (found ?? '').trim() !== '',
        found: found ?? 'nothing',
      };
    },
  ),
];
