import { Then } from '@cucumber/cucumber';
import { HarnessFault } from '../support/kernel/errors.js';
import type { Check } from '../support/model/check.js';
import type { Fact } from '../support/scenes/facts.js';
import { type Picture, settled } from '../support/scenes/slots/retake.js';
import type { ConformanceWorld } from '../support/scenes/world.js';

/** Makes each sentence a Then step that applies its checks to what an earlier step kept. */
export function sayChecks<Subject extends { exchange: { id: string } }>(
  subject: Fact<Subject>,
  sentences: Readonly<Record<string, Check<Subject> | readonly Check<Subject>[]>>,
): void {
  for (const [sentence, checks] of Object.entries(sentences))
    Then(exactly(sentence), function (this: ConformanceWorld) {
      this.scenario.judge([checks].flat(), this.scenario.recall(subject));
    });
}

/** Makes the title of each check a Then step of its own. */
export const sayTitles = <Subject extends { exchange: { id: string } }>(
  subject: Fact<Subject>,
  checks: readonly Check<Subject>[],
): void => sayChecks(subject, Object.fromEntries(checks.map((check) => [check.title, check])));

/** The same for pictures that several requests make up: taken once more before a fault in one counts. */
export function sayTitlesOfPictures<Subject extends { exchange: { id: string } }>(
  subject: Fact<Picture<Subject>>,
  checks: readonly Check<Subject>[],
): void {
  for (const check of checks)
    Then(exactly(check.title), async function (this: ConformanceWorld) {
      this.scenario.judge(
        [check],
        await settled(this.scenario.recall(subject), [check], this.scenario.run.terms),
      );
    });
}

/** What a table holds for a sentence that belongs to another table too: a gap is a mistake of the pack. */
export function heldFor<T>(table: Readonly<Record<string, T>>, sentence: string): T {
  const held = table[sentence];
  if (held !== undefined) return held;
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `Nothing says what is judged after "${sentence}" in a scenario of this endpoint.`,
    next: 'Add the sentence to the table of its refusals, or say another one.',
  });
}

/** The cucumber expression of just this sentence, in which brackets, slashes and backslashes mean themselves. */
export const exactly = (sentence: string): string => sentence.replace(/[(){}/\\]/g, '\\$&');
