import type { FreeSlot, Parameter } from '../../../../checks/slots/search.js';
import { inRole } from '../../../../requirements/roles.js';
import type { Exchange } from '../../../model/exchange.js';
import { days, freeSlotsIn, searchParameters } from '../../../scenes/slots/slots.js';
import type { Examination } from '../examination.js';
import { type Finding, unserved } from '../finding.js';
import { servedIn } from './answering.js';

/** Free slots of some days, relative to today, as the run's own consumer or by other filters is shown them. */
export async function freeSlotsOf(
  examination: Examination,
  [first, last]: readonly [first: number, last: number],
  filters?: readonly Parameter[],
): Promise<{ slots: FreeSlot[]; answer: Exchange } | { finding: Finding }> {
  const parameters = searchParameters(examination, days(examination, first, last));
  const bare = parameters.filter(([name]) => name !== 'searchFilter');
  const answer = await examination.ask({
    interaction: inRole(examination.specification, 'search-slots'),
    query: filters ? [...bare, ...filters] : parameters,
  });
  const bundle = servedIn(answer, examination);
  if (bundle?.resourceType !== 'Bundle') return { finding: unserved(answer, 'The search for free slots') };
  return { slots: freeSlotsIn(bundle), answer };
}
