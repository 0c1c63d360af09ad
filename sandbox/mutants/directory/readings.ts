import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import type { RefusalChange } from '../../behaviour/replies.js';
import { body, isRefusal, isSuccess, refusals, success } from '../../behaviour/replies.js';
import { mended } from '../../behaviour/requests.js';
import type { Resource } from '../../interaction.js';
import { searchset } from '../../practice/resources/bundle.js';
import {
  locationResource,
  organisationResource,
  practitionerResource,
} from '../../practice/resources/directory.js';
import { type MutantRow, mutantsAt } from '../row.js';

const unknownCodes = ['ORGANISATION_NOT_FOUND', 'PRACTITIONER_NOT_FOUND', 'NO_RECORD_FOUND'];
const unknownId = ['FND-ORGREAD-008', 'FND-PRACREAD-006', 'FND-LOCREAD-007'];
const named = [...unknownId, 'FND-ORGREAD-009', 'FND-PRACREAD-007', 'FND-LOCREAD-008'];
const refused = [...named, 'FND-ORGREAD-007', 'FND-PRACREAD-005', 'FND-LOCREAD-006', 'FND-GEN-037'];
const tabulated = ['API-ERR-014', 'API-ERR-016', 'API-ERR-017'];
const ofType = [
  ...['FND-ORGREAD-012', 'FND-PRACREAD-010', 'FND-LOCREAD-011'],
  ...['FND-GEN-034', 'FND-GEN-033', 'FND-GEN-035'],
];

/** Answers otherwise where nothing has the id. */
const unknownIs = (to: RefusalChange): Behaviour => combine(unknownCodes.map((code) => refusals(to, code)));

/** What can be read by an interaction. */
function readable({ interaction, site: { practice } }: Call): Resource[] {
  if (interaction === 'read-a-practitioner') return practice.practitioners.all().map(practitionerResource);
  if (interaction === 'read-a-location') return practice.locations.all().map(locationResource);
  return practice.organisations.all().map(organisationResource);
}

const rows: readonly MutantRow[] = [
  [
    'directory.unknown-id-empty',
    'A reading by an id that nothing has returns an empty Bundle.',
    refused,
    () => ({
      reply: (reply) =>
        unknownCodes.some((code) => isRefusal(reply, code))
          ? { status: 200, resource: searchset([]) }
          : reply,
    }),
  ],
  [
    'directory.unknown-id-malformed',
    'A reading by an id that nothing has is refused as malformed.',
    [...named, 'API-ERR-020'],
    () => unknownIs({ status: 400, code: 'BAD_REQUEST', display: 'Bad request', issue: 'invalid' }),
  ],
  [
    'directory.unknown-id-of-patient',
    'A reading by an id that nothing has is refused as if a patient were missing.',
    [...named, 'API-ERR-020'],
    () => unknownIs({ code: 'PATIENT_NOT_FOUND', display: 'Patient record not found' }),
  ],
  [
    'directory.unknown-id-gone',
    'A reading by an id that nothing has is refused with 410.',
    [...unknownId, ...tabulated],
    () => unknownIs({ status: 410 }),
  ],
  [
    'directory.unknown-id-issue-type',
    'A reading by an id that nothing has is refused with an issue of type processing.',
    [...tabulated, 'APPT-GEN-032'],
    () => unknownIs({ issue: 'processing' }),
  ],
  [
    'directory.ids-in-any-case',
    'A reading does not distinguish capital letters in ids.',
    ['API-HTTP-012'],
    () =>
      mended((incoming, call) => {
        const [, start = '', id = '', query = ''] = /^([^?]*\/)([^/?]+)(.*)$/.exec(incoming.target) ?? [];
        const meant = readable(call).find((one) => String(one.id).toLowerCase() === id.toLowerCase());
        return meant ? { ...incoming, target: `${start}${String(meant.id)}${query}` } : incoming;
      }),
  ],
  [
    'directory.another-read',
    'A reading returns the next of its kind.',
    ['API-FHIR-091'],
    () => ({
      reply: (reply, call) => {
        if (!isSuccess(reply) || !reply.resource) return reply;
        const all = readable(call);
        const next = all[(all.findIndex(({ id }) => id === reply.resource?.id) + 1) % all.length];
        return next ? { ...reply, resource: next } : reply;
      },
    }),
  ],
  [
    'directory.read-from-copy',
    'A reading is answered with 203, as what it returns comes from a copy.',
    [
      ...['FND-ORGREAD-005', 'FND-ORGREAD-011', 'FND-PRACREAD-003', 'FND-PRACREAD-009'],
      ...['FND-LOCREAD-004', 'FND-LOCREAD-010', 'FND-GEN-009', 'APPT-GEN-004'],
    ],
    () => success(203),
  ],
  [
    'directory.read-in-bundle',
    'A reading returns a Bundle that holds the resource.',
    [...ofType, 'API-FHIR-091'],
    () => body((resource) => searchset([resource])),
  ],
];

/** Mutants of reading organisations, practitioners and locations. */
export const readingMutants = mutantsAt(
  ['read-an-organisation', 'read-a-practitioner', 'read-a-location'],
  rows,
);
