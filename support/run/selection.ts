import type { Specification } from '../../requirements/specification.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import { featureFiles } from '../pack/pack.js';
import { scenariosOf } from '../pack/scenarios.js';
import { tagFilter } from './tagExpression.js';

/**
 * What a run is to do: the feature files, and the tag expression of what was asked for.
 *
 * @throws ConfigurationError USAGE when that is malformed, unknown or nothing
 */
export function chosen(
  options: { endpoints: readonly string[]; tags?: string },
  specification: Specification,
): { files: readonly string[]; tags: string } {
  const files = featureFiles(specification);
  const scenarios = scenariosOf(specification);
  const tags = selectionOf(options, specification, new Set(scenarios.flatMap((one) => one.tags)));
  if (options.tags === undefined) return { files, tags };
  const isMeant = tagFilter(tags);
  if (!scenarios.some((one) => isMeant(one.tags))) throw nothingToRun(tags);
  return { files, tags };
}

const nothingToRun = (tags: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `No scenario of the pack has the tags ${tags}.`,
    next: 'Loosen --endpoint or --tags; "gpc requirements show <id>" names the scenarios of a requirement.',
  });

/**
 * The tag expression of a run: the endpoints asked for with the gateways of what they need, and the tags asked for.
 * Endpoints and tags that do not exist are usage errors: a run of nothing must not look like a success.
 */
export function selectionOf(
  { endpoints, tags }: { endpoints: readonly string[]; tags?: string },
  specification: Specification,
  knownTags: ReadonlySet<string>,
): string {
  for (const endpoint of endpoints)
    known(
      endpoint,
      specification.endpoints.map(({ id }) => id),
      'endpoint',
    );
  if (tags !== undefined) tagFilter(tags);
  for (const [tag] of (tags ?? '').matchAll(/@[^\s()]+/g)) known(tag, [...knownTags], 'tag');
  const chosen = endpoints.map((endpoint) => `@${endpoint}`);
  const gateways = gatewaysFor(endpoints, specification).map((endpoint) => `(@${endpoint} and @gateway)`);
  const byEndpoint = [...chosen, ...gateways].join(' or ');
  return [byEndpoint, tags]
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join(' and ');
}

/** Endpoints whose gateways must run before the chosen ones may: what they need and may use, and so on. */
export function gatewaysFor(endpoints: readonly string[], specification: Specification): string[] {
  const found = new Set<string>();
  const add = (id: string): void => {
    const endpoint = specification.endpoints.find((one) => one.id === id);
    for (const needed of [...(endpoint?.needs ?? []), ...(endpoint?.uses ?? [])])
      if (!found.has(needed)) {
        found.add(needed);
        add(needed);
      }
  };
  for (const endpoint of endpoints) add(endpoint);
  return [...found].filter((endpoint) => !endpoints.includes(endpoint));
}

function known(name: string, names: readonly string[], kind: string): void {
  if (names.includes(name)) return;
  const guess = nearest(name, names);
  throw new ConfigurationError({
    code: 'USAGE',
    what: `There is no ${kind} ${name}.${guess ? ` Did you mean ${guess}?` : ''}`,
    next:
      kind === 'endpoint'
        ? `Choose from: ${names.join(', ')}.`
        : 'Tags are scenario ids, requirement ids and endpoints, such as @SLOTS-001, @APPT-SLOTS-076, @gateway.',
  });
}
