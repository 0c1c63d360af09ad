import { remove, set } from '../../behaviour/element.js';
import { refusingWhen } from '../../behaviour/handlers.js';
import { body } from '../../behaviour/replies.js';
import { at, fromTheSecond, inXml, when } from '../../behaviour/scope.js';
import { mutantsOf } from '../row.js';

const key = 'get-the-capability-statement';
const offered = ['FND-CAP-002', 'FND-CAP-004', 'FND-CAP-006', 'FND-GEN-008', 'FND-GEN-009'];
const statement = ['FND-CAP-007', 'FND-GEN-004', 'API-FHIR-033'];

/** Mutants of the answer as a whole. */
export const statementAnswerMutants = mutantsOf([
  [
    'capability.not-built',
    'The statement is not offered.',
    [...offered, ...statement],
    at(
      key,
      refusingWhen(() => true, 'NOT_IMPLEMENTED'),
    ),
  ],
  [
    'capability.conformance',
    'The statement is the Conformance that FHIR had before STU3.',
    statement,
    at(key, body(set('resourceType', 'Conformance'))),
  ],
  [
    'capability.xml-without-operations',
    'The operations are lost on the way to XML.',
    ['API-HTTP-044'],
    at(key, when(inXml, body(remove('rest[0].operation')))),
  ],
  [
    'capability.once',
    'The statement lists its resources the first time only: it is used up as it is written.',
    [
      'APPT-AMEND-091',
      ...['FND-CAP-015', 'FND-CAP-016', 'FND-CAP-017', 'FND-CAP-018', 'APPT-GEN-062', 'APPT-READ-047'],
      'API-HTTP-044',
    ],
    () => fromTheSecond(({ interaction }) => interaction === key, body(remove('rest[0].resource'))),
  ],
]);
