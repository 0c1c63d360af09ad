import { Then } from '@cucumber/cucumber';
import type { Check } from '../support/checks/check.js';
import type { Fact } from '../support/world/facts.js';
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

/** A sentence as part of a regular expression: slashes, dots and brackets mean nothing special in it. */
export const literally = (sentence: string): string => sentence.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
