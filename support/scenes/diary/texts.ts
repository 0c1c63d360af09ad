import type { JsonObject } from '../../kernel/select.js';
import type { Scenario } from '../scenario.js';
import { markOf } from './ownership.js';

/**
 * What the run writes into `description`: which scenario it is of, and the run's mark, by which the appointment is known
 * again for one of its own. It is short, since a provider may keep description and comment as one text (APPT-A-29).
 */
export const testText = ({ identity, run }: Scenario, rest = ''): string =>
  `Test ${identity.id} ${markOf(run.id)}${rest}`;

/** An appointment with the plainest amendment: another description, or another reason. */
export function plainlyAmended(scenario: Scenario, appointment: JsonObject): JsonObject {
  const text = testText(scenario, ', amended');
  return scenario.run.specification.amendments.element === 'reason'
    ? { ...appointment, reason: [{ text }] }
    : { ...appointment, description: text };
}

/**
 * A text of exactly `length` characters that are not all ASCII, and in which a loss would show. It begins with `start`.
 */
export const textOf = (length: number, start = ''): string => {
  const letters = Array.from({ length }, (_, index) => ['é', 'ß', 'Ω', '–', 'a', '7', ' ', 'z'][index % 8]);
  return `${start}${letters.join('')}`.slice(0, length).replace(/^ | $/g, '.');
};
