import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../support/model/check.js';
import { theAnswer } from '../../../support/scenes/answer.js';
import { Facts } from '../../../support/scenes/facts.js';
import { isUsable } from '../../../support/scenes/usable.js';
import { answered } from '../../checks/subject.js';

type Gateway = Parameters<typeof isUsable>[0];

/** The gateway of a search for patients, with the answer to it and the checks that failed. */
function gateway(answer: { status?: number; resourceType?: string } | undefined, ...failed: string[]) {
  const facts = new Facts();
  const { status = 200, resourceType = 'Bundle' } = answer ?? {};
  if (answer)
    facts.keep(theAnswer, answered({ interaction: 'find-a-patient', status, resource: { resourceType } }));
  const scenario: Pick<Gateway, 'identity' | 'judgements'> & Facts = Object.assign(facts, {
    identity: {
      id: 'PATS-001',
      name: '',
      feature: '',
      endpoint: 'find-a-patient',
      gateway: true,
      closing: false,
      tags: [],
      requirements: [],
    },
    judgements: failed.map(
      (check): Judgement => ({
        check,
        title: '',
        requirements: [],
        level: 'SHALL',
        outcome: 'failed',
        exchange: 'PATS-001.1',
        observed: 1,
        findings: [],
        findingCount: 1,
      }),
    ),
  });
  return scenario as Gateway;
}

describe('the answer of a gateway that failed', () => {
  it.each([
    ['has another status of success', { status: 206 }, 'find-a-patient.status'],
    ['is a Bundle of another type', {}, 'find-a-patient.searchset'],
  ])('can be built on where it %s', (_what, answer, check) => {
    expect(isUsable(gateway(answer, check))).toBe(true);
  });

  it.each([
    ['there is none', undefined, 'find-a-patient.status'],
    ['it is an error', { status: 404 }, 'find-a-patient.status'],
    ['it is of another type', { resourceType: 'Patient' }, 'find-a-patient.searchset'],
    ['it is not what was sought', {}, 'find-a-patient.found'],
  ])('cannot be built on where %s', (_what, answer, check) => {
    expect(isUsable(gateway(answer, check))).toBe(false);
  });
});
