import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, remove, set } from '../../behaviour/element.js';
import { each, header, isRefusal, outcomes } from '../../behaviour/replies.js';
import type { InteractionKey } from '../../server/interactions.js';
import { mutantsAt } from '../row.js';
import { conformance, patientInteractions } from './rows.js';

type Row = readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  where: readonly InteractionKey[],
  behaviour: Behaviour,
];

const table: readonly Row[] = [
  [
    'patients.profile-not-met',
    'Patients say as a text, and not as a truth value, that they live.',
    conformance,
    patientInteractions,
    each('Patient', set('deceasedBoolean', 'no')),
  ],
  [
    'patients.profile-not-named',
    'Patients do not say which profile they are of.',
    ['FND-PATSEARCH-023', 'FND-PATREAD-014', 'FND-REG-070', 'FND-REG-073'],
    patientInteractions,
    each('Patient', remove('meta.profile')),
  ],
  [
    'patients.version-absent',
    'Patients have no version, and so neither ETag nor Content-Location.',
    ['FND-PATSEARCH-024', 'FND-PATREAD-015', 'FND-REG-074', 'API-FHIR-092', 'API-FHIR-076'],
    patientInteractions,
    each('Patient', remove('meta.versionId')),
  ],
  [
    'patients.outcome-of-no-profile',
    'An OperationOutcome does not say which profile it is of.',
    ['FND-PATSEARCH-011', 'FND-PATREAD-008', 'FND-REG-058'],
    patientInteractions,
    outcomes(remove('meta')),
  ],
  [
    'patients.bad-request-bare',
    'A request that cannot be understood is refused without a body.',
    [
      ...['FND-PATSEARCH-009', 'FND-PATSEARCH-011', 'FND-PATREAD-008', 'FND-PATREAD-009'],
      ...['FND-REG-058', 'FND-REG-059'],
    ],
    patientInteractions,
    {
      reply: (reply) =>
        isRefusal(reply, 'BAD_REQUEST') && reply.status === 400 ? { status: reply.status } : reply,
    },
  ],
  [
    'patients.error-of-our-own',
    'Readings are refused with an issue type that FHIR does not know, and a code without its display.',
    ['FND-PATREAD-010', 'API-ERR-015', 'API-RES-002'],
    ['read-a-patient'],
    outcomes(all(set('issue.code', 'unknown-patient'), remove('issue.details.coding.display'))),
  ],
  [
    'patients.registration-cached',
    'The answer to a registration may be cached.',
    ['FND-REG-068'],
    ['register-a-patient'],
    header('Cache-Control', 'private'),
  ],
  [
    'patients.registration-plain-json',
    'The answer to a registration is plain JSON of no charset.',
    ['FND-REG-068'],
    ['register-a-patient'],
    header('Content-Type', 'application/json'),
  ],
];

/** Mutants of what holds for every response, as the pages of these interactions repeat it. */
export const standingMutants = table.flatMap(([id, description, breaks, where, behaviour]) =>
  mutantsAt(where, [[id, description, breaks, behaviour]]),
);
