import type { FreeSlot, Parameter } from '../../../../checks/slots/search.js';
import { inRole } from '../../../../requirements/roles.js';
import type { Exchange } from '../../../model/exchange.js';
import { entriesOfType } from '../../../scenes/setUp.js';
import { slotRequest } from '../../../scenes/slots/slotRequest.js';
import { days, freeSlotsIn, searchParameters } from '../../../scenes/slots/slots.js';
import { plainRequest } from '../../probes.js';
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
  const { specification } = examination;
  const asked = filters ? [...bare, ...filters] : parameters;
  const answer = await examination.ask({
    interaction: inRole(specification, 'search-slots'),
    ...(await slotRequest(specification, asked, () => organisationId(examination))),
  });
  const bundle = servedIn(answer, examination);
  if (bundle?.resourceType !== 'Bundle') return { finding: unserved(answer, 'The search for free slots') };
  return { slots: freeSlotsIn(bundle), answer };
}

/** The logical id by which the provider knows the practice; where it is not found, one that nothing has. */
async function organisationId(examination: Examination): Promise<string> {
  const request = plainRequest(examination, 'find-organisation');
  const bundle = request && servedIn(await examination.ask(request), examination);
  const id = bundle && entriesOfType(bundle, 'Organization')[0]?.value.id;
  return typeof id === 'string' ? id : 'unknown';
}
