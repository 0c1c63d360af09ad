import type { Behaviour } from '../../behaviour/behaviour.js';
import { combine } from '../../behaviour/combine.js';
import type { Change } from '../../behaviour/element.js';
import { remove, set } from '../../behaviour/element.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { each, isSuccess, outcomes } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import { type MutantRow, mutantsAt } from '../row.js';

const interactions = [
  'find-an-organisation',
  'read-an-organisation',
  'find-a-practitioner',
  'read-a-practitioner',
  'read-a-location',
] as const;

const errors = [
  ...['FND-ORGSEARCH-009', 'FND-PRACSEARCH-008'],
  ...['FND-ORGREAD-007', 'FND-PRACREAD-005', 'FND-LOCREAD-006'],
];
const codes = ['FND-ORGREAD-009', 'FND-PRACREAD-007', 'FND-LOCREAD-008'];

const everywhere = (make: Change): Behaviour =>
  combine(['Organization', 'Practitioner', 'Location'].map((type) => each(type, make)));

const rows: readonly MutantRow[] = [
  [
    'directory.profile-not-asserted',
    'Resources do not say to which profile they conform.',
    [
      ...['FND-ORGSEARCH-017', 'FND-ORGREAD-013', 'FND-PRACSEARCH-016'],
      ...['FND-PRACREAD-011', 'FND-LOCREAD-012'],
    ],
    () => everywhere(remove('meta.profile')),
  ],
  [
    'directory.unversioned',
    'Resources do not say which version of them this is.',
    [
      ...['FND-ORGSEARCH-018', 'FND-ORGREAD-014', 'FND-PRACSEARCH-017'],
      ...['FND-PRACREAD-012', 'FND-LOCREAD-013', 'API-FHIR-076', 'API-FHIR-092'],
    ],
    () => everywhere(remove('meta.versionId')),
  ],
  [
    'directory.outcome-without-profile',
    'An OperationOutcome asserts the profile of FHIR and not that of GP Connect.',
    errors,
    () => outcomes(set('meta.profile', ['http://hl7.org/fhir/StructureDefinition/OperationOutcome'])),
  ],
  [
    'directory.code-without-display',
    'A Spine error code comes without its display.',
    [...codes, 'API-ERR-006', 'API-RES-002'],
    () => outcomes(remove('issue.details.coding.display')),
  ],
  [
    'directory.long-request-without-outcome',
    'An id or value of more than 64 characters is refused by the web server in front, without a body.',
    [...errors, 'FND-ORGSEARCH-011', 'FND-PRACSEARCH-010'],
    () =>
      when(({ incoming }) => /[\w-]{65}/.test(incoming.target), {
        rendered: (rendered) =>
          isSuccess(rendered)
            ? rendered
            : {
                status: rendered.status,
                headers: { 'Cache-Control': 'no-store', 'Content-Length': '0' },
                body: Buffer.alloc(0),
              },
      }),
  ],
];

const notBuilt: MutantRow = [
  'directory.not-built',
  'Organisations, practitioners and locations are not offered.',
  [
    ...['FND-GEN-006', 'FND-GEN-007', 'FND-GEN-008', 'FND-GEN-009', 'APPT-GEN-004', 'API-FHIR-091'],
    ...['FND-ORGSEARCH-002', 'FND-ORGSEARCH-005', 'FND-ORGSEARCH-007', 'FND-ORGSEARCH-014'],
    ...['FND-PRACSEARCH-001', 'FND-PRACSEARCH-004', 'FND-PRACSEARCH-006', 'FND-PRACSEARCH-013'],
    ...['FND-ORGREAD-005', 'FND-ORGREAD-011', 'FND-ORGREAD-012', 'FND-GEN-034'],
    ...['FND-PRACREAD-003', 'FND-PRACREAD-009', 'FND-PRACREAD-010', 'FND-GEN-033'],
    ...['FND-LOCREAD-004', 'FND-LOCREAD-010', 'FND-LOCREAD-011', 'FND-GEN-035'],
    ...['FND-ORGSEARCH-015', 'FND-PRACSEARCH-014'],
  ],
  refusingWhen(() => true, 'NOT_IMPLEMENTED'),
];

/** Mutants of every answer of the directory. */
export const answerMutants = mutantsAt(interactions, [...rows, notBuilt]);
