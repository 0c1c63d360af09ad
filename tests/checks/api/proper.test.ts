import { describe, expect, it } from 'vitest';
import { properTokenCheck as check, tokenAlterations } from '../../../checks/api/tokens/proper.js';
import { judge } from '../../../support/model/judge.js';
import { boundTo, terms } from '../bound.js';
import { good, refusal, sweepOf } from './sample.js';

const all = ['API-HTTP-066', 'API-JWT-013', 'API-JWT-039', 'API-JWT-043', 'API-JWT-055'];
const scopes = ['API-JWT-029', 'API-JWT-030', 'API-JWT-031'];

const scopeOf: Readonly<Record<string, string>> = {
  'find-a-patient': 'patient/*.read',
  'amend-an-appointment': 'patient/*.write',
  'read-a-location': 'organization/*.read',
};

/** Answers to tokens of the right scope by the three interactions; `refusing` refuses its own. */
function swept(refusing?: string) {
  const { answers, ...rest } = sweepOf((key) => {
    const answer = key === refusing ? refusal(key) : good(key);
    const token = { header: {}, claims: { requested_scope: scopeOf[key] } };
    return { ...answer, exchange: { ...answer.exchange, request: { ...answer.exchange.request, token } } };
  });
  return { ...rest, answers: answers.filter(({ exchange }) => exchange.interaction in scopeOf) };
}

const judged = (subject: ReturnType<typeof swept>, missed: readonly (readonly [string, string[]])[] = []) =>
  judge(check, { ...subject, missed: new Map(missed) }, { exchange: 'X.1', binding: boundTo(check), terms });

describe('a proper token that is served', () => {
  it('shows that nothing else is wanted of it, whatever the scope', () => {
    expect(judged(swept())).toMatchObject([{ outcome: 'passed', requirements: [...all, ...scopes] }]);
  });
});

describe('a proper token that is refused', () => {
  it.each([
    ['signature', 'API-HTTP-066'],
    ['requested-record', 'API-JWT-013'],
    ['device', 'API-JWT-039'],
    ['organisation', 'API-JWT-043'],
    ['practitioner', 'API-JWT-055'],
    ['scope', 'API-JWT-030'],
  ])('is blamed on what makes it served: %s', (part, row) => {
    const [failed, passed] = judged(swept('amend-an-appointment'), [['amend-an-appointment', [part]]]);
    expect(failed).toMatchObject({ outcome: 'failed', requirements: [row] });
    expect(passed?.requirements).toEqual([...all, 'API-JWT-029', 'API-JWT-031'].filter((one) => one !== row));
  });

  it('is no finding about tokens where nothing makes it served', () => {
    expect(judged(swept('amend-an-appointment'))).toMatchObject([
      { outcome: 'passed', requirements: [...all, 'API-JWT-029', 'API-JWT-031'] },
    ]);
  });

  it('is tried again with everything that no token need have', () => {
    expect(Object.keys(tokenAlterations)).toHaveLength(6);
  });
});
