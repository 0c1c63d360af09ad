import { observation } from '../../support/model/observe.js';
import { carriedResources } from './resources.js';
import type { StandingRule } from './rule.js';
import { validate } from './validation.js';

/** Every resource received is held to its GP Connect profile, by the project's own validator. */
export const profileRule: StandingRule = {
  key: 'profiles',
  title: 'every response holds only resources that conform to their GP Connect profiles',
  *observe(answer, surroundings) {
    if (answer.body.kind !== 'resource') return;
    const { issues } = validate(answer, surroundings);
    const errors = issues.filter(({ severity }) => severity === 'error');
    for (const { path, expected, found, profile } of errors)
      yield observation(path, false, `${expected} (${profile.split('/').at(-1)})`, found);
    if (errors.length === 0)
      for (const { path } of carriedResources(answer.body))
        yield observation(path, true, 'conformance', 'conformance');
  },
  *notEvaluated(answer, surroundings) {
    if (answer.body.kind !== 'resource') return;
    for (const { element, message } of validate(answer, surroundings).notEvaluated)
      yield `${element}: ${message}`;
  },
};
