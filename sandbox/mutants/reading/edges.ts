import { breaking, saying } from '../../behaviour/replies.js';
import { when } from '../../behaviour/scope.js';
import { mutantsAt, mutantsOf } from '../row.js';

/** Reads just outside of what an interpretation permits. */
export const edgeMutants = [
  ...mutantsAt('read-an-appointment', [
    [
      'read.past-breaks-down',
      'Breaks down over a read of an appointment of the past: 500.',
      ['APPT-READ-004', 'APPT-READ-006', 'APPT-READ-007', 'APPT-READ-013', 'APPT-GEN-024'],
      breaking(saying(/in the past cannot be read/)),
    ],
  ]),
  // A path without an id is of no interaction.
  ...mutantsOf([
    [
      'read.no-id-breaks-down',
      'Breaks down over a read without an id: 500.',
      ['APPT-READ-014'],
      when(
        ({ incoming }) => incoming.target.endsWith('/'),
        breaking(() => true),
      ),
    ],
  ]),
];
