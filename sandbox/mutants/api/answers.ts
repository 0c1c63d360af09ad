import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { change, remove, set } from '../../behaviour/element.js';
import { keptAs } from '../../behaviour/keeping.js';
import {
  body,
  breaking,
  each,
  header,
  isSuccess,
  outcomes,
  refusals,
  saying,
} from '../../behaviour/replies.js';
import { at, fromCall, when } from '../../behaviour/scope.js';
import { written } from '../../behaviour/writing.js';
import { type InteractionKey, updates } from '../../server/interactions.js';
import type { Rendered } from '../../wire/render.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';

const lines = [
  'API-FHIR-070',
  'API-FHIR-071',
  'API-FHIR-073',
  'API-FHIR-076',
  'API-FHIR-077',
  'API-FHIR-079',
];
const etags = ['API-HTTP-085', 'API-HTTP-086', 'API-FHIR-092', 'APPT-GEN-052', 'APPT-GEN-053'];
const etagPages = ['APPT-AMEND-076', 'APPT-CANC-053', 'APPT-READ-019'];

/** What the error of a missing token is held to. */
const withoutToken = ['API-ERR-039', 'API-XLS-066', 'API-XLS-092'];
/** What a missing token that breaks the server is not: a refusal. */
const unrefused = [
  ...['API-SEC-008', 'API-JWT-002', 'APPT-GEN-008', 'APPT-GEN-012', 'FND-PATREAD-005', 'FND-REG-004'],
  ...['FND-LOCREAD-003', 'FND-ORGREAD-004', 'FND-PRACREAD-002'],
];
const ofMissingToken = saying(/Header Authorization is missing/);

const isOf =
  (key: InteractionKey) =>
  ({ interaction }: Call): boolean =>
    interaction === key;

const padded = written('json', (text) => text.replace(/"total":(?=\d)/, '"total":0'));

const withBody = (sent: Rendered, body: Buffer): Rendered => ({
  ...sent,
  headers: { ...sent.headers, 'Content-Length': String(body.length) },
  body,
});

/** Changes what is sent where it is a success. */
const onSuccess = ({ rendered }: Behaviour): Behaviour => ({
  rendered: (sent, call) => (isSuccess(sent) ? (rendered?.(sent, call) ?? sent) : sent),
});

