import type { Sweep, Variation } from '../../../checks/api/sweep.js';
import { type ProperSweep, tokenAlterations } from '../../../checks/api/tokens/proper.js';
import type { BodylessAnswer } from '../../../checks/responses/success.js';
import type { ResponseSubject } from '../../model/check.js';
import type { Scenario } from '../scenario.js';
import { servesOnce } from './sweep.js';

/**
 * Finds out what a provider misses that refuses a proper token: it is sent the request again, each time with one thing
 * that no token need have. A provider that refuses nothing is sent nothing.
 */
export async function missedInTokens(scenario: Scenario, sweep: Sweep): Promise<ProperSweep> {
  const missed = new Map<string, string[]>();
  for (const { exchange, accepted } of sweep.answers) {
    if (accepted) continue;
    const { interaction } = exchange;
    for (const [part, alteration] of Object.entries(tokenAlterations))
      if (await servesOnce(scenario, interaction, alteration))
        missed.set(interaction, [...(missed.get(interaction) ?? []), part]);
  }
  return { ...sweep, missed };
}

/** Finds out whether a provider that does not serve a request serves it with a body. */
export async function missedBody(scenario: Scenario, answer: ResponseSubject): Promise<BodylessAnswer> {
  const { interaction, response } = answer.exchange;
  if (response.status < 400) return { ...answer, servedWithBody: false };
  return { ...answer, servedWithBody: await servesOnce(scenario, interaction, withBody) };
}

const withBody: Variation = {
  change: (prepared) => ({
    ...prepared,
    headers: [...prepared.headers, ['Content-Type', 'application/fhir+json;charset=utf-8']],
    body: JSON.stringify({ resourceType: 'Parameters' }),
  }),
};
