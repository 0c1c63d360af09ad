import { remove, set } from '../../behaviour/element.js';
import { bare, outcomes } from '../../behaviour/replies.js';
import { at, when } from '../../behaviour/scope.js';
import type { Mutant } from '../mutant.js';
import { mutantsOf } from '../row.js';

/** Mutants in which the OperationOutcome of errors is wrong, whatever was asked for. */
export const outcomeMutants: readonly Mutant[] = mutantsOf([
  [
    'standing.errors-without-outcome',
    'Refuses searches, bookings and updates that are not in order with a status and nothing else.',
    ['API-ERR-002', 'APPT-GEN-030'],
    when(
      ({ interaction }) => interaction !== undefined && !interaction.startsWith('read-'),
      bare(({ status }) => status !== 404),
    ),
  ],
  [
    'standing.outcomes-of-no-profile',
    'Says of no OperationOutcome which profile it is of.',
    ['API-ERR-008', 'APPT-GEN-029', 'APPT-GEN-030'],
    outcomes(remove('meta')),
  ],
  [
    'standing.outcomes-with-remarks',
    'Writes a remark into every OperationOutcome, in an element that FHIR does not know.',
    ['API-ERR-008', 'APPT-GEN-029', 'APPT-GEN-030'],
    outcomes(set('remark', 'Please ring us')),
  ],
  [
    'standing.fatal-issues',
    'Calls every error fatal.',
    ['API-ERR-003', 'API-ERR-004', 'APPT-GEN-031'],
    outcomes(set('issue.severity', 'fatal')),
  ],
  [
    'standing.issue-types-of-its-own',
    'Gives as the type of an issue what FHIR has no such type for.',
    ['API-ERR-005', 'API-RES-002'],
    outcomes(set('issue.code', 'error')),
  ],
  [
    'standing.codes-without-display',
    'Names Spine error codes without their display.',
    [
      ...['API-ERR-006', 'FND-ORGREAD-009', 'FND-PRACREAD-007', 'FND-LOCREAD-008', 'FND-PATREAD-010'],
      ...['APPT-GEN-033', 'APPT-GEN-034', 'API-RES-002'],
    ],
    outcomes(remove('issue.details.coding.display')),
  ],
  [
    'standing.codes-of-no-system',
    'Names Spine error codes and does not say whose they are.',
    ['API-ERR-009', 'APPT-GEN-034', 'API-RES-002'],
    outcomes(remove('issue.details.coding.system')),
  ],
  [
    'standing.outcomes-without-issue',
    'Sends an OperationOutcome without any issue for an error.',
    [
      'API-ERR-008',
      'FND-LOCREAD-006',
      ...['API-ERR-003', 'API-ERR-004', 'API-ERR-005', 'API-ERR-006', 'API-RES-002'],
      ...['APPT-GEN-031', 'APPT-GEN-032', 'APPT-GEN-033', 'APPT-GEN-034', 'FND-ORGREAD-009'],
      ...['FND-PRACREAD-007', 'FND-LOCREAD-008', 'FND-PATREAD-010'],
    ],
    // The errors of one interaction will do: their codes are what many rows are about.
    at('read-a-location', outcomes(remove('issue'))),
  ],
  [
    'standing.displays-for-codes',
    'Names Spine errors by their displays where their codes belong.',
    [
      ...['API-ERR-006', 'API-RES-002', 'APPT-GEN-033', 'APPT-GEN-034', 'FND-ORGREAD-009'],
      ...['FND-PRACREAD-007', 'FND-LOCREAD-008', 'FND-PATREAD-010'],
    ],
    at('read-a-location', outcomes(set('issue.details.coding.code', 'Record not found'))),
  ],
  [
    'standing.diagnostics-outside-issues',
    'Gives the diagnostics of an error beside its issues.',
    ['API-ERR-008', 'API-RES-002', 'API-ERR-002', 'APPT-GEN-030'],
    outcomes(set('diagnostics', 'What was wrong')),
  ],
]);
