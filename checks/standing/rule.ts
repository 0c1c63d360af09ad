import type { Validator } from '../../profiles/index.js';
import type { Specification } from '../../requirements/specification.js';
import type { Binding } from '../../support/model/binding.js';
import type { Observation, ResponseSubject } from '../../support/model/check.js';
import type { Terms } from '../../support/model/terms.js';

/** What a standing rule may know besides the response. */
export interface StandingSurroundings {
  specification: Specification;
  validator: Validator;
  terms: Terms;
  /** What checks judge, where it is known: parts of a rule that the specification says nothing of are not observed. */
  bindings?: ReadonlyMap<string, Pick<Binding, 'ignores'>>;
}

/**
 * A rule of the API that holds for every response of every interaction. It is judged on each exchange of a run and
 * reported by one closing scenario per endpoint, so that one fault is one failed scenario.
 */
export interface StandingRule {
  /** `cache-control`; the check of an endpoint is `<endpoint>.<key>`. */
  key: string;
  /** The sentence of the features: "every response carries Cache-Control: no-store". */
  title: string;
  /** Judged once over the answers of all interactions, and not by a closing scenario of each: its check is `http.<key>`. */
  isOfAll?: true;
  observe(answer: ResponseSubject, surroundings: StandingSurroundings): Iterable<Observation>;
  /** What the rule could not decide about this response, each with its reason. */
  notEvaluated?(answer: ResponseSubject, surroundings: StandingSurroundings): Iterable<string>;
}

/** Whose answers are counted together: those of an interaction, or all, under the endpoint of the rules on HTTP. */
export const closedBy = ({ isOfAll }: StandingRule, interaction: string): string =>
  isOfAll ? 'http' : interaction;

/** The title of its checks: the sentence, as one. */
export const titleOf = ({ title }: Pick<StandingRule, 'title'>): string =>
  `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
