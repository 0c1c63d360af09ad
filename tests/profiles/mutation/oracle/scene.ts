import type { JsonObject } from '../../../../support/kernel/select.js';
import type { Published } from './published.js';
import type { Forest } from './tree.js';

/** State of one judgement, and where it says what it found: JSON pointer and reason. */
export interface Scene {
  published: Published;
  forest: Forest;
  /** The resource whose content is being judged, for invariants and references into it. */
  resource: JsonObject;
  forbid(at: string, reason: string): void;
  /** The packages do not decide this: codes of a value set that is not there, an unknown type. */
  doubt(at: string, reason: string): void;
  /** Checks that are costly, and only made while nothing is forbidden yet. */
  later(check: () => void): void;
}
