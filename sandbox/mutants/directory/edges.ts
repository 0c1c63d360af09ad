import { breaking, saying } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import { type MutantRow, mutantsAt } from '../row.js';

const ofSearches = [
  ...['FND-ORGSEARCH-007', 'FND-ORGSEARCH-009', 'FND-PRACSEARCH-006', 'FND-PRACSEARCH-008'],
  ...['FND-PATSEARCH-009', 'FND-PATSEARCH-011'],
];

const table: readonly MutantRow[] = [
  [
    'directory.repeated-identifier-breaks-down',
    'A search for two identifiers breaks down: 500.',
    ofSearches,
    breaking(saying(/identifier must not be repeated/)),
  ],
  [
    'directory.other-case-breaks-down',
    'A search whose identifier is written in capitals breaks down: 500.',
    ofSearches,
    when(
      ({ incoming }) => /[?&]I/.test(incoming.target),
      breaking(() => true),
    ),
  ],
];

/** Searches just outside of what an interpretation permits. */
export const edgeMutants = [
  ...mutantsAt(['find-an-organisation', 'find-a-practitioner', 'find-a-patient'], table),
  ...mutantsAt('find-a-patient', [
    [
      'patient-search.check-digit-breaks-down',
      'A search for an NHS number with a wrong check digit breaks down: 500.',
      ['FND-PATSEARCH-013'],
      when(({ incoming }) => /%7C\d{10}(&|$)/i.test(incoming.target), breaking('INVALID_NHS_NUMBER')),
    ],
  ]),
];
