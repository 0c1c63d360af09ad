import argv = require('@cucumber/cucumber/lib/configuration/argv_parser');

import { type IRunConfiguration, loadConfiguration, loadSources } from '@cucumber/cucumber/api';
import type { Specification } from '../../requirements/specification.js';
import { ConfigurationError } from '../kernel/errors.js';
import { picklesIn, scenariosOf } from '../pack/scenarios.js';
import { assertTags, needsOf, nothingToRun } from './selection.js';
import { tagFilter } from './tagExpression.js';

/** How plain `npx cucumber-js` was called, its configuration file included: a plugin is not told. */
export async function cucumberCall(): Promise<IRunConfiguration> {
  const { options, configuration } = argv.default.parse(process.argv);
  const { runConfiguration } = await loadConfiguration({
    ...(options.config ? { file: options.config } : {}),
    ...(options.profile ? { profiles: options.profile } : {}),
    provided: configuration,
  });
  return runConfiguration;
}

/**
 * The ids of the scenarios that cucumber's own words ask for, by paths, lines, names and tags, with the gateways of what
 * they need and no more. A tag may be one that a scenario has in the specification, or one as it is written.
 *
 * @throws ConfigurationError USAGE when a tag is unknown, or nothing is left
 */
export async function askedOfCucumber(
  { sources }: Pick<IRunConfiguration, 'sources'>,
  specification: Specification,
): Promise<ReadonlySet<string>> {
  const { tagExpression, shard } = sources;
  if (shard) throw noShards(shard);
  const pack = scenariosOf(specification);
  const writtenTags = new Map(
    picklesIn(specification).map(({ name, tags }) => [idOf(name), tags.map((tag) => tag.name)]),
  );
  const tagsOf = ({ id, tags }: (typeof pack)[number]): readonly string[] => [
    ...tags,
    ...(writtenTags.get(id) ?? []),
  ];
  if (tagExpression) assertTags(tagExpression, new Set(pack.flatMap(tagsOf)));
  const { plan } = await loadSources({ ...sources, tagExpression: '' });
  const named = new Set(plan.map(({ name }) => idOf(name)));
  const isMeant = tagExpression ? tagFilter(tagExpression) : () => true;
  const own = pack.filter((one) => named.has(one.id) && isMeant(tagsOf(one)));
  if (own.length === 0) throw tagExpression ? nothingToRun(tagExpression) : noneOf(specification);
  const needed = needsOf(own, specification);
  const gateways = pack.filter(({ gateway, endpoint }) => gateway && needed.has(endpoint));
  return new Set([...own, ...gateways].map(({ id }) => id));
}

const idOf = (name: string): string => name.split(' ', 1)[0] ?? name;

const noneOf = ({ id }: Specification): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `No scenario of ${id} is among what was asked for.`,
    next: 'Correct the path, line or name, or name the specification with GPC_SPEC.',
  });

const noShards = (shard: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `A run cannot be divided into shards (${shard}), as all of them would need the gateways.`,
    next: 'Use --parallel, or divide it by endpoints.',
  });
