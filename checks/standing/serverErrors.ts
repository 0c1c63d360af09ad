import { type JsonObject, select, selectText } from '../../support/kernel/select.js';
import type { Observation, ResponseSubject } from '../../support/model/check.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import type { StandingRule } from './rule.js';

/** The one Spine code that the guidance has for 500, and the issue types of its table and of its example (FND-A-32). */
const internal = { code: 'INTERNAL_SERVER_ERROR', issueTypes: ['processing', 'exception'] } as const;

/**
 * Rules on server errors, which no request brings about on purpose: they come where something else was asked for, so
 * that they are judged once over all interactions, wherever one came.
 */
export const serverErrorRules: readonly StandingRule[] = [
  {
    key: 'server-error',
    title: 'every response with status 500 says that it is an internal server error',
    isOfAll: true,
    *observe(answer) {
      for (const outcome of outcomeOf500(answer))
        for (const { path, value } of select(outcome, 'issue')) {
          const at = `OperationOutcome.${path}`;
          const [code] = selectText(value, 'details.coding.code');
          yield observation(
            `${at}.details.coding.code`,
            code?.value === internal.code,
            internal.code,
            code?.value,
          );
          yield oneOf(`${at}.code`, select(value, 'code')[0]?.value, internal.issueTypes);
        }
    },
  },
  {
    key: 'server-error-explained',
    title: 'every response with status 500 explains the error in diagnostics',
    isOfAll: true,
    *observe(answer) {
      for (const outcome of outcomeOf500(answer)) yield* explained(outcome);
    },
  },
];

function* explained(outcome: JsonObject): Iterable<Observation> {
  for (const { path, value } of select(outcome, 'issue'))
    yield present(
      `OperationOutcome.${path}.diagnostics`,
      select(value, 'diagnostics')[0]?.value,
      'what went wrong',
    );
}

/** The OperationOutcome of a 500; that there is one is a rule of its own. */
function outcomeOf500({ exchange, body }: ResponseSubject): JsonObject[] {
  if (exchange.response.status !== 500 || body.kind !== 'resource') return [];
  return body.resource.resourceType === 'OperationOutcome' ? [body.resource] : [];
}
