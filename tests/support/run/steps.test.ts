import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { availableSpecifications } from '../../../requirements/places.js';
import { type StepUse, sentencesOf, stepSources, stepsOf, type Unclear } from '../../../support/run/steps.js';

const specification = loadSpecification('gpconnect-1.2.7');
let steps: readonly StepUse[];
let unclear: readonly Unclear[];

beforeAll(async () => {
  ({ steps, unclear } = await stepsOf(specification));
}, 60_000);

describe('the sentences of the features', () => {
  it('are each that of one step definition', () => {
    expect(unclear).toEqual([]);
  });

  it('are all that the step definitions say: none is there for nothing', () => {
    const said = availableSpecifications().flatMap((id) => [...sentencesOf(loadSpecification(id)).keys()]);
    const sentences = new Set(said);
    const unused = steps.filter(
      ({ expression, scenarios }) => scenarios.length === 0 && !sentences.has(expression),
    );
    expect(unused.map(({ expression, at }) => `${at} ${expression}`)).toEqual([]);
  });

  it('are found in the sources by plain search, but for those with a parameter', () => {
    const sources = stepSources()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      .replaceAll("\\'", "'");
    const sentences = [...sentencesOf(specification).keys()];
    const missing = sentences.filter((sentence) => !sources.includes(sentence));
    const literal = missing.filter((sentence) => steps.some(({ expression }) => expression === sentence));
    expect(literal).toEqual([]);
    expect(missing.length / sentences.length).toBeLessThan(0.03);
  });

  it('need no regular expression', () => {
    const written = stepSources().filter(
      (file) =>
        /\/steps\/(?!parameters)/.test(file) &&
        /new RegExp\(|(Given|When|Then)\(\s*\//.test(readFileSync(file, 'utf8')),
    );
    expect(written).toEqual([]);
  });
});

describe('the place of a sentence', () => {
  const placeOf = (expression: string) => steps.find((one) => one.expression === expression)?.at ?? '';

  it.each([
    ['the booking is refused', 'steps/booking/refusedBooking.ts'],
    ['the consumer sends a booking that has no start', 'checks/booking/spoilers/structure.ts'],
    ['every response carries Cache-Control: no-store', 'checks/standing/http.ts'],
    [
      "a consumer who retrieves a patient's appointments with success",
      'support/scenes/interactions/retrieve-a-patients-appointments.ts',
    ],
    ['the response is {status}', 'steps/responses.ts'],
  ])('%s: %s', (expression, file) => {
    expect(placeOf(expression)).toMatch(new RegExp(`^${file}:\\d+$`));
    const [path = '', line = ''] = placeOf(expression).split(':');
    const written = readFileSync(path, 'utf8').split('\n')[Number(line) - 1];
    expect(written?.replaceAll("\\'", "'")).toContain(expression);
  });

  it('is known of every one of them', () => {
    expect(steps.filter(({ at }) => at.startsWith('dist')).map(({ expression }) => expression)).toEqual([]);
  });
});
