import type { ValidationResult } from '../../profiles/index.js';
import type { ResponseSubject } from '../../support/model/check.js';
import type { StandingSurroundings } from './rule.js';

/** What the project's own validator says of an answer's body, held to its GP Connect profiles; nothing of no resource. */
export function validate(
  answer: ResponseSubject,
  { validator, specification }: StandingSurroundings,
): ValidationResult {
  const known = reports.get(answer);
  if (known) return known;
  const resource = answer.body.kind === 'resource' ? (answer.body.asSent ?? answer.body.resource) : {};
  const report = validator.validate(resource, { resourceProfiles: specification.profiles.byType });
  reports.set(answer, report);
  return report;
}

/** Several rules ask it of one answer. */
const reports = new WeakMap<ResponseSubject, ValidationResult>();
