import { remove, set } from '../../behaviour/element.js';
import { body } from '../../behaviour/replies.js';
import { at, fromTheSecond } from '../../behaviour/scope.js';
import { refusal } from '../../vocabulary/errors.js';
import type { Fault } from '../fault.js';

const endpoints = ['get-the-capability-statement'] as const;
const offered = ['FND-CAP-002', 'FND-CAP-004', 'FND-CAP-006', 'FND-GEN-008', 'FND-GEN-009'];
const statement = ['FND-CAP-007', 'FND-GEN-004', 'API-FHIR-033'];

/** Faults of the answer as a whole. */
export const statementAnswerFaults: readonly Fault[] = [
  {
    id: 'capability.not-built',
    description: 'The statement is not offered.',
    breaks: [...offered, ...statement],
    endpoints,
    behaviour: () =>
      at(endpoints, {
        handle: () => () => {
          throw refusal('NOT_IMPLEMENTED', 'This server has no capability statement');
        },
      }),
  },
  {
    id: 'capability.conformance',
    description: 'The statement is the Conformance that FHIR had before STU3.',
    breaks: statement,
    endpoints,
    behaviour: () => at(endpoints, body(set('resourceType', 'Conformance'))),
  },
  {
    id: 'capability.once',
    description: 'The statement lists its resources the first time only: it is used up as it is written.',
    breaks: ['FND-CAP-015', 'FND-CAP-016', 'FND-CAP-017', 'FND-CAP-018', 'APPT-GEN-062', 'APPT-READ-047'],
    endpoints,
    behaviour: () =>
      fromTheSecond(({ interaction }) => interaction === endpoints[0], body(remove('rest[0].resource'))),
  },
];
