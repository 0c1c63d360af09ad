import { withHeader } from '../../../support/http/headers.js';
import type { Check } from '../../../support/model/check.js';
import { everywhere } from '../everywhere.js';
import type { Tolerances } from '../fault.js';
import type { Addressee, Sweep, Variation } from '../sweep.js';

const isSearch = ({ interaction }: Addressee): boolean =>
  interaction.method === 'GET' && interaction.returns === 'Bundle';

const isUpdate = ({ interaction }: Addressee): boolean => interaction.method === 'PUT';

/** What a provider has to live with in any request. */
export const httpTolerances: Tolerances = {
  'each is sent with the headers that a proxy adds': {
    id: 'http.serves.with-the-headers-that-a-proxy-adds',
    change: (prepared) =>
      withHeader(
        withHeader(prepared, 'Forwarded', 'for=192.0.2.43;proto=https;by=203.0.113.60'),
        'X-Forwarded-For',
        '192.0.2.43',
      ),
  },
  'each is sent with search parameters that nobody knows': {
    id: 'http.serves.with-search-parameters-that-nobody-knows',
    to: isSearch,
    plan: (plan) => ({
      ...plan,
      query: [...(plan.query ?? []), ['colour', 'blue'], ['sortedBy', 'patience']],
    }),
  },
  'each is sent with _count and _sort, which are out of scope': {
    id: 'http.serves.with-count-and-sort-which-are-out-of-scope',
    to: isSearch,
    plan: (plan) => ({ ...plan, query: [...(plan.query ?? []), ['_count', '5'], ['_sort', '_id']] }),
  },
};

/** An update of a state that is no longer the current one. */
export const staleUpdate: Variation = {
  to: isUpdate,
  change: (prepared) => withHeader(prepared, 'If-Match', 'W/"not-the-current-version"'),
};

/** What keeps two consumers from writing over each other's changes; no Spine code is asserted. */
export const conflictCheck: Check<Sweep> = everywhere(
  {
    id: 'http.version-conflict',
    title: 'the update is refused with 409',
  },
  '409',
  ({ exchange }) => ({ ok: exchange.response.status === 409 }),
);
