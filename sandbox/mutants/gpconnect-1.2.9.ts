import { type Change, remove, set } from '../behaviour/element.js';
import { body, each } from '../behaviour/replies.js';
import { mutantsAt, mutantsOf } from './row.js';

const ofPhysiotherapy = (change: Change) =>
  each('Schedule', (one) => (JSON.stringify(one).includes('R1110') ? change(one) : one));

/** Mutants in what 1.2.9 changes. */
export const mutants129 = [
  ...mutantsAt('get-the-capability-statement', [
    [
      'capability.version-of-1.2.7',
      'The statement still has the version of the release before.',
      ['FND-CAP-009', 'APPT-GEN-062'],
      body(set('version', '1.2.7')),
    ],
  ]),
  ...mutantsAt('search-for-free-slots', [
    [
      'slots.role-beyond-the-twenty-left-out',
      'Schedules carry a role only where it is one of the twenty of 1.2.7.',
      ['APPT-SLOTS-128', 'APPT-AVAIL-033'],
      ofPhysiotherapy(remove('extension')),
    ],
    [
      'slots.role-that-sds-lacks',
      'Physiotherapists have a role of the form of those of SDS, which SDS does not have.',
      ['APPT-SLOTS-128', 'APPT-AVAIL-003', 'APPT-AVAIL-034'],
      ofPhysiotherapy(set('extension[0].valueCodeableConcept.coding[0].code', 'R9999')),
    ],
  ]),
  ...mutantsOf([
    [
      'slots.visits-offered',
      'Home visits are marked as bookable through GP Connect, and found.',
      ['APPT-VISIT-001', 'APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035'],
      {
        practice: ({ slots }) => {
          for (const one of slots.all())
            if (one.channel === 'Visit') slots.update({ ...one, bookable: true });
        },
      },
    ],
  ]),
];
