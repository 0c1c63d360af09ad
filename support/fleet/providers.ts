import { basename, dirname, extname } from 'node:path';
import { availableSpecifications, defaultSpecification } from '../../requirements/places.js';
import { readDocument } from '../config/document.js';
import { readEnvironment, resolveReferences } from '../config/environment.js';
import { ConfigurationError } from '../kernel/errors.js';
import { firstText, type Json } from '../kernel/select.js';
import type { ProviderEntry } from './fleetFile.js';
import { filesOf } from './pattern.js';

/** A provider of a fleet, and what it is tested with. */
export interface FleetProvider {
  /** What it is called in queue and history: the name of its file, or of the folder of a `provider.yaml`. */
  name: string;
  /** Its `provider.yaml`. */
  file: string;
  environment: string;
  specifications: readonly string[];
  packs: readonly string[];
}

/**
 * The providers that the entries of a fleet name, each once.
 *
 * @throws ConfigurationError when an entry names no file, two providers have one name, or a specification is
 * unknown or another than the configuration's
 */
export function providersOf(
  entries: readonly ProviderEntry[],
  file: string,
  environment: NodeJS.ProcessEnv,
): FleetProvider[] {
  const providers = entries.flatMap((entry, index) => {
    const files = filesOf(entry.files, dirname(file));
    if (files.length === 0)
      throw mistake(`No file fits "${entry.files}".`, `${file}, providers[${index}].files`);
    return files.map((one) => providerOf(one, entry, environment));
  });
  const byName = new Map<string, FleetProvider>();
  for (const provider of providers) {
    const other = byName.get(provider.name);
    if (other)
      throw mistake(
        `Two providers are called ${provider.name}: a provider never has two runs at once, and must be known by its name.`,
        `${other.file} and ${provider.file}`,
      );
    byName.set(provider.name, provider);
  }
  return [...byName.values()];
}

function providerOf(file: string, entry: ProviderEntry, environment: NodeJS.ProcessEnv): FleetProvider {
  const written = configurationIn(file, environment);
  const named = firstText(written, 'specification');
  const { specifications = [named ?? defaultSpecification()] } = entry;
  const other = specifications.find((id) => named !== undefined && id !== named);
  if (other !== undefined)
    throw mistake(`The configuration is of ${named}, and the fleet asks for ${other}.`, file);
  const unknown = specifications.find((id) => !availableSpecifications().includes(id));
  if (unknown !== undefined)
    throw mistake(
      `There is no specification ${unknown}. Known are ${availableSpecifications().join(', ')}.`,
      file,
    );
  return {
    name: nameOf(file),
    file,
    environment: entry.environment ?? firstText(written, 'environment') ?? 'test',
    specifications,
    packs: entry.packs ?? ['full'],
  };
}

/** Only what sorts it in is read here: the secrets of a provider need be at hand where its runs are worked on. */
const configurationIn = (file: string, environment: NodeJS.ProcessEnv): Json =>
  resolveReferences(readDocument(file).data, readEnvironment(file, environment)).data;

function nameOf(file: string): string {
  const name = basename(file, extname(file));
  return name === 'provider' ? basename(dirname(file)) : name;
}

const mistake = (what: string, where: string): ConfigurationError =>
  new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what,
    where,
    next: 'Correct it and try again; docs/fleet.md describes every key. Nothing was asked for.',
  });
