import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import { isRefusal, refusals, saying } from '../../behaviour/replies.js';
import { bodyWith, headerAs, mended, queryAs } from '../../behaviour/requests.js';
import { at, when } from '../../behaviour/scope.js';
import type { Incoming } from '../../server/answer.js';
import { interactionRows, interactions, updates } from '../../server/interactions.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';
import { isOfToken } from './token.js';

const verbs = ['API-HTTP-009', 'API-SEC-006'];
const nothing = { resourceType: 'Bundle', type: 'searchset', total: 0 };

/** The verb that the interaction id of a request belongs to. */
const verbOf = ({ headers, method }: Incoming): string =>
  interactionRows.find(({ id }) => id === headers['ssp-interactionid'])?.method ?? method;

/** Answers some refusals with a success after all. */
const welcoming = (words: RegExp, status = 200): Behaviour => ({
  reply: (reply) => (isRefusal(reply, saying(words)) ? { status, resource: nothing } : reply),
});

/** Reads what follows the service root otherwise. */
const pathAs = (make: (below: string) => string): Behaviour =>
  mended((incoming, { site }) => {
    const root = `${new URL(site.baseUrl).pathname}/`;
    const { target } = incoming;
    return target.startsWith(root)
      ? { ...incoming, target: root + make(target.slice(root.length)) }
      : incoming;
  });

/** Takes some requests for ones that cannot be served. */
const refusing = (holds: (incoming: Incoming) => boolean): Behaviour =>
  when(
    ({ incoming }) => holds(incoming),
    mended((incoming) => ({ ...incoming, target: '/' })),
  );

/** Answers with nothing, as a success, instead of 404. */
const notFoundAs = (status: number): Behaviour => ({
  reply: (reply) => (reply.status === 404 ? { status, resource: nothing } : reply),
});

/** Whether the path ends in an id with a hyphen, which those of the ordinary provider do not have. */
const hyphenated = ({ incoming: { target } }: Call): boolean => /-[^/]*$/.test(target);

const firstSegments = [...new Set(interactionRows.map(({ path }) => path.split('/')[1] ?? ''))];