/** Mutants of headers and content of the answers to good requests, and of what errors say of themselves. */
export const answerMutants: readonly Mutant[] = mutantsOf([
  [
    'http.breaks-with-code-of-the-client',
    'A missing token breaks the server, which blames the request for it.',
    ['API-ERR-044', 'APPT-GEN-036', ...withoutToken, ...unrefused],
    refusals({ status: 500 }, ofMissingToken),
  ],
  [
    'http.breaks-without-a-word',
    'A missing token breaks the server, which does not say what went wrong.',
    ['API-ERR-045', 'APPT-GEN-036', ...withoutToken, ...unrefused],
    combine([breaking(ofMissingToken), outcomes(remove('issue.diagnostics'), 'INTERNAL_SERVER_ERROR')]),
  ],
  ['http.no-etag', 'Sends no ETag.', [...etags, ...etagPages, ...lines], header('ETag', undefined)],
  [
    'http.no-content-location',
    'Sends no Content-Location.',
    ['API-FHIR-076', 'API-FHIR-077', 'API-FHIR-079', 'APPT-GEN-055'],
    header('Content-Location', undefined),
  ],
  [
    'http.urls-not-encoded',
    'Writes a space as it is into the URLs of its headers.',
    ['API-HTTP-027'],
    {
      rendered: (sent, call) =>
        sent.headers['Content-Location'] === undefined
          ? sent
          : (header('Content-Location', `${sent.headers['Content-Location']} 1`).rendered?.(sent, call) ??
            sent),
    },
  ],
  [
    'http.no-hsts',
    'Sends no Strict-Transport-Security.',
    ['API-HTTP-007'],
    onSuccess(header('Strict-Transport-Security', 'preload')),
  ],
  [
    'http.numbers-with-leading-zeros',
    'Pads the count of what was found with zeros, from the fifth search for an organisation on.',
    ['API-FHIR-044'],
    () => fromCall(5, isOf('find-an-organisation'), combine([body(set('total', 1)), padded])),
  ],
  [
    'http.texts-beyond-a-megabyte',
    'Describes a location by a text of more than a megabyte.',
    ['API-FHIR-045'],
    at('read-a-location', each('Location', set('description', 'By the sandbox. '.repeat(70_000)))),
  ],
  [
    'http.uuids-in-capitals',
    'Gives its statement a URL that is a UUID in capital letters.',
    ['API-FHIR-047'],
    each('CapabilityStatement', set('url', 'urn:uuid:4F0C7A52-9B1E-4D63-8A27-E5D1C3B6F908')),
  ],
  [
    'http.dates-with-a-time-zone',
    'Writes a time zone behind dates of birth.',
    ['API-FHIR-048', 'API-RES-002'],
    each(
      'Patient',
      change('birthDate', (value) => `${String(value)}Z`),
    ),
  ],
  [
    'http.profiles-of-another-publisher',
    'Marks locations with the profile of the CareConnect specification they were made for.',
    ['API-FHIR-035', 'API-FHIR-057', 'FND-LOCREAD-012'],
    each(
      'Location',
      set('meta.profile', ['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1']),
    ),
  ],
  [
    'http.another-patient-found',
    'Finds a second patient, who has another NHS number, when one is searched for.',
    ['API-FHIR-113'],
    at(
      'find-a-patient',
      body(change('entry', (found) => (Array.isArray(found) ? [...found, ...found.map(stranger)] : found))),
    ),
  ],
  [
    'http.two-lengths',
    'Tells two lengths of a location.',
    ['API-HTTP-005'],
    at('read-a-location', {
      rendered: (sent) => ({
        ...sent,
        headers: { ...sent.headers, 'Content-Length': [String(sent.body.length), '1'] },
      }),
    }),
  ],
  [
    'http.compression-cut-short',
    'Leaves out the end of a location that it compresses.',
    ['API-HTTP-005'],
    at('read-a-location', {
      rendered: (sent) =>
        sent.headers['Content-Encoding'] === 'gzip' ? withBody(sent, sent.body.subarray(0, -8)) : sent,
    }),
  ],
  [
    'http.version-stays',
    'Keeps the version of an appointment when it is amended or cancelled.',
    ['API-FHIR-059'],
    keptAs(updates, (changed) => ({
      ...changed,
      version: changed.version - 1,
    })),
  ],
  [
    'http.description-kept',
    'Keeps another description of an amended appointment than was sent.',
    ['API-FHIR-104'],
    keptAs('amend-an-appointment', (amended) => ({ ...amended, description: 'Appointment' })),
  ],
  [
    'http.unusual-status',
    'Refuses a missing token with 419, a status that only its framework knows.',
    ['API-FHIR-082', 'API-JWT-002', ...withoutToken],
    refusals({ status: 419 }, ofMissingToken),
  ],
  [
    'http.codes-of-its-own',
    'Names the error of a missing token by a code of its own.',
    ['API-FHIR-086', ...withoutToken],
    refusals({ code: 'TOKEN_MISSING' }, ofMissingToken),
  ],
  [
    'http.wrong-parameters-as-processing',
    'Gives the error of a wrong parameter the issue type processing.',
    ['API-ERR-028'],
    refusals({ issue: 'processing' }, 'INVALID_PARAMETER'),
  ],
  [
    'http.errors-unexplained',
    'Says of no error what exactly was wrong.',
    [
      'API-FHIR-085',
      'API-ERR-007',
      'APPT-GEN-035',
      'API-ERR-030',
      'API-ERR-042',
      'APPT-RETR-027',
      'APPT-RETR-043',
    ],
    outcomes(remove('issue.diagnostics')),
  ],
  [
    'http.version-not-compared',
    'Amends and cancels whatever version If-Match names.',
    ['API-HTTP-088'],
    when(({ incoming: { headers } }) => (headers['if-match'] ?? '').includes('not-the-current'), {
      reply: () => ({ status: 200 }),
    }),
  ],
  [
    'http.version-refused-with-412',
    'Refuses the update of an older version with 412, as FHIR has it elsewhere.',
    ['API-HTTP-088'],
    when(
      ({ incoming: { headers } }) => headers['if-match'] !== undefined,
      refusals({ status: 412 }, (reply) => reply.status === 409),
    ),
  ],
]);

function stranger<T>(entry: T): T {
  return JSON.parse(JSON.stringify(entry).replace(/999\d{7}/g, '9990000018'));
}
