import type { Specification } from '../../requirements/specification.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import type { PlannedScenario } from '../model/records.js';
import { featureFiles } from '../pack/pack.js';
import { scenariosOf } from '../pack/scenarios.js';
import { usedBy } from '../pack/uses.js';
import { recordsOf } from './earlierRun.js';
import type { RunOptions } from './options.js';
import { costsOf } from './plan/costs.js';
import { tagFilter } from './tagExpression.js';
import { type Thrift, thrifty } from './thrift.js';

type Asked = Pick<RunOptions, 'endpoints' | 'upTo' | 'tags' | 'failedFrom' | 'thrifty' | 'scenarios'>;

/** What of the pack a run is to do. */
export interface Chosen {
  files: readonly string[];
  endpoints: readonly string[];
  /** Tag expression of what was asked for, with the gateways that it needs; empty: everything. */
  tags: string;
  /** Only these, where single ones are meant. */
  scenarios?: ReadonlySet<string>;
  /** What is spared, where the run is a thrifty one. */
  thrift?: Thrift;
}

/**
 * What a run is to do: the feature files, and what was asked for of them.
 *
 * @throws ConfigurationError USAGE when that is malformed, unknown or nothing
 */
export function chosen(asked: Asked, specification: Specification): Chosen {
  const files = featureFiles(specification);
  const upTo = asked.upTo === undefined ? [] : endpointsUpTo(asked.upTo, specification);
  const endpoints = [...new Set([...asked.endpoints, ...upTo])];
  // A run of everything need not read the pack before cucumber does.
  const isPart = asked.tags !== undefined || asked.failedFrom !== undefined || asked.thrifty !== undefined;
  const pack = isPart ? scenariosOf(specification) : [];
  const tags = selectionOf({ ...asked, endpoints }, specification, new Set(pack.flatMap((one) => one.tags)));
  const scenarios =
    asked.failedFrom === undefined ? asked.scenarios : failedIn(asked.failedFrom, pack, specification);
  const all: Chosen = { files, endpoints, tags, ...(scenarios === undefined ? {} : { scenarios }) };
  if (!isPart) return all;
  const meant = pack.filter(meantBy(all));
  if (meant.length === 0) throw nothingToRun(tags);
  return asked.thrifty === undefined ? all : sparing(all, meant, asked.thrifty, specification);
}

/** Whether a scenario is among those that were asked for. */
export function meantBy({ tags, scenarios }: Pick<Chosen, 'tags' | 'scenarios'>) {
  const isTagged = tags === '' ? () => true : tagFilter(tags);
  return (one: Pick<PlannedScenario, 'id' | 'tags'>): boolean =>
    isTagged(one.tags) && (scenarios?.has(one.id) ?? true);
}

function sparing(
  all: Chosen,
  meant: readonly PlannedScenario[],
  budget: true | number,
  specification: Specification,
): Chosen {
  const thrift = thrifty(meant, costsOf(specification), budget === true ? undefined : budget);
  const leftOut = new Set(thrift.leftOut);
  const kept = meant.map(({ id }) => id).filter((id) => !leftOut.has(id));
  return { ...all, scenarios: new Set(kept), thrift };
}

/** An endpoint with those before it in the order of development. */
export function endpointsUpTo(endpoint: string, specification: Specification): string[] {
  const ids = specification.endpoints.map(({ id }) => id);
  known(endpoint, ids, 'endpoint');
  return ids.slice(0, ids.indexOf(endpoint) + 1);
}

/**
 * The scenarios that did not come to a verdict for the provider in an earlier run, with the gateways of what they need.
 *
 * @throws ConfigurationError USAGE when no run is there, or nothing failed in it
 */
function failedIn(
  folder: string,
  pack: readonly PlannedScenario[],
  specification: Specification,
): ReadonlySet<string> {
  const failed = new Set(
    recordsOf(folder)
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'blocked' || outcome === 'errored')
      .map(({ id }) => id),
  );
  const own = pack.filter(({ id }) => failed.has(id));
  if (own.length === 0)
    throw new ConfigurationError({
      code: 'USAGE',
      what: `Nothing of ${specification.id} failed, was blocked or errored in that run.`,
      where: folder,
      next: 'Leave --failed-from out, or name another run.',
    });
  const needed = needsOf(own, specification);
  const gateways = pack.filter(({ gateway, endpoint }) => gateway && needed.has(endpoint));
  return new Set([...own, ...gateways].map(({ id }) => id));
}

export const nothingToRun = (tags: string): ConfigurationError =>
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
  if (tags !== undefined) assertTags(tags, knownTags);
  const chosen = endpoints.map((endpoint) => `@${endpoint}`);
  const gateways = gatewaysFor(endpoints, specification).map((endpoint) => `(@${endpoint} and @gateway)`);
  const byEndpoint = [...chosen, ...gateways].join(' or ');
  return [byEndpoint, tags]
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join(' and ');
}

/** @throws ConfigurationError USAGE when a tag expression is malformed, or names a tag that there is not */
export function assertTags(tags: string, knownTags: ReadonlySet<string>): void {
  tagFilter(tags);
  for (const [tag] of tags.matchAll(/@[^\s()]+/g)) known(tag, [...knownTags], 'tag');
}

/** The endpoints of scenarios, and those whose gateways must run before these may. */
export function needsOf(chosen: readonly PlannedScenario[], specification: Specification): Set<string> {
  const own = [...new Set(chosen.flatMap(({ endpoint, tags }) => [endpoint, ...usedBy(tags)]))];
  return new Set([...own, ...gatewaysFor(own, specification)]);
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
