import { withHeader } from '../../../support/http/headers.js';
import type { PreparedRequest, RequestPlan } from '../../../support/http/request.js';
import { routedBaseUrl } from '../../../support/http/request.js';
import { Omitted } from '../../../support/model/signals.js';
import type { Faults } from '../fault.js';
import type { Addressee } from '../sweep.js';

/** The path below the service root rewritten, its query kept. */
const path =
  (rewrite: (segments: string[]) => string[]) =>
  (prepared: PreparedRequest, { run }: Addressee): PreparedRequest => {
    const base = `${routedBaseUrl(run.config)}/`;
    const [below = '', ...query] = prepared.url.slice(base.length).split('?');
    const url = `${base}${rewrite(below.split('/')).join('/')}`;
    return { ...prepared, url: [url, ...query].join('?') };
  };

const otherCase = (text: string): string =>
  text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();

/** The resource type, or `metadata`, with its first letter in the other case. */
const otherFirstLetter = ([first = '', ...rest]: string[]): string[] => [
  `${otherCase(first.slice(0, 1))}${first.slice(1)}`,
  ...rest,
];

function idInOtherCase(plan: RequestPlan): RequestPlan {
  const id = plan.id ?? '';
  if (otherCase(id) === id) throw new Omitted(`its id ${id} has no letter that could be in another case`);
  return { ...plan, id: otherCase(id) };
}

const unknownId = (plan: RequestPlan): RequestPlan => ({ ...plan, id: 'no-such-id-0123456789' });

/** The interaction id does not fit such a path either, so that 400 is as right as 501. */
const notImplemented = '501 NOT_IMPLEMENTED or 400 BAD_REQUEST';

/** Paths that are not those of the specification, by the sentence. */
export const pathFaults: Faults = {
  'each is sent with its path in another case': {
    ids: { refusal: 'http.refuses.with-its-path-in-another-case' },
    change: path(otherFirstLetter),
    also: [501],
  },
  'each is sent with its id in another case': {
    ids: { refusal: 'http.refuses.with-its-id-in-another-case' },
    to: ({ interaction }) => interaction.path.includes('{id}'),
    plan: idInOtherCase,
  },
  'each is sent with an id of a location or appointment that is not there': {
    ids: {
      refusal: 'http.refuses.with-an-id-of-a-location-or-appointment-that-is-not-there',
      error: 'http.error.with-an-id-of-a-location-or-appointment-that-is-not-there',
    },
    to: ({ key }) => key === 'read-a-location' || key === 'read-an-appointment',
    plan: unknownId,
    error: '404 NO_RECORD_FOUND',
  },
  'each is sent with an id of an appointment that is not there': {
    ids: { refusal: 'http.refuses.with-an-id-of-an-appointment-that-is-not-there' },
    to: ({ interaction }) => interaction.method === 'PUT',
    plan: unknownId,
  },
  'each is sent for a resource that is none': {
    ids: { refusal: 'http.refuses.for-a-resource-that-is-none' },
    change: path(([first = '', ...rest]) => [`${first}s`, ...rest]),
    also: [501],
  },
  'each is sent for a FHIR resource that GP Connect does not have': {
    ids: {
      refusal: 'http.refuses.for-a-fhir-resource-that-gp-connect-does-not-have',
      error: 'http.error.for-a-fhir-resource-that-gp-connect-does-not-have',
    },
    change: path((segments) => ['Flag', ...segments.slice(1)]),
    also: [501],
    error: notImplemented,
  },
  'each is sent for an operation that GP Connect does not have': {
    ids: {
      refusal: 'http.refuses.for-an-operation-that-gp-connect-does-not-have',
      error: 'http.error.for-an-operation-that-gp-connect-does-not-have',
    },
    change: path((segments) => [...segments, '$gpc.unknown']),
    also: [501],
    error: notImplemented,
  },
  'each is sent for the HTML view of a care record': {
    ids: { refusal: 'http.refuses.for-the-html-view-of-a-care-record' },
    to: ({ key }) => key === 'register-a-patient',
    change: (prepared, addressee) =>
      withHeader(
        path((segments) => [...segments.slice(0, -1), '$gpc.getcarerecord'])(prepared, addressee),
        'Ssp-InteractionID',
        `${addressee.run.specification.interactionPrefix}operation:gpc.getcarerecord`,
      ),
    also: [501],
  },
};
