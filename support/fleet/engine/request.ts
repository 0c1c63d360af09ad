import type { Queries } from '../database/database.js';
import { fits } from '../pattern.js';
import type { FleetProvider } from '../providers.js';

/** What is asked of a fleet; what is left out: all of it. */
export interface Wanted {
  providers?: readonly string[];
  /** In place of those of the providers. */
  packs?: readonly string[];
  /** The release that these are runs of. */
  tag?: string;
  /** The name of a schedule, or `command`. */
  askedBy: string;
}

/** A run that is asked for. */
interface RequestedRun {
  provider: string;
  environment: string;
  specification: string;
  pack: string;
}

/** The runs that are meant: each provider with each of its specifications and packs. */
export const runsWanted = (
  providers: readonly FleetProvider[],
  { providers: patterns, packs }: Wanted,
): RequestedRun[] =>
  providers
    .filter(({ name }) => patterns === undefined || patterns.some((pattern) => fits(name, pattern)))
    .flatMap((provider) =>
      provider.specifications.flatMap((specification) =>
        (packs ?? provider.packs).map((pack) => ({
          provider: provider.name,
          environment: provider.environment,
          specification,
          pack,
        })),
      ),
    );

/** Asks for runs, and tells the ids of those that were not asked for already and are still open. */
export async function request(
  queries: Queries,
  runs: readonly RequestedRun[],
  { tag, askedBy }: Pick<Wanted, 'tag' | 'askedBy'>,
): Promise<string[]> {
  const made = await queries.query<{ id: string }>(
    `insert into fleet.run (provider, environment, specification, pack, tag, asked_by)
     select provider, environment, specification, pack, $2, $3
     from json_to_recordset($1::json) as wanted (provider text, environment text, specification text, pack text)
     on conflict do nothing returning id`,
    [JSON.stringify(runs), tag ?? null, askedBy],
  );
  return made.map(({ id }) => id);
}
