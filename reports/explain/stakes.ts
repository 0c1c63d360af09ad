/** What holds for every consumer, where nothing more particular is known. */
export const generalStake =
  'Consumers of many suppliers rely on every provider behaving alike; each difference breaks one of them.';

/** Why the rules of an endpoint, or of an area, matter. */
export const stakeIn =
  (stakes: ReadonlyMap<string, string>) =>
  (of = ''): string =>
    stakes.get(of) ?? generalStake;
