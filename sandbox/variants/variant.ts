import type { Behaviour } from '../behaviour/behaviour.js';
import type { InteractionKey } from '../server/interactions.js';

/** Packs that belong to no interaction of their own. */
export type SharedPack =
  | 'journeys'
  | 'spine-headers'
  | 'tokens'
  | 'content-negotiation'
  | 'http'
  | 'transport';

/** One use of the freedom that the specification leaves: a provider that differs from the ordinary one and conforms. */
export interface Variant {
  id: string;
  /** One line: what a provider of this kind does. */
  description: string;
  /** Rows and readings that permit it, or a few words where silence does. */
  permittedBy: readonly string[];
  /** Packs whose answers differ; `all` when every pack could notice. */
  endpoints: readonly (InteractionKey | SharedPack)[] | 'all';
  /** Rows of weight SHOULD that it leaves unmet, or that a reading lowers to it, so that a warning is right. */
  warns?: readonly string[];
  /** Seed of the practice, when the data is the difference. */
  seed?: number;
  behaviour?(): Behaviour;
}
