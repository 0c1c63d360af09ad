import { items, remove } from '../../behaviour/element.js';
import { givenBody, refusingWhen } from '../../behaviour/handlers.js';
import { put } from '../../behaviour/put.js';
import { breaking, refusals, saying } from '../../behaviour/replies.js';
import { bodyAs } from '../../behaviour/requests.js';
import { at } from '../../behaviour/scope.js';
import { isObject, type JsonObject, objects } from '../../wire/json.js';
import type { MutantRow } from '../row.js';

const book = 'book-an-appointment';
const amend = 'amend-an-appointment';
const cancel = 'cancel-an-appointment';
const read = 'read-an-appointment';
const register = 'register-a-patient';

/** The parameters of a slot search. */
const known: ReadonlySet<string> = new Set([
  'start',
  'end',
  'fb-type',
  '_include',
  '_include:recurse',
  '_format',
  'disposition',
  'service-id',
]);

const named = ({ url }: JsonObject, part: string): boolean => String(url).includes(part);

/** Just beyond what the interpretations of 1.0.0-rc.2 permit; written with its rows. */
const beyond: readonly MutantRow[] = [
  [
    'dstu2.breaks-down-without-description',
    'Breaks down over a booking without a description.',
    ['DST2B-BOOK-050'],
    at(book, breaking(saying(/description is missing/))),
  ],
  [
    'dstu2.breaks-down-over-changed-texts',
    'Breaks down over a cancellation that changes something else.',
    ['DST2B-CANC-021', 'DST2B-CANC-022', 'DST2B-CANC-023', 'DST2B-CANC-024'],
    at(cancel, breaking(saying(/may be changed/))),
  ],
  [
    'dstu2.breaks-down-over-failed-traces',
    'Breaks down over somebody whom PDS does not confirm.',
    ['DST2B-REG-027'],
    at(register, breaking('INVALID_PATIENT_DEMOGRAPHICS')),
  ],
  [
    'dstu2.registration-signed',
    'Signs the Bundle of a registration.',
    ['DST2B-REG-038'],
    at(
      register,
      put('Bundle', (bundle) => ({
        ...bundle,
        signature: {
          type: [{ system: 'http://hl7.org/fhir/valueset-signature-type', code: '1.2.840.10065.1.12.1.1' }],
          when: '2017-10-13T10:00:00+00:00',
          whoUri: 'https://gp.example/',
          contentType: 'application/signature+xml',
          blob: 'AAAA',
        },
      })),
    ),
  ],
  [
    'dstu2.errors-of-searches-without-display',
    'Gives the error codes of slot searches no display.',
    ['DST2B-ERR-027'],
    at('search-for-free-slots', put('OperationOutcome', remove('issue.details.coding.display'))),
  ],
  [
    'dstu2.token-errors-404',
    'Refuses tokens with 404.',
    ['DST2B-JWT-002'],
    refusals({ status: 404 }, saying(/Claim |The token|Header Authorization/)),
  ],
];

