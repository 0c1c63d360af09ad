import { describe, expect, it } from 'vitest';
import { successStatusRule } from '../../../checks/standing/successStatus.js';
import { loadValidator } from '../../../profiles/index.js';
import { loadSpecification } from '../../../requirements/load.js';
import { terms } from '../bound.js';
import { answered } from '../subject.js';

const surroundings = {
  specification: loadSpecification('gpconnect-1.2.7'),
  validator: loadValidator(),
  terms,
};

/** What the rule sees in an answer of this status to a request by this verb: the part it counts for, and whether all is well. */
function seen(interaction: string, method: string, status: number): unknown[] {
  const { exchange, body } = answered({ interaction, status });
  const { request, response } = exchange;
  const sent = { ...exchange, request: { ...request, method }, response: { ...response, body: '' } };
  return [...successStatusRule.observe({ exchange: sent, body }, surroundings)].map(({ part, ok }) => [
    part,
    ok,
  ]);
}

describe('the status of a success', () => {
  it.each([
    ['find-a-patient', 'GET', 200, true],
    ['find-a-patient', 'GET', 206, false],
    ['book-an-appointment', 'POST', 201, true],
    ['book-an-appointment', 'POST', 200, false],
    ['register-a-patient', 'POST', 201, false],
    ['amend-an-appointment', 'PUT', 202, false],
  ])('of %s by %s is held to the page: %i', (interaction, method, status, ok) => {
    expect(seen(interaction, method, status)).toEqual([[interaction, ok]]);
  });

  it.each([
    ['an error', 'find-a-patient', 'GET', 404],
    ['another verb', 'find-a-patient', 'POST', 201],
    ['an empty body that is announced', 'amend-an-appointment', 'PUT', 204],
  ])('is no concern of %s', (_what, interaction, method, status) => {
    expect(seen(interaction, method, status)).toEqual([]);
  });
});
