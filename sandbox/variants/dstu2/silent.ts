import type { Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import { given, givenBody } from '../../behaviour/handlers.js';
import { claimsAs, mended } from '../../behaviour/requests.js';
import { at, when } from '../../behaviour/scope.js';
import { rc2 } from '../../dstu2/flavour.js';
import { isCancellation } from '../../dstu2/updates.js';
import { recordOf } from '../../mutants/dstu2/record.js';
import { mutantsOf } from '../../mutants/index.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';
import { does } from '../readings/row.js';
import type { Variant } from '../variant.js';

const book = 'book-an-appointment';
const retrieve = 'retrieve-a-patients-appointments';
const register = 'register-a-patient';
const amend = 'amend-an-appointment';

/** What mutants of this version of FHIR do that its pages do not forbid, all at once. */
const doesOnDstu2 =
  (...ids: readonly string[]) =>
  () =>
    combine(
      mutantsOf('gpconnect-1.0.0-rc.2')
        .filter(({ id }) => ids.includes(id))
        .map((one) => one.behaviour()),
    );

/** Whether a token is one that a provider can read. */
const isWellFormed = ({ incoming }: Call): boolean =>
  /^Bearer [\w-]+\.[\w-]+\.$/.test(incoming.headers.authorization ?? '');

/** Claims of the right kind as the page has them, whatever they say. */
function asExpected(claims: JsonObject, call: Call): JsonObject {
  const { aud, exp, iat, sub, requested_record: record, requesting_practitioner: practitioner } = claims;
  const isOver = Number(exp) <= call.site.now().getTime() / 1000;
  return {
    ...claims,
    ...(/^https?:/.test(text(aud) ?? '') && { aud: 'https://authorize.fhir.nhs.net/token' }),
    ...(typeof exp === 'number' && typeof iat === 'number' && !isOver && { exp: iat + 300 }),
    ...(text(sub) && isObject(practitioner) && practitioner.id !== undefined && { sub: practitioner.id }),
    ...(isObject(record) && { requested_record: recordOf(call) }),
  };
}

/** Whether an amendment cancels what is not cancelled yet. */
function cancels({ incoming, site }: Call): boolean {
  const id = incoming.target.split('/').at(-1) ?? '';
  return (
    String(incoming.headers['ssp-interactionid']).endsWith(':rest:update:appointment') &&
    isCancellation(String(incoming.body), rc2) &&
    site.practice.appointments.find(id)?.status === 'booked'
  );
}

/** Providers that do not what only the official suite of the time asks. */
export const silentVariants: readonly Variant[] = [
  {
    id: 'dstu2.searches-served-loosely',
    description: 'Searches by the first of several identifiers, and finds nothing without one.',
    permittedBy: ['DST2-A-64'],
    endpoints: ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
    warns: ['DST2B-ORGS-025', 'DST2B-PRACS-024', 'DST2B-PATS-026'],
    behaviour: () =>
      combine([
        does('directory.first-identifier-counts', 'patient-search.last-identifier-counts')(),
        at(
          ['find-an-organisation', 'find-a-practitioner', 'find-a-patient'],
          given(({ query }) =>
            query.some(([name]) => name === 'identifier')
              ? {}
              : { query: [...query, ['identifier', 'https://fhir.nhs.uk/Id/nhs-number|9990000000']] },
          ),
        ),
      ]),
  },
  {
    id: 'dstu2.claims-not-compared',
    description: 'Takes tokens for their form, and compares no claim with what it should be.',
    permittedBy: ['DST2-A-65'],
    endpoints: ['tokens'],
    warns: [
      'DST2B-JWT-036',
      'DST2B-JWT-038',
      'DST2B-JWT-039',
      'DST2B-JWT-040',
      'DST2B-XLS-009',
      'DST2B-XLS-010',
      'DST2B-XLS-015',
    ],
    behaviour: () => when(isWellFormed, claimsAs(asExpected)),
  },
  {
    id: 'dstu2.empty-headers-taken',
    description: 'Takes empty headers for audit.',
    permittedBy: ['DST2-A-66'],
    endpoints: ['spine-headers'],
    warns: ['DST2B-HDR-009', 'DST2B-XLS-017'],
    behaviour: () =>
      mended((incoming) => {
        const filled = ['ssp-traceid', 'ssp-from'].filter((name) => incoming.headers[name] === '');
        const headers = Object.fromEntries(filled.map((name) => [name, '200000000359']));
        return { ...incoming, headers: { ...incoming.headers, ...headers } };
      }),
  },
  {
    id: 'dstu2.registered-again',
    description: 'Registers whoever is registered already, and overlooks further parameters.',
    permittedBy: ['DST2-A-67'],
    endpoints: [register],
    warns: ['DST2B-REG-015', 'DST2B-REG-028'],
    behaviour: () =>
      combine([
        does('registration.registered-twice')(),
        at(
          register,
          givenBody((body) => {
            const known = objects(body.parameter).filter(({ name }) => name === 'registerPatient');
            return known.length === 1 ? { ...body, parameter: known } : body;
          }),
        ),
      ]),
  },
  {
    id: 'dstu2.texts-by-business-rules',
    description: 'Keeps neither reason nor comment of a booking.',
    permittedBy: ['DST2-A-68'],
    endpoints: [book, retrieve, 'read-an-appointment'],
    warns: ['DST2B-BOOK-071'],
    behaviour: doesOnDstu2('dstu2.reason-lost', 'dstu2.comment-lost'),
  },
  {
    id: 'dstu2.any-prefix-of-slot-searches',
    description: 'Searches for slots whatever prefixes start and end have.',
    permittedBy: ['DST2-A-69'],
    endpoints: ['search-for-free-slots'],
    warns: ['DST2B-SLOTS-032', 'DST2B-SLOTS-033'],
    behaviour: does('slots.prefixes-ignored'),
  },
  {
    id: 'dstu2.apart-slots-booked',
    description: 'Books slots together that are not adjacent.',
    permittedBy: ['DST2-A-70'],
    endpoints: [book],
    warns: ['DST2B-BOOK-035'],
    behaviour: does('booking.gaps-overlooked', 'booking.schedules-overlooked'),
  },
  {
    id: 'dstu2.cancellations-as-amendments',
    description: 'Takes a cancellation under the interaction id of an amendment.',
    permittedBy: ['DST2-A-6'],
    endpoints: [amend],
    warns: ['DST2B-AMEND-027'],
    behaviour: () =>
      when(cancels, {
        request: (incoming) => {
          const id = String(incoming.headers['ssp-interactionid']).replace(':update:', ':cancel:');
          return { ...incoming, headers: { ...incoming.headers, 'ssp-interactionid': id } };
        },
      }),
  },
  {
    id: 'dstu2.lists-of-nobody',
    description: 'Lists nothing for a patient whom it does not know, and no cancelled appointments.',
    permittedBy: ['DST2-A-71'],
    endpoints: [retrieve, 'cancel-an-appointment'],
    warns: ['DST2B-RETR-027', 'DST2B-RETR-036'],
    behaviour: does('retrieve.unknown-patient-empty', 'retrieve.cancelled-left-out'),
  },
  {
    id: 'dstu2.extensions-without-value-taken',
    description: 'Takes a booking with an extension that has no value.',
    permittedBy: ['DST2-A-72'],
    endpoints: [book],
    warns: ['DST2B-BOOK-078'],
    behaviour: () =>
      at(
        book,
        givenBody((body) => ({
          ...body,
          extension: objects(body.extension).filter(
            (one) => one.url === undefined || Object.keys(one).some((name) => name.startsWith('value')),
          ),
        })),
      ),
  },
];
