import type { Judgement } from '../model/check.js';
import type { ScenarioRecord } from '../model/records.js';

/**
 * A judgement that was not good, or a scenario that was not judged to its end. It kills a mutant, is collateral, or is a
 * false alarm.
 */
export interface Alarm {
  scenario: string;
  /** Absent where it is the scenario that could not go on. */
  check?: string;
  requirements: readonly string[];
  outcome: 'failed' | 'warned' | 'blocked' | 'errored';
  /** First finding, or the reason. */
  said: string;
}

/** The alarms of a scenario: what it judged before it could not go on counts as any other judgement. */
export function alarmsOf({ id, outcome, reason, requirements, judgements }: ScenarioRecord): Alarm[] {
  const judged = judgements.flatMap((judgement) => alarmOf(id, judgement));
  if (outcome !== 'blocked' && outcome !== 'errored') return judged;
  return [...judged, { scenario: id, requirements, outcome, said: reason ?? '' }];
}

function alarmOf(scenario: string, { check, requirements, outcome, findings }: Judgement): Alarm[] {
  if (outcome !== 'failed' && outcome !== 'warned') return [];
  const [finding] = findings;
  const said = finding ? `${finding.path}: expected ${finding.expected}, found ${finding.found}` : '';
  return [{ scenario, check, requirements, outcome, said }];
}
