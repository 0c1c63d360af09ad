import type { Behaviour } from '../../behaviour/behaviour.js';
import { type Change, change, remove, set } from '../../behaviour/element.js';
import { body, each, header, outcomes, success } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import type { Reply } from '../../interaction.js';
import { updates } from '../../server/interactions.js';
import { codeSystems } from '../../vocabulary/urls.js';
import { text } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { type UpdateMutant, updateMutantsOf } from './row.js';

/** The interactions that change the diary. */
const writing = ['book-an-appointment', ...updates] as const;

/** What each of their pages says of errors: a GPConnect-OperationOutcome-1 that explains. */
const explained = ['APPT-BOOK-102', 'APPT-AMEND-042', 'APPT-CANC-035'];

const outcome = (id: string, description: string, breaks: readonly string[], make: Change): MutantRow => [
  id,
  description,
  [...breaks, ...explained],
  () => outcomes(make),
];

/** Gateways and what they clean up are over by then. */
const LATER = 6;

const isMalformed = (reply: Reply): boolean => JSON.stringify(reply.resource ?? '').includes('well-formed');

/** Once for all three: the rules for all answers are judged in every pack, so each of these runs a part of all. */
const table: readonly MutantRow[] = [
  [
    'writing.charset-missing',
    'Does not say that answers are UTF-8.',
    ['APPT-GEN-045', 'API-HTTP-054'],
    () => ({
      rendered: (rendered, call) =>
        header('Content-Type', String(rendered.headers['Content-Type']).replace(/;.*/, '')).rendered?.(
          rendered,
          call,
        ) ?? rendered,
    }),
  ],
  [
    'writing.plain-json-first',
    'Names the media type application/json with the first answer of each kind.',
    ['APPT-GEN-039'],
    () => {
      const seen = new Set<unknown>();
      const plain = header('Content-Type', 'application/json;charset=utf-8');
      return {
        rendered: (rendered, call) => {
          if (seen.has(call.interaction)) return rendered;
          seen.add(call.interaction);
          return plain.rendered?.(rendered, call) ?? rendered;
        },
      };
    },
  ],
  [
    'writing.ids-too-long',
    'Gives updated appointments ids of more than 64 characters, from the second of each kind on.',
    [
      ...['API-RES-011', 'APPT-AMEND-072', 'APPT-AMEND-082', 'APPT-AMEND-085', 'APPT-CANC-049'],
      ...['APPT-CANC-061', 'APPT-CANC-068'],
    ],
    () => {
      const seen = { amend: 0, cancel: 0 };
      const lengthened = each(
        'Appointment',
        change('id', (id) => `${text(id)}${'0'.repeat(60)}`),
      );
      return {
        reply: (reply, call) => {
          const kind = reply.resource?.status === 'cancelled' ? 'cancel' : 'amend';
          if (call.interaction === 'book-an-appointment' || reply.status !== 200) return reply;
          seen[kind] += 1;
          return seen[kind] > LATER ? (lengthened.reply?.(reply, call) ?? reply) : reply;
        },
      };
    },
  ],
  [
    'writing.errors-bare',
    'Refuses without a body what is not well formed.',
    ['APPT-BOOK-113', ...explained],
    () => ({
      reply: (reply) => (isMalformed(reply) ? { status: reply.status } : reply),
    }),
  ],
  [
    'writing.cacheable',
    'Lets answers be kept.',
    ['APPT-GEN-013', 'API-HTTP-075', 'API-SEC-027'],
    () => header('Cache-Control', 'private'),
  ],
  [
    'writing.references-absolute',
    'Refers to the slots of an updated appointment by absolute URLs.',
    [
      ...['API-FHIR-055', 'APPT-AMEND-072', 'APPT-AMEND-082', 'APPT-CANC-061', 'APPT-AMEND-085'],
      ...['APPT-CANC-049', 'APPT-CANC-068'],
    ],
    () => onUpdates(change('slot.reference', (value) => `https://provider.example/fhir/${text(value)}`)),
  ],
  [
    'writing.empty-lists',
    'Returns an empty list of identifiers with an updated appointment.',
    ['API-FHIR-051', 'APPT-AMEND-072', 'APPT-AMEND-085', 'APPT-CANC-049', 'APPT-CANC-068'],
    () => onUpdates(set('identifier', [])),
  ],
  outcome(
    'writing.outcome-profile-missing',
    'Refuses without asserting the profile of the outcome.',
    [],
    remove('meta'),
  ),
  outcome(
    'writing.severity-fatal',
    'Gives every refusal the severity fatal.',
    ['APPT-GEN-031'],
    set('issue.severity', 'fatal'),
  ),
  [
    'writing.issue-type-unknown',
    'Refuses what is not well formed with an issue type that FHIR does not know.',
    ['API-ERR-005', 'API-ERR-035', 'API-RES-002', ...explained],
    () => ({
      reply: (reply, call) =>
        isMalformed(reply) ? (outcomes(set('issue.code', 'refused')).reply?.(reply, call) ?? reply) : reply,
    }),
  ],
  outcome(
    'writing.display-missing',
    'Names Spine codes without their display.',
    ['APPT-GEN-033', 'API-RES-002'],
    remove('issue.details.coding.display'),
  ),
  outcome(
    'writing.code-system-own',
    'Takes error codes from a system of its own.',
    ['APPT-GEN-034', 'API-RES-002'],
    set('issue.details.coding.system', `${codeSystems.spineError}-local`),
  ),
  outcome(
    'writing.diagnostics-missing',
    'Refuses without saying what is wrong.',
    ['APPT-BOOK-111', 'APPT-GEN-035'],
    remove('issue.diagnostics'),
  ),
];

/** What only the gateways show: everything behind them is blocked. */
const gateways: readonly UpdateMutant[] = [
  {
    description: 'Answers an {} with 202 Accepted.',
    amend: { id: 'amend.status-202', breaks: ['APPT-AMEND-001', 'APPT-AMEND-015', 'APPT-AMEND-071'] },
    cancel: {
      id: 'cancel.status-202',
      breaks: ['APPT-CANC-001', 'APPT-CANC-010', 'APPT-CANC-048', 'APPT-CANC-070'],
    },
    behaviour: () => success(202),
  },
  {
    description: 'Answers an {} with an OperationOutcome that it was done.',
    amend: { id: 'amend.outcome-instead', breaks: ['APPT-AMEND-072', 'APPT-AMEND-085'] },
    cancel: { id: 'cancel.outcome-instead', breaks: ['APPT-CANC-049', 'APPT-CANC-068'] },
    behaviour: () =>
      body(() => ({
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'information', code: 'informational' }],
      })),
  },
];

function onUpdates(make: Change): Behaviour {
  return at(updates, each('Appointment', make));
}

/** Mutants of what holds for every response, at the interactions that change the diary. */
export const standingMutants: readonly Mutant[] = [
  ...mutantsAt(writing, table),
  ...updateMutantsOf(gateways),
];
