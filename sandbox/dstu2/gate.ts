import type { Resource } from '../interaction.js';
import { readInteractionId } from '../security/headers.js';
import { checkAuthorization } from '../security/token.js';
import type { Gate } from '../server/gate.js';
import { type InteractionKey, interactionRows } from '../server/interactions.js';
import { identify, type Row } from '../server/route.js';
import { elevenClaims, requireRecord } from './claims.js';

/** The interactions of 1.2.7 without the number at the end of their ids, those given here in another form. */
export const rowsOf = (others: Partial<Record<InteractionKey, Partial<Row>>>): Row[] =>
  interactionRows.map((row) => ({ ...row, id: row.id.replace(/-1$/, ''), ...others[row.key] }));

/** As the Spine's gate of 1.2.7, with tokens of eleven claims that name the record. */
export const dstu2Gate =
  (
    offered: readonly Row[],
    problemsOf: (resource: Resource) => string[],
    more: Pick<Gate, 'refined' | 'readsVersions'> = {},
  ) =>
  (asid: string): Gate => ({
    offered,
    ...more,
    echoed: [],
    identify: (place, incoming) => {
      const row = identify(place, incoming.method, readInteractionId(incoming.headers, asid), offered);
      return more.refined?.(row, incoming) ?? row;
    },
    authorise(incoming, { site }) {
      const claims = checkAuthorization(incoming.headers.authorization, site.now(), elevenClaims(problemsOf));
      requireRecord(claims, incoming, site.practice);
      return undefined;
    },
  });
