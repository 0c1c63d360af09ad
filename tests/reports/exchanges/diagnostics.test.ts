import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../../reports/exchanges/diagnostics.js';
import { exchange } from '../../fixtures/run/exchanges.js';

const answered = (body: string) => {
  const one = exchange('SLOTS-002.1');
  return one.response ? { ...one, response: { ...one.response, body } } : one;
};
const outcome = (issue: unknown) => answered(JSON.stringify({ resourceType: 'OperationOutcome', issue }));

describe('the diagnostics of an answer', () => {
  it('are codes and words of its issues', () => {
    const issue = {
      code: 'invalid',
      details: { coding: [{ code: 'INVALID_RESOURCE' }], text: 'no' },
      diagnostics: 'the slot is not free',
    };
    expect(diagnosticsOf(outcome([issue, { code: 'value' }]))).toEqual([
      'invalid, INVALID_RESOURCE: the slot is not free: no',
      'value',
    ]);
  });

  it.each([
    ['no OperationOutcome', answered('{"resourceType":"Bundle"}')],
    ['no JSON', answered('<html>')],
    ['no answer', undefined],
    ['issues of no kind that FHIR knows', outcome([null, 7, 'text', { details: { coding: 'x' } }])],
    ['issues that are no list', outcome({ code: 'invalid' })],
  ])('are none of %s', (_, one) => {
    expect(diagnosticsOf(one)).toEqual([]);
  });
});
