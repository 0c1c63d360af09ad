import type { Call } from '../behaviour/behaviour.js';
import type { Person } from '../practice/records.js';
import { readInteractionId } from '../security/headers.js';
import { checkAuthorization } from '../security/token.js';
import type { Incoming } from './answer.js';
import { interactionRows } from './interactions.js';
import { identify, type Place, type Row } from './route.js';

/** How a specification has its requests routed and authorised. */
export interface Gate {
  /** The interactions that it has. */
  offered: readonly Row[];
  /** The interaction that a request is when its content tells, and not its interaction id. */
  refined?(row: Row, incoming: Incoming): Row;
  /** Whether a version of a resource can be read. */
  readsVersions?: boolean;
  /** Names of request headers that an answer repeats. */
  echoed: readonly string[];
  /**
   * Picks the interaction that a request is.
   *
   * @throws Refusal when what names it does not fit
   */
  identify(place: Place, incoming: Incoming): Row;
  /**
   * Lets a request in, and says which patient sent it, where patients are the users.
   *
   * @throws Refusal when it may not come in
   */
  authorise(incoming: Incoming, call: Call, interaction: Row): Person | undefined;
}

/** The Spine: a header names the interaction and the practice, and an unsigned token says who asks. */
export const spineGate = (asid: string): Gate => ({
  offered: interactionRows,
  echoed: [],
  identify: (place, { method, headers }) =>
    identify(place, method, readInteractionId(headers, asid), interactionRows),
  authorise({ headers }, { site }) {
    checkAuthorization(headers.authorization, site.now());
    return undefined;
  },
});
