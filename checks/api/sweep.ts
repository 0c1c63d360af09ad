import type { Interaction, Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../../support/config/provider.js';
import type { PreparedRequest, RequestPlan } from '../../support/http/request.js';
import type { ResponseSubject } from '../../support/model/check.js';

/** How an interaction answered a request that was changed in one respect. */
export interface SweptAnswer extends ResponseSubject {
  /** What the interaction's path addresses first: `Patient`, `metadata`. */
  addressed: string;
  /** Whether it was answered as the unchanged request is: as if nothing had been changed. */
  served: boolean;
  /**
   * Whether it shows that the request got past what any request may be refused for, its headers, token and form: it was
   * served, or refused for something that comes later, such as the version of what is updated.
   */
  accepted: boolean;
}

/** The answers of every interaction to the same change. */
export interface Sweep {
  /** The last of them. */
  exchange: { id: string };
  answers: readonly SweptAnswer[];
  /** The interactions that were not asked, each with the reason. */
  leftOut: readonly string[];
}

/** An interaction that a request is made for. */
export interface Addressee {
  key: string;
  interaction: Interaction;
  run: { config: ProviderConfig; specification: Specification };
}

/** One change that can be made to a request of many interactions. */
export interface Variation {
  /** Whether every interaction is to refuse it, so that nothing comes of it. */
  refused?: boolean;
  /** To which interactions it can be made; to all, when absent. */
  to?(addressee: Addressee): boolean;
  /** What changes before the request is made; leaves the interaction out by throwing a `Stop`. */
  plan?(plan: RequestPlan, addressee: Addressee): RequestPlan;
  /** What changes in the request as it would have left. */
  change?(prepared: PreparedRequest, addressee: Addressee): PreparedRequest;
}
