import type { Level } from '../support/model/check.js';

export const actors = ['provider', 'consumer', 'ssp'] as const;
export const testabilities = ['black-box', 'needs-provider-config', 'manual', 'not-testable'] as const;
export const origins = ['implied', 'linked', 'profile', 'example', 'spreadsheet'] as const;

/** Who a row binds; `ssp` is the Spine Secure Proxy. */
export type Actor = (typeof actors)[number];

/**
 * How a row can be judged. On a consumer row `black-box` means that the harness plays the consumer and sees whether
 * the provider refuses the broken form.
 */
export type Testability = (typeof testabilities)[number];

/**
 * Where a row comes from when the cited page does not state it itself: it follows from what is stated, stands on a
 * linked page, in a profile, only in an example, or only in the unlinked 2017 sheet of expected error codes.
 */
export type Origin = (typeof origins)[number];

export interface Source {
  /** Name of the published page without `.html`; of the profile or file where it is no page. */
  page: string;
  section: string;
  /** Lines in the page's source in the specification's repository, e.g. `54,56` or `165-172`. */
  line?: string;
  /** Public address. */
  url: string;
}

/** One row of the catalogue: what one sentence or table cell of the specification asks of one actor. */
export interface Requirement {
  id: string;
  level: Level;
  actor: Actor;
  area: string;
  /** Key of the endpoint in the specification, where the row belongs to one. */
  endpoint?: string;
  /** In our words; the predicate of actor and level: "provider SHALL NOT `Truncate description`". */
  paraphrase: string;
  testable: Testability;
  origin?: Origin;
  /** The specification's own word where `level` does not show it: `MUST NOT`, or `none` for a sentence without one. */
  keyword?: string;
  source: Source;
}

/** A row as a line of a catalogue file holds it: the address of the specification's own pages is worked out. */
export type RequirementLine = Omit<Requirement, 'source'> & {
  source: Omit<Source, 'url'> & { url?: string };
};