/** Mutants of what a provider makes of verb, path, body and parameters. */
export const requestMutants: readonly Mutant[] = mutantsOf([
  [
    'http.post-taken-for-get',
    'Serves reads and searches that come as a POST.',
    verbs,
    mended((incoming) =>
      incoming.method === 'POST' && verbOf(incoming) === 'GET' ? { ...incoming, method: 'GET' } : incoming,
    ),
  ],
  [
    'http.put-and-patch-taken-for-the-right-verb',
    'Serves whatever comes as a PUT or PATCH under the interaction id of another verb.',
    verbs,
    mended((incoming) =>
      ['PUT', 'PATCH'].includes(incoming.method) ? { ...incoming, method: verbOf(incoming) } : incoming,
    ),
  ],
  [
    'http.post-taken-for-put',
    'Amends and cancels by POST.',
    verbs,
    mended((incoming) =>
      incoming.method === 'POST' && verbOf(incoming) === 'PUT' ? { ...incoming, method: 'PUT' } : incoming,
    ),
  ],
  [
    'http.get-finds-nothing',
    'Answers a GET where a POST is due as a search that finds nothing.',
    verbs,
    when(({ incoming: { method } }) => method === 'GET', welcoming(/GET is not possible here/)),
  ],
  [
    'http.get-of-an-update-reads',
    'Reads the appointment when a GET comes under the interaction id of amending or cancelling.',
    verbs,
    when(
      ({ incoming }) => incoming.method === 'GET' && verbOf(incoming) === 'PUT',
      headerAs('Ssp-InteractionID', () => interactions['read-an-appointment'].id),
    ),
  ],
  [
    'http.delete-accepted',
    'Answers a DELETE with success.',
    [...verbs, 'API-FHIR-106'],
    when(({ incoming: { method } }) => method === 'DELETE', welcoming(/DELETE is not possible/)),
  ],
  [
    'http.wrong-verb-refused-with-405',
    'Refuses a wrong verb with 405.',
    ['API-ERR-040', 'API-XLS-100', 'API-XLS-101'],
    when(
      ({ incoming }) => incoming.method !== verbOf(incoming),
      refusals({ status: 405 }, saying(/is not possible here|another verb/)),
    ),
  ],
  [
    'http.path-in-any-case',
    'Serves paths whose resource type is in another case.',
    ['API-HTTP-012', 'APPT-GEN-048', 'API-FHIR-046'],
    pathAs((below) => {
      const [first = ''] = below.split(/[/?]/);
      const right = firstSegments.find((one) => one.toLowerCase() === first.toLowerCase());
      return (right ?? first) + below.slice(first.length);
    }),
  ],
  [
    'http.ids-in-any-case',
    'Has ids in lower case, and finds resources by them in any case.',
    ['API-HTTP-012', 'APPT-GEN-048'],
    {
      id: (made) => made.toLowerCase(),
      ...pathAs((below) => below.replace(/^\w+\/[^$/?]+/, (found) => lowerId(found))),
    },
  ],
  [
    'http.unknown-id-finds-nothing',
    'Answers the read of an unknown location with a Bundle of nothing, where the id could be a UUID.',
    ['API-ERR-020', 'FND-LOCREAD-006', 'FND-LOCREAD-007', 'FND-GEN-037'],
    at('read-a-location', when(hyphenated, notFoundAs(200))),
  ],
  [
    'http.unknown-appointment-is-a-patient-not-found',
    'Says PATIENT_NOT_FOUND where an appointment is not there.',
    ['API-ERR-020'],
    refusals(
      { code: 'PATIENT_NOT_FOUND' },
      (reply) => reply.status === 404 && isRefusal(reply, 'NO_RECORD_FOUND'),
    ),
  ],
  [
    'http.update-creates',
    'Answers an update of an unknown appointment with 201, as if created, where the id could be a UUID.',
    ['API-FHIR-103'],
    at(updates, when(hyphenated, notFoundAs(201))),
  ],
  [
    'http.not-implemented-unnamed',
    'Answers FHIR that it does not offer with 404, as if nothing were there.',
    ['API-ERR-043', 'APPT-GEN-037', 'API-XLS-104'],
    refusals({ status: 404, code: 'NO_RECORD_FOUND' }, saying(/This server does not offer/)),
  ],
  [
    'http.any-fhir-served',
    'Answers FHIR that it does not offer as a search that finds nothing.',
    ['API-ERR-002', 'APPT-GEN-030', 'API-IID-020'],
    welcoming(/This server does not offer \/[A-Z]/),
  ],
  [
    'http.paths-by-their-beginning',
    'Goes by the beginning of a resource type, so that Patients is Patient.',
    ['API-ERR-002', 'APPT-GEN-030'],
    pathAs((below) => {
      const right = firstSegments.find((one) => below.startsWith(one));
      return right ? right + below.slice(right.length).replace(/^\w+/, '') : below;
    }),
  ],
  [
    'http.care-record-as-html',
    'Still answers the operation for the HTML view of a record.',
    ['API-IID-020'],
    when(({ incoming: { target } }) => target.includes('getcarerecord'), welcoming(/./)),
  ],
  [
    'http.malformed-bodies-taken',
    'Answers a body that cannot be read as if it had been worked on.',
    ['API-FHIR-063'],
    welcoming(/not well-formed|body is empty|Content-Type is missing/),
  ],
  [
    'http.malformed-bodies-refused-with-422',
    'Refuses a body that cannot be read with 422 INVALID_RESOURCE.',
    ['API-ERR-038', 'API-XLS-081', 'API-XLS-095'],
    refusals(
      { status: 422, code: 'INVALID_RESOURCE' },
      saying(/not well-formed|body is empty|Content-Type is missing/),
    ),
  ],
  [
    'http.unknown-elements-dropped',
    'Drops elements of a body that it does not know.',
    ['API-FHIR-063', 'API-ERR-032'],
    bodyWith(({ colour: _, ...known }) => known),
  ],
  [
    'http.other-resources-taken',
    'Answers a body that is no resource, or another one, as if it had been worked on.',
    ['API-FHIR-063', 'API-ERR-032', 'API-ERR-033'],
    welcoming(/The body is (a |not a FHIR)/),
  ],
  [
    'http.invalid-bodies-refused-with-400',
    'Refuses a resource that is not valid with 400 BAD_REQUEST.',
    ['API-ERR-032', 'API-ERR-033', 'API-ERR-034'],
    when(
      ({ incoming: { method } }) => method !== 'GET',
      refusals({ status: 400, code: 'BAD_REQUEST' }, (reply) => reply.status === 422 && !isOfToken(reply)),
    ),
  ],
  [
    'http.slot-not-looked-up',
    'Answers a booking of a slot that is not there as if it had been taken.',
    ['API-FHIR-066', 'API-FHIR-067', 'API-ERR-034'],
    at('book-an-appointment', welcoming(/no-such-slot/, 201)),
  ],
  [
    'http.forwarded-refused',
    'Refuses requests that came through a proxy and say so.',
    ['API-HTTP-064'],
    refusing(({ headers }) => headers.forwarded !== undefined),
  ],
  [
    'http.unknown-parameters-refused',
    'Refuses searches with parameters that it does not know.',
    ['API-HTTP-061'],
    refusing(({ target }) => /[?&](colour|sortedBy|_count|_sort)=/.test(target)),
  ],
  [
    'http.count-obeyed',
    'Breaks down over _count and _sort in a search for patients.',
    ['API-HTTP-061'],
    at(
      'find-a-patient',
      queryAs((query) => (query.some(([name]) => name === '_count') ? [] : query)),
    ),
  ],
]);

function lowerId(path: string): string {
  const [type = '', id = ''] = path.split('/');
  return `${type}/${id.toLowerCase()}`;
}
