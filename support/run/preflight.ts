import type { RequestPlan } from '../http/request.js';
import type { Exchange } from '../model/exchange.js';
import type { RunContext } from '../scenes/runContext.js';
import { clockAhead, clocksDiffer, correctionFor, describeClocks } from './clock.js';
import { refuseOtherPractice } from './practice.js';
import { refuseConnection, refuseProbes } from './preflightTrouble.js';
import { isServed, probesOf } from './probes.js';

/** Under which the requests of the preflight are on record. */
export const preflightScenario = 'PREFLIGHT-000';

/** What was found out before anything is judged. */
export interface Preflight {
  /** Seconds that the provider's clock is ahead; absent where its answers bear no date. */
  clockAhead?: number;
  warnings: readonly string[];
}

type Context = Pick<RunContext, 'client' | 'config' | 'specification' | 'startedAt'>;

/**
 * Tells mistakes of the configuration, and trouble of the environment, from faults of the provider before anything is
 * judged. A provider that serves one request that reads is let through; so is one that serves none, unless all its
 * answers say the same of the configuration.
 *
 * @throws ConfigurationError when provider.yaml does not fit the provider: address, ASIDs, certificates
 * @throws ProviderUnreachableError when nobody answers, a gateway is busy, or the clocks differ
 */
export async function preflight(context: Context): Promise<Preflight> {
  const { config, specification } = context;
  const answers: Exchange[] = [];
  const ask = async (plan: RequestPlan): Promise<Exchange> => {
    const exchange = await probe(context, plan, answers.length + 1);
    answers.push(exchange);
    return exchange;
  };
  for (const plan of probesOf(context)) {
    const exchange = await ask(plan);
    refuseConnection(exchange);
    if (isServed(exchange) || answers.filter(isSilence).length > 1) break;
  }
  const served = answers.some(isServed);
  const ahead = await measured(answers, () => ask({ interaction: specification.roles.capability }));
  // Before the refusals: a clock that is wrong explains them all.
  const clockCorrection = correctionFor(ahead, config);
  if (!served && clockCorrection === 0) await refuseProbes(answers, context);
  if (served) await refuseOtherPractice(ask, context);
  return {
    ...(ahead === undefined ? {} : { clockAhead: ahead }),
    warnings:
      clockCorrection === 0
        ? []
        : [
            `${describeClocks(clockCorrection)}; the times in tokens follow the provider's clock (consumer.clock)`,
          ],
  };
}

/** Each costs the whole time-out: two of them tell enough. */
const isSilence = ({ failure }: Exchange): boolean => failure?.code === 'ETIMEDOUT';

/** One answer may have come from a cache or have been slow: a difference must show in three. */
async function measured(
  answers: readonly Exchange[],
  ask: () => Promise<Exchange>,
): Promise<number | undefined> {
  if (!clocksDiffer(clockAhead(answers))) return clockAhead(answers);
  while (answers.length < 3) await ask();
  return clockAhead(answers);
}

const probe = async ({ client }: Context, plan: RequestPlan, ordinal: number): Promise<Exchange> =>
  client.send(await client.prepare(plan), {
    id: `${preflightScenario}.${ordinal}`,
    scenario: preflightScenario,
    interaction: plan.interaction,
  });