/** What else appointments, registrations and the statement can have wrong; written with the rows of 1.0.0-rc.2. */
const others: readonly MutantRow[] = [
  [
    'dstu2.registration-details-taken',
    'Registers whoever sends the details of a registration.',
    ['DST2B-REG-020'],
    at(
      register,
      givenBody((body) => ({
        ...body,
        parameter: objects(body.parameter).map((one) =>
          isObject(one.resource)
            ? {
                ...one,
                resource: {
                  ...one.resource,
                  extension: objects(one.resource.extension).filter(
                    (extension) => !named(extension, 'RegistrationDetails'),
                  ),
                },
              }
            : one,
        ),
      })),
    ),
  ],
  [
    'dstu2.extensions-without-url-taken',
    'Takes extensions that have a value only.',
    ['DST2B-BOOK-078'],
    at(
      book,
      bodyAs(({ extension, ...body }) => {
        const named = objects(extension).filter(({ url }) => url !== undefined);
        return { ...body, resourceType: body.resourceType, ...(named.length > 0 && { extension: named }) };
      }),
    ),
  ],
  [
    'dstu2.participant-status-guessed',
    'Takes participants without a status as accepted.',
    ['DST2B-BOOK-025'],
    at(
      book,
      bodyAs((body) => ({
        ...body,
        participant: objects(body.participant).map((one) => ({ status: 'accepted', ...one })),
      })),
    ),
  ],
  [
    'dstu2.comment-lost',
    'Books without keeping the comment.',
    ['DST2B-BOOK-071'],
    at(book, givenBody(remove('comment'))),
  ],
  [
    'dstu2.description-cut',
    'Keeps the first ten characters of a description.',
    ['DST2B-BOOK-071'],
    at(
      book,
      givenBody((body) => ({ ...body, description: String(body.description ?? '').slice(0, 10) })),
    ),
  ],
  [
    'dstu2.past-not-read',
    'Does not show appointments of the past.',
    ['DST2B-READ-020', 'DST2B-GEN-007'],
    at(
      read,
      refusingWhen(
        ({ id, now }, practice) => (practice.appointments.find(id ?? '')?.start ?? now) < now,
        'INVALID_RESOURCE',
      ),
    ),
  ],
  [
    'dstu2.cancellation-reason-not-amended',
    'Keeps the cancellation reason that there was.',
    ['DST2B-AMEND-019'],
    at(
      amend,
      givenBody((body, practice) => {
        const before = practice.appointments.find(String(body.id))?.cancellationReason;
        return {
          ...body,
          extension: objects(body.extension).map((one) =>
            before !== undefined && named(one, 'cancellation-reason') ? { ...one, valueString: before } : one,
          ),
        };
      }),
    ),
  ],
  [
    'dstu2.json-for-the-unsupported',
    'Answers in JSON when a format is asked for that it does not speak.',
    ['DST2B-HTTP-021', 'DST2B-XLS-018'],
    {
      request: (incoming) => ({
        ...incoming,
        target: incoming.target.replace(/([?&]_format=)(?![^&]*(?:json|xml))[^&]*/, '$1json'),
        headers: {
          ...incoming.headers,
          ...(/json|xml|\*/.test(incoming.headers.accept ?? 'json')
            ? {}
            : { accept: 'application/json+fhir' }),
        },
      }),
    },
  ],
  [
    'dstu2.unknown-parameter-refused',
    'Refuses slot searches with a parameter that it does not know.',
    ['DST2B-HTTP-027'],
    at(
      'search-for-free-slots',
      refusingWhen(({ query }) => query.some(([name]) => !known.has(name))),
    ),
  ],
  [
    'dstu2.cancellation-reason-in-amendments-dropped',
    'Takes amendments that give a reason for cancelling, and drops it.',
    ['DST2B-AMEND-020'],
    at(
      amend,
      givenBody((body, practice) =>
        practice.appointments.find(String(body.id))?.status === 'cancelled'
          ? body
          : {
              ...body,
              extension: objects(body.extension).filter((one) => !named(one, 'cancellation-reason')),
            },
      ),
    ),
  ],
  [
    'dstu2.slot-parameter-undeclared',
    'Does not list fb-type in its statement.',
    ['DST2B-META-018', 'DST2B-SLOTS-016'],
    put(
      'Conformance',
      items('rest', ({ resource, ...rest }) => ({
        ...rest,
        resource: objects(resource).map((one) => ({
          ...one,
          ...(one.searchParam !== undefined && {
            searchParam: objects(one.searchParam).filter(({ name }) => name !== 'fb-type'),
          }),
        })),
      })),
    ),
  ],
  [
    'dstu2.registration-undeclared',
    'Does not list registering in its statement.',
    ['DST2B-META-019'],
    put('Conformance', remove('rest.operation')),
  ],
  [
    'dstu2.slot-profile-undeclared',
    'Does not list the profile of slots in its statement.',
    ['DST2B-META-014'],
    put(
      'Conformance',
      items('profile', (one) => (String(one.reference).includes('slot') ? undefined : one)),
    ),
  ],
];

/** Mutants of 1.0.0-rc.2 beyond those of its resources and requests. */
export const furtherMutants: readonly MutantRow[] = [...beyond, ...others];
