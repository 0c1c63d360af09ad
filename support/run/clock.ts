import type { ProviderConfig } from '../config/provider.js';
import { ProviderUnreachableError } from '../kernel/errors.js';
import { type Exchange, headerValue } from '../model/exchange.js';

/** A difference that tokens bear: the specification's own last for 300 s. */
const marginSeconds = 30;

/**
 * How far the provider's clock is ahead of ours, in whole seconds, by the `Date` headers of its answers: their median.
 * Where the time of an exchange explains a difference there is none. Nothing without the header.
 */
export function clockAhead(answers: readonly Exchange[]): number | undefined {
  const seen = answers.flatMap(aheadBy).sort((a, b) => a - b);
  return seen[Math.floor(seen.length / 2)];
}

function aheadBy({ startedAt, response, timing }: Exchange): number[] {
  const said = Date.parse((response && headerValue(response.headers, 'Date')) ?? '');
  if (Number.isNaN(said)) return [];
  const sent = Date.parse(startedAt);
  // The provider wrote it between sending and receiving, and cut the fraction of a second.
  const least = said - (sent + timing.total);
  const most = said + 1000 - sent;
  return [least <= 0 && most >= 0 ? 0 : Math.round((least + most) / 2000)];
}

/** Whether the clocks differ by more than can be passed over. */
export const clocksDiffer = (ahead: number | undefined): ahead is number =>
  ahead !== undefined && Math.abs(ahead) > marginSeconds;

/** What is said of clocks that differ: neither is known to be the wrong one. */
export const describeClocks = (ahead: number): string =>
  `the provider's clock is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} that of this machine`;

/**
 * How many seconds to add to the times in tokens; 0 where the clocks agree.
 *
 * @throws ProviderUnreachableError CLOCKS_DIFFER where they do not, and the configuration does not ask to follow the provider's
 */
export function correctionFor(ahead: number | undefined, { consumer }: ProviderConfig): number {
  if (!clocksDiffer(ahead)) return 0;
  if (consumer.clock === 'provider') return ahead;
  throw new ProviderUnreachableError({
    code: 'CLOCKS_DIFFER',
    what: `The clocks differ: ${describeClocks(ahead)}, so that tokens would seem expired or not yet issued.`,
    where: 'the Date headers of its answers',
    next: `Set the clock that is wrong; or write "clock: provider" below consumer in provider.yaml, so that tokens follow the provider's clock. Nothing was judged.`,
  });
}
