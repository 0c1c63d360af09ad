import { type Located, select, selectText } from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { explained, outcomeRule } from './operationOutcome.js';
import type { StandingRule } from './rule.js';

/** The one Spine code that the guidance has for 500, and the issue types of its table and of its example (FND-A-32). */
const internal = { code: 'INTERNAL_SERVER_ERROR', issueTypes: ['processing', 'exception'] } as const;

/**
 * Rules on server errors, which no request brings about on purpose: they come where something else was asked for, so
 * that they are judged once over all interactions, wherever one came.
 */
export const serverErrorRules: readonly StandingRule[] = [
  ofIssues(
    'server-error',
    'every response with status 500 says that it is an internal server error',
    function* ({ path, value }) {
      const at = `OperationOutcome.${path}`;
      const [code] = selectText(value, 'details.coding.code');
      yield observation(
        `${at}.details.coding.code`,
        code?.value === internal.code,
        internal.code,
        code?.value,
      );
      yield oneOf(`${at}.code`, select(value, 'code')[0]?.value, internal.issueTypes);
    },
  ),
  ofIssues(
    'server-error-explained',
    'every response with status 500 explains the error in diagnostics',
    function* (issue) {
      yield explained(issue, 'what went wrong');
    },
  ),
];

/** A rule on each issue of a 500; that there is an OperationOutcome is a rule of its own. */
function ofIssues(
  key: string,
  title: string,
  observe: (issue: Located) => Iterable<Observation>,
): StandingRule {
  return {
    ...outcomeRule(key, title, function* (outcome, { exchange }) {
      if (exchange.response.status !== 500) return;
      for (const issue of select(outcome, 'issue')) yield* observe(issue);
    }),
    isOfAll: true,
  };
}
