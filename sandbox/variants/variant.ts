import type { Behaviour } from '../behaviour/behaviour.js';
import type { InteractionKey } from '../server/interactions.js';

/** One use of the freedom that the specification leaves: a provider that differs from the ordinary one and conforms. */
export interface Variant {
  id: string;
  /** One line: what a provider of this kind does. */
  description: string;
  /** Rows and readings that permit it, or a few words where silence does. */
  permittedBy: readonly string[];
  /** Interactions whose answers differ; `all` when every pack could notice. */
  endpoints: readonly InteractionKey[] | 'all';
  /** Rows of weight SHOULD that it leaves unmet, so that a warning is right. */
  warns?: readonly string[];
  /** Seed of the practice, when the data is the difference. */
  seed?: number;
  behaviour?(): Behaviour;
}
