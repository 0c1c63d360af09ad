import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../../requirements/load.js';
import { accepted, choices } from '../../../../support/checks/book/forms.js';
import { malformedBodies } from '../../../../support/checks/book/malformed.js';
import { refusals } from '../../../../support/checks/book/refusals.js';
import { spoiltBookings } from '../../../../support/checks/book/spoilers/index.js';
import { featureFiles } from '../../../../support/run/pack.js';
import { picklesOf } from '../../../../support/run/scenarios.js';
import { adjustments } from '../../../../support/world/bookingAdjustments.js';
import { bookingForms } from '../../../../support/world/bookingForms.js';
import { brokenPairs } from '../../../../support/world/pairs.js';

const steps = picklesOf(featureFiles(loadSpecification('gpconnect-1.2.7')))
  .filter(({ tags }) => tags.some(({ name }) => name === '@book-an-appointment'))
  .flatMap((pickle) => pickle.steps.map(({ text }) => text));

/** What stands in the place of the group, in the steps that read so. */
const said = (sentence: RegExp): Set<string> =>
  new Set(steps.flatMap((text) => sentence.exec(text)?.[1] ?? []));

/** Table-driven sentences of the booking pack: each entry is said by a scenario, and nothing else is. */
describe('the words of the booking features', () => {
  it.each<[string, RegExp, Readonly<Record<string, unknown>>]>([
    ['spoil', /^the consumer sends a booking that (.+)$/, { ...spoiltBookings, ...malformedBodies }],
    ['vary', /^the booking (?!is |without |in )(.+)$/, adjustments],
    ['send', /^the consumer books(.*)$/, bookingForms],
    ['refuse', /^the booking is refused, because it (.+)$/, refusals],
    ['pair', /^a patient and two free slots that (.+)$/, brokenPairs],
  ])('%s what the table of their sentence holds', (_, sentence, table) => {
    expect([...said(sentence)].sort()).toEqual(Object.keys(table).sort());
  });

  it('say every form that is permitted or left to the provider', () => {
    const sentences = Object.keys({ ...accepted, ...choices });
    expect(sentences.filter((sentence) => !steps.includes(sentence))).toEqual([]);
  });

  it('hold each refusal against the fault that was sent', () => {
    const scenarios = picklesOf(featureFiles(loadSpecification('gpconnect-1.2.7')));
    for (const { name, steps: own } of scenarios) {
      const texts = own.map(({ text }) => text);
      const sent = texts.flatMap((text) => /^the consumer sends a booking that (.+)$/.exec(text)?.[1] ?? []);
      const refused = texts.flatMap(
        (text) => /^the booking is refused, because it (.+)$/.exec(text)?.[1] ?? [],
      );
      if (sent.length > 0 && refused.length > 0) expect(refused, name).toEqual(sent);
    }
  });
});
