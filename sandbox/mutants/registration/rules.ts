import type { Behaviour } from '../../behaviour/behaviour.js';
import { answers, believes } from '../../behaviour/handlers.js';
import { breaking, breaksOverXml, outcomes, refusals, saying } from '../../behaviour/replies.js';
import { headerAs } from '../../behaviour/requests.js';
import type { SandboxRequest } from '../../interaction.js';
import type { Practice } from '../../practice/practice.js';
import type { PdsRecord } from '../../practice/records.js';
import type { Refusal } from '../../refusal.js';
import { refusal } from '../../vocabulary/errors.js';
import { objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { birthDateAndName, sentPatient } from './sent.js';

/** Takes what PDS says for something else. */
const pdsAs = (
  otherwise: (record: PdsRecord | undefined, request: SandboxRequest) => PdsRecord | undefined,
) =>
  believes((practice, request) => ({
    pdsRecord: (number) => otherwise(practice.pdsRecord(number), request),
  }));

/** Overlooks records that the practice holds. */
const overlooks = (
  holds: (person: NonNullable<ReturnType<Practice['personByNhsNumber']>>) => boolean,
): Behaviour =>
  believes((practice) => ({
    personByNhsNumber: (number) => {
      const held = practice.personByNhsNumber(number);
      return held && holds(held) ? undefined : held;
    },
  }));

const refusesWhen = (holds: (request: SandboxRequest, practice: Practice) => boolean, error: () => Refusal) =>
  answers((request, practice, ordinary) => {
    if (holds(request, practice)) throw error();
    return ordinary(request, practice);
  });

const table: readonly MutantRow[] = [
  [
    'registration.pds-not-asked',
    'Nobody is compared with what PDS has.',
    ['FND-REG-029', 'FND-REG-033', 'FND-REG-036', 'FND-REG-062', 'FND-GEN-037'],
    () =>
      pdsAs((record, request) => ({
        ...(record ?? { telecom: [], address: [], gender: 'unknown', nhsNumber: '', flags: {} }),
        ...birthDateAndName(request),
      })),
  ],
  [
    'registration.dead-registered',
    'People are registered whom PDS records as dead.',
    ['FND-REG-039', 'FND-REG-063'],
    () =>
      pdsAs((record) => {
        if (!record) return undefined;
        const { deceased: _, ...living } = record;
        return living;
      }),
  ],
  [
    'registration.flags-ignored',
    'The flags of a PDS record are not looked at.',
    ['FND-REG-040', 'FND-REG-064', 'FND-REG-065', 'FND-GEN-031'],
    () => pdsAs((record) => record && { ...record, flags: {} }),
  ],
  [
    'registration.registered-twice',
    'The index is not searched, so that people are registered twice.',
    ['FND-REG-041', 'FND-REG-044', 'FND-REG-067', 'FND-REG-042', 'FND-REG-043', 'FND-REG-058', 'FND-REG-062'],
    () => overlooks(({ registration }) => registration.active),
  ],
  [
    'registration.unverified-overlooked',
    'A record that was never verified is no hindrance to a second one.',
    ['FND-REG-042', 'FND-REG-043'],
    () => overlooks(({ verified }) => !verified),
  ],
  [
    'registration.left-is-duplicate',
    'Whoever left the practice is refused as a duplicate.',
    ['FND-REG-001', 'FND-REG-041', 'FND-REG-045'],
    () =>
      refusesWhen(
        (request, practice) => practice.personByNhsNumber(numberIn(request))?.registration.active === false,
        () => refusal('DUPLICATE_REJECTED', 'A record with this NHS number exists'),
      ),
  ],
  [
    'registration.whole-date-only',
    'Only a birth date that agrees as a whole confirms somebody.',
    ['FND-REG-033', 'FND-REG-035'],
    () => refusesWhen(otherDate, () => refusal('INVALID_PATIENT_DEMOGRAPHICS', 'The birth date differs')),
  ],
  [
    'registration.whole-names-compared',
    'Two parts of a birth date confirm somebody only with the whole names.',
    ['FND-REG-035'],
    () =>
      refusesWhen(
        (request, practice) => {
          const held = practice.pdsRecord(numberIn(request))?.name;
          const { name } = birthDateAndName(request);
          const same = held?.family === name.family && held.given[0] === name.given[0];
          return held !== undefined && otherDate(request, practice) && !same;
        },
        () => refusal('INVALID_PATIENT_DEMOGRAPHICS', 'The names differ'),
      ),
  ],
  [
    'registration.two-letters-enough',
    'Two letters of the family name are enough beside two parts of the birth date.',
    ['FND-REG-033', 'FND-REG-035', 'FND-REG-036', 'FND-REG-062', 'FND-REG-029'],
    () =>
      pdsAs((record, request) => {
        const { family } = birthDateAndName(request).name;
        const alike = record?.name.family.slice(0, 2) === family.slice(0, 2);
        return record && alike ? { ...record, name: { ...record.name, family } } : record;
      }),
  ],
  [
    'registration.initial-not-compared',
    'The given name is not compared with that of PDS.',
    ['FND-REG-033', 'FND-REG-035', 'FND-REG-036', 'FND-REG-062', 'FND-REG-029'],
    () =>
      pdsAs((record, request) => {
        const { given } = birthDateAndName(request).name;
        return record && { ...record, name: { ...record.name, given } };
      }),
  ],
  [
    'registration.breaks-over-unknown-codes',
    'A gender that is none breaks the server.',
    ['FND-REG-058'],
    () => breaking(saying(/resource\.gender must be one of/)),
  ],
  [
    'registration.breaks-over-texts-for-lists',
    'A text where a list belongs breaks the server.',
    ['FND-REG-058'],
    () => breaking(saying(/resource\.name /)),
  ],
  [
    'registration.breaks-over-xml',
    'A registration in XML that has to be refused breaks the server.',
    ['FND-REG-058'],
    breaksOverXml,
  ],
  [
    'registration.other-name-breaks',
    'A family name that PDS has otherwise breaks the server.',
    ['FND-REG-034'],
    () => refusesWhen(otherName, () => refusal('INTERNAL_SERVER_ERROR', 'The server failed')),
  ],
  [
    'registration.minimum-only',
    'A registration with more than the minimum is refused.',
    [
      ...['FND-REG-010', 'FND-REG-016', 'FND-REG-018', 'FND-REG-020', 'FND-REG-022', 'FND-REG-024'],
      'FND-REG-026',
    ],
    () =>
      refusesWhen(
        (request) => sentPatient(request).address !== undefined,
        () => refusal('INVALID_RESOURCE', 'Parameter registerPatient: address is not supported'),
      ),
  ],
  [
    'registration.gender-demanded',
    'A registration without a gender is refused.',
    ['FND-REG-015', 'FND-REG-023'],
    () =>
      refusesWhen(
        (request) => sentPatient(request).gender === undefined,
        () => refusal('INVALID_RESOURCE', 'Parameter registerPatient: gender is missing'),
      ),
  ],
  [
    'registration.expectation-failed',
    'The header Expect is not understood.',
    ['FND-REG-009'],
    () => ({
      reply: (reply, { incoming }) =>
        incoming.headers.expect === undefined ? reply : { ...reply, status: 417 },
    }),
  ],
  [
    'registration.xml-not-read',
    'Registrations in XML are not read.',
    ['APPT-GEN-040', 'API-HTTP-037', 'API-HTTP-043'],
    () => headerAs('content-type', (sent) => (sent?.includes('xml') ? 'application/x-unknown' : sent)),
  ],
  [
    'registration.content-as-400',
    'Whatever is wrong with the content is refused with 400.',
    ['FND-REG-029', 'FND-REG-061', 'API-ERR-027'],
    () => refusals({ status: 400 }, 'INVALID_RESOURCE'),
  ],
  [
    'registration.body-as-422',
    'A body that cannot be read is refused as a wrong resource.',
    ['FND-REG-059'],
    () => badRequest({ status: 422, code: 'INVALID_RESOURCE' }),
  ],
  [
    'registration.body-breaks',
    'A body that cannot be read breaks the server.',
    ['FND-REG-059'],
    () => badRequest({ status: 500, code: 'INTERNAL_SERVER_ERROR' }),
  ],
  [
    'registration.number-as-parameter',
    'What is no NHS number is refused as a wrong parameter, a flagged PDS record too.',
    ['FND-REG-059', 'FND-REG-061', 'FND-REG-065'],
    () => refusals({ status: 422, code: 'INVALID_PARAMETER' }, 'INVALID_NHS_NUMBER'),
  ],
  [
    'registration.demographics-as-422',
    'People whom PDS does not confirm are refused with 422, and so are the dead and those with the S flag.',
    ['FND-REG-062', 'FND-REG-063', 'FND-REG-064', 'API-ERR-013'],
    () => refusals({ status: 422 }, 'INVALID_PATIENT_DEMOGRAPHICS'),
  ],
  [
    'registration.duplicate-as-400',
    'Somebody who is registered already is refused with 400.',
    ['FND-REG-067', 'API-ERR-025', 'API-ERR-026'],
    () => refusals({ status: 400 }, 'DUPLICATE_REJECTED'),
  ],
  [
    'registration.unexplained',
    'Refusals do not say what was wrong.',
    ['FND-REG-060'],
    () =>
      outcomes(({ issue, ...outcome }) => ({
        ...outcome,
        resourceType: 'OperationOutcome',
        issue: objects(issue).map(({ diagnostics: _, ...rest }) => rest),
      })),
  ],
];

const numberIn = (request: SandboxRequest): string =>
  text(objects(sentPatient(request).identifier)[0]?.value) ?? '';

const otherDate = (request: SandboxRequest, practice: Practice): boolean =>
  practice.pdsRecord(numberIn(request))?.birthDate !== text(sentPatient(request).birthDate);

const otherName = (request: SandboxRequest, practice: Practice): boolean => {
  const family = practice.pdsRecord(numberIn(request))?.name.family;
  return (
    family !== undefined && !otherDate(request, practice) && family !== birthDateAndName(request).name.family
  );
};

/** Refuses a body that cannot be read in another way; a format that is not supported has a status of its own. */
const badRequest = (to: Parameters<typeof refusals>[0]): Behaviour => ({
  reply: (reply, call) =>
    reply.status === 415 ? reply : (refusals(to, 'BAD_REQUEST').reply?.(reply, call) ?? reply),
});

/** Mutants of the rules by which people are registered, and of the refusals. */
export const ruleMutants = mutantsAt('register-a-patient', table);
