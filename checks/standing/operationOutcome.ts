import { type Json, type JsonObject, type Located, select, selectText } from '../../support/kernel/select.js';
import type { Observation, ResponseSubject } from '../../support/model/check.js';
import { absent, observation, ofPart, oneOf, present } from '../../support/model/observe.js';
import { operationOutcomeProfile } from '../vocabulary.js';
import { brokenOutcomes } from './profiles.js';
import type { StandingRule, StandingSurroundings } from './rule.js';

/** Rules on every error answer (error handling guidance; GPConnect-OperationOutcome-1). */
export const operationOutcomeRules: readonly StandingRule[] = [
  {
    key: 'error-has-operation-outcome',
    title: 'every response that is an error carries an OperationOutcome',
    *observe({ exchange, body }) {
      if (exchange.response.status < 400) return;
      const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
      yield observation('body', found === 'OperationOutcome', 'an OperationOutcome', found);
    },
  },
  outcomeRule(
    'operation-outcome-profile',
    'every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it',
    function* (outcome, answer, surroundings) {
      yield* brokenOutcomes(answer, surroundings);
      const found = selectText(outcome, 'meta.profile').map(({ value }) => value);
      yield observation(
        'OperationOutcome.meta.profile',
        found.includes(operationOutcomeProfile),
        operationOutcomeProfile,
        found[0],
      );
    },
  ),
  outcomeRule(
    'issue-severity',
    'every response with an OperationOutcome has severity error in each issue',
    function* (outcome) {
      yield* hasIssue(outcome);
      for (const { path, value } of select(outcome, 'issue'))
        yield oneOf(`OperationOutcome.${path}.severity`, select(value, 'severity')[0]?.value, ['error']);
    },
  ),
  outcomeRule(
    'issue-code',
    'every response with an OperationOutcome has an issue type of FHIR in each issue',
    function* (outcome, _answer, { terms: { codes } }) {
      yield* hasIssue(outcome);
      for (const { path, value } of select(outcome, 'issue'))
        yield oneOf(`OperationOutcome.${path}.code`, select(value, 'code')[0]?.value, codes.issueType ?? []);
    },
  ),
  outcomeRule(
    'spine-error-code',
    'every response with an OperationOutcome names one Spine error code with its display in each issue',
    function* (outcome) {
      yield* hasIssue(outcome);
      for (const { path, value } of select(outcome, 'issue')) {
        const codings = select(value, 'details.coding');
        const at = `OperationOutcome.${path}.details.coding`;
        yield observation(at, codings.length === 1, 'exactly one coding', `${codings.length} codings`);
        for (const coding of codings) {
          const code = select(coding.value, 'code')[0]?.value;
          yield observation(`${at}.code`, isCode(code), 'a Spine error code', code);
          const display = select(coding.value, 'display')[0]?.value;
          yield* ofPart('display', [present(`${at}.display`, display, 'its display')]);
          yield absent(`${at}.version`, select(coding.value, 'version')[0]?.value);
          yield absent(`${at}.userSelected`, select(coding.value, 'userSelected')[0]?.value);
        }
      }
    },
  ),
  {
    ...outcomeRule(
      'spine-error-system',
      'every response with an OperationOutcome takes the Spine error code from its code system',
      function* (outcome, _answer, { terms: { errorSystems } }) {
        for (const { path, value } of select(outcome, 'issue.details.coding'))
          yield oneOf(`OperationOutcome.${path}.system`, select(value, 'system')[0]?.value, errorSystems);
      },
    ),
  },
  outcomeRule(
    'diagnostics',
    'every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics',
    function* (outcome) {
      for (const issue of select(outcome, 'issue')) {
        const code = selectText(issue.value, 'details.coding.code')[0]?.value;
        if (code && mustExplain.includes(code)) yield explained(issue, `what is wrong (${code})`);
      }
    },
  ),
];

/** Observes that an issue explains itself. */
export const explained = ({ path, value }: Located, expected: string): Observation =>
  present(`OperationOutcome.${path}.diagnostics`, select(value, 'diagnostics')[0]?.value, expected);

/** Observes that there is an issue at all: without one, nothing is there to hold what every issue must hold. */
function* hasIssue(outcome: JsonObject): Iterable<Observation> {
  const issues = select(outcome, 'issue').length;
  if (issues === 0) yield observation('OperationOutcome.issue', false, 'at least one issue', 'none');
}

/** Spine codes are capitals, unlike their displays: `INVALID_RESOURCE`, and `ACCESS DENIED` (FND-A-2). */
const isCode = (value: Json | undefined): boolean =>
  typeof value === 'string' && /^[A-Z][A-Z_ ]*$/.test(value);

const mustExplain = ['INVALID_RESOURCE', 'INVALID_PARAMETER', 'REFERENCE_NOT_FOUND'];

type ObserveOutcome = (
  outcome: JsonObject,
  answer: ResponseSubject,
  surroundings: StandingSurroundings,
) => Iterable<Observation>;

/** A rule that looks at error answers with an OperationOutcome only. */
export function outcomeRule(key: string, title: string, observe: ObserveOutcome): StandingRule {
  return {
    key,
    title,
    *observe(answer, surroundings) {
      const { body } = answer;
      if (body.kind === 'resource' && body.resource.resourceType === 'OperationOutcome')
        yield* observe(body.resource, answer, surroundings);
    },
  };
}
