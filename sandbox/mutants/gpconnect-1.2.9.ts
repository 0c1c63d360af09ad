import { remove, set } from '../behaviour/element.js';
import { body, each } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import type { Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import { mutantsOf } from './row.js';

const code = 'extension[0].valueCodeableConcept.coding[0].code';
const isPhysiotherapy = ({ extension }: Resource): boolean => JSON.stringify(extension).includes('R1110');
const search = 'search-for-free-slots';

/** Mutants in what 1.2.9 changes. */
export const mutants129 = mutantsOf([
  [
    'capability.version-of-1.2.7',
    'The statement still has the version of the release before.',
    ['FND-CAP-009', 'APPT-GEN-062'],
    at('get-the-capability-statement', body(set('version', '1.2.7'))),
  ],
  [
    'slots.role-beyond-the-twenty-left-out',
    'Schedules carry a role only where it is one of the twenty of 1.2.7.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-033'],
    at(
      search,
      each('Schedule', (one) => (isPhysiotherapy(one) ? remove('extension')(one) : one)),
    ),
  ],
  [
    'slots.role-that-sds-lacks',
    'Physiotherapists have a role of the form of those of SDS, which SDS does not have.',
    ['APPT-SLOTS-128', 'APPT-AVAIL-003', 'APPT-AVAIL-034'],
    at(
      search,
      each('Schedule', (one) => (isPhysiotherapy(one) ? set(code, 'R9999')(one) : one)),
    ),
  ],
  [
    'slots.visits-offered',
    'Home visits are marked as bookable through GP Connect, and found.',
    ['APPT-VISIT-001', 'APPT-SLOTS-127', 'APPT-AVAIL-003', 'APPT-AVAIL-035'],
    { practice: openVisits },
  ],
]);

function openVisits({ slots }: Practice): void {
  for (const slot of slots.all()) if (slot.channel === 'Visit') slots.update({ ...slot, bookable: true });
}
