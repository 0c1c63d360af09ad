import { loadSpecification } from '../../requirements/load.js';
import { availableSpecifications, defaultSpecification } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { ConfigurationError } from '../kernel/errors.js';
import { firstText, isObject, type Json } from '../kernel/select.js';
import { complete } from './completion.js';
import { readDocument } from './document.js';
import { readEnvironment, resolveReferences } from './environment.js';
import { fingerprint } from './fingerprint.js';
import { describeMistake, type Mistake, mistaken } from './mistake.js';
import type { ProviderConfig } from './provider.js';
import { checkRules } from './rules.js';
import { checkSchema } from './schema.js';
import { showWritten, writtenTls } from './written.js';

export interface LoadedConfiguration {
  config: ProviderConfig;
  file: string;
  /** Of the configuration in canonical form, secrets left out: the same hash, the same tests. */
  sha256: string;
  /** What may be meant so but should be looked at, a line each. */
  warnings: readonly string[];
}

export interface LoadOptions {
  /** Takes the place of `endpoint.baseUrl`. */
  baseUrl?: string;
  /** The specification that a command asks for: that of the configuration, or one that names none. */
  specification?: string;
  /** The ids of a specification's scenarios: without it, waivers of unknown ones are let pass. */
  scenariosOf?: (specification: Specification) => readonly string[];
  now?: Date;
}

/**
 * Reads `provider.yaml`: environment filled in, checked as a whole, defaults applied. Nothing is sent, and the process's
 * own environment is not changed.
 *
 * @throws ConfigurationError CONFIGURATION_MISSING when there is no file, CONFIGURATION_INVALID with every mistake at
 * once, ENVIRONMENT_IS_LIVE when the environment may hold real patients
 */
export function loadConfiguration(
  file: string,
  environment: NodeJS.ProcessEnv,
  { baseUrl, specification, scenariosOf, now = new Date() }: LoadOptions = {},
): LoadedConfiguration {
  const { data: source, lineOf } = readDocument(file);
  refuseOther(source, file, specification);
  const written = withSpecification(
    baseUrl === undefined ? source : withBaseUrl(source, baseUrl),
    specification ?? defaultSpecification(),
  );
  const { data, mistakes: unresolved } = resolveReferences(written, readEnvironment(file, environment));
  refuseLive(data, file);

  const show = (path: string): string => showWritten(written, path);
  // Before the schema, which turns text into numbers and fills defaults in.
  const named = specificationOf(data);
  const breaches = checkRules({
    data,
    written,
    file,
    specification: named,
    ...(named && scenariosOf ? { scenarioIds: () => scenariosOf(named) } : {}),
    today: now.toISOString().slice(0, 10),
  });
  const schema = checkSchema(data, show);

  const located = (mistake: Omit<Mistake, 'line'>): Mistake => {
    const line = lineOf(mistake.path);
    return line === undefined ? mistake : { ...mistake, line };
  };
  const told = (warning: boolean): Mistake[] =>
    breaches
      .filter((breach) => Boolean(breach.warning) === warning)
      .map(({ path, expected, found }) => located({ path, expected, found: found ?? show(path) }));

  const mistakes = [...[...unresolved, ...schema.mistakes].map(located), ...told(false)];
  if (!schema.document || mistakes.length > 0) throw mistaken(file, mistakes);
  const config = complete(schema.document, writtenTls(written), file);
  return { config, file, sha256: fingerprint(config), warnings: told(true).map(describeMistake) };
}

/** A run books and registers for real: no environment with real patients may ever be asked. */
function refuseLive(data: Json, file: string): void {
  if (!/^\s*live\s*$/i.test(firstText(data, 'environment') ?? '')) return;
  throw new ConfigurationError({
    code: 'ENVIRONMENT_IS_LIVE',
    what: 'The configuration describes a live environment; a run would book and register for real patients.',
    where: `${file}, environment`,
    next: 'Test against a development, test or integration environment.',
  });
}

/** One that is known by its name; a wrong name is told as a mistake of its own. */
function specificationOf(data: Json): Specification | undefined {
  const id = firstText(data, 'specification');
  return id !== undefined && availableSpecifications().includes(id) ? loadSpecification(id) : undefined;
}

function refuseOther(data: Json, file: string, asked: string | undefined): void {
  const named = firstText(data, 'specification');
  if (asked === undefined || named === undefined || named === asked) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `The configuration is of the specification ${named}, and --spec asks for ${asked}.`,
    where: `${file}, specification`,
    next: `Leave --spec out, or name a configuration of ${asked} with --config. Nothing was sent.`,
  });
}

function withSpecification(data: Json, specification: string): Json {
  return isObject(data) && data.specification === undefined ? { ...data, specification } : data;
}

function withBaseUrl(data: Json, baseUrl: string): Json {
  if (!isObject(data)) return data;
  return { ...data, endpoint: { ...(isObject(data.endpoint) ? data.endpoint : {}), baseUrl } };
}
