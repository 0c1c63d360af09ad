import type { Behaviour } from '../behaviour/behaviour.js';
import type { InteractionKey } from '../server/interactions.js';

/** One deliberate deviation from the specification, to see whether the checks notice it. */
export interface Mutant {
  /** Stable: the concern, a dot, what is wrong: `slots.busy-listed`. */
  id: string;
  /** One line: what a provider with this mutant does. */
  description: string;
  /** Ids of the requirement rows that it is there to prove: scenarios of each are tried. */
  breaks: readonly string[];
  /** Rows that it breaks too, without being there to prove them (`sandbox/alsoBroken.ts`). */
  alsoBreaks?: readonly string[];
  /** Interactions that it touches; empty where it is about rules for all of them. */
  endpoints: readonly InteractionKey[];
  /** Made anew for each sandbox, because it may remember. */
  behaviour(): Behaviour;
}
