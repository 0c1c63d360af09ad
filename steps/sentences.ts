import { Then } from '@cucumber/cucumber';
import type { Check } from '../support/checks/check.js';
import type { Fact } from '../support/world/facts.js';
import { type Picture, settled } from '../support/world/retake.js';
import type { ConformanceWorld } from '../support/world/world.js';

/** Makes each sentence a Then step that applies its checks to what an earlier step kept. */
export function sayChecks<Subject extends { exchange: { id: string } }>(
  subject: Fact<Subject>,
  sentences: Readonly<Record<string, readonly Check<Subject>[]>>,
): void {
  for (const [sentence, checks] of Object.entries(sentences))
    Then(new RegExp(`^${literally(sentence)}$`), function (this: ConformanceWorld) {
      this.scenario.judge(checks, this.scenario.recall(subject));
    });
}

/** Makes the title of each check a Then step of its own. */
export const sayTitles = <Subject extends { exchange: { id: string } }>(
  subject: Fact<Subject>,
  checks: readonly Check<Subject>[],
): void => sayChecks(subject, Object.fromEntries(checks.map((check) => [check.title, [check]])));

/** The same for pictures that several requests make up: taken once more before a fault in one counts. */
export function sayTitlesOfPictures<Subject extends { exchange: { id: string } }>(
  subject: Fact<Picture<Subject>>,
  checks: readonly Check<Subject>[],
): void {
  for (const check of checks)
    Then(new RegExp(`^${literally(check.title)}$`), async function (this: ConformanceWorld) {
      this.scenario.judge([check], await settled(this.scenario.recall(subject), [check]));
    });
}

/** A step that is just this sentence. */
export const exactly = (sentence: string): RegExp => new RegExp(`^${literally(sentence)}$`);

/** A sentence as part of a regular expression: slashes, dots and brackets mean nothing special in it. */
export const literally = (sentence: string): string => sentence.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
