import { dirname, resolve } from 'node:path';
import { readDocument } from '../config/document.js';
import { readEnvironment, resolveReferences } from '../config/environment.js';
import { type DocumentKind, type Mistake, mistaken } from '../config/mistake.js';
import { schemaCheck } from '../config/schema.js';
import { showWritten } from '../config/written.js';
import { packMistakes } from './packs.js';
import { type FleetProvider, providersOf } from './providers.js';

/** `fleet.yaml` as it is written, defaults filled in. */
export interface FleetDocument {
  providers: readonly ProviderEntry[];
  /** What teams call a pack of their own; the usual ones are in `packs.ts`. */
  packs: Readonly<Record<string, PackChoice>>;
  schedules: Readonly<Record<string, FleetSchedule>>;
  limits: Readonly<Record<string, EnvironmentLimits>>;
  workers: { parallel: number; attempts: number; retryAfterSeconds: number; lostAfterSeconds: number };
  evidence: { folder: string; store?: StoreSettings };
}

export interface ProviderEntry {
  files: string;
  environment?: string;
  specifications?: readonly string[];
  packs?: readonly string[];
}

/** What of the specification's pack is run; nothing of it: everything. */
export interface PackChoice {
  tags?: string;
  endpoints?: readonly string[];
}

export interface FleetSchedule {
  cron: string;
  timezone: string;
  packs?: readonly string[];
  providers?: readonly string[];
}

export interface EnvironmentLimits {
  atOnce?: number;
  anHour?: number;
}

/** An S3-compatible store. Its credentials are those that its client finds in the environment. */
export interface StoreSettings {
  bucket: string;
  prefix: string;
  endpoint?: string;
  region: string;
  pages?: string;
}

/** A fleet as commands work with it. */
export interface Fleet extends Omit<FleetDocument, 'providers'> {
  file: string;
  providers: readonly FleetProvider[];
  /** Of this process, with the `.env` beside the file. */
  environment: NodeJS.ProcessEnv;
}

export const fleetFile: DocumentKind = {
  title: 'The description of the fleet',
  spared: 'nothing was asked for',
  whenMissing: 'Name a fleet.yaml, or write one beside where the command runs; docs/fleet.md has an example.',
  whenWrong: 'Correct them and try again; docs/fleet.md describes every key.',
};

const checkFleet = schemaCheck<FleetDocument>('support', 'fleet', 'fleet.schema.json');

/**
 * Reads `fleet.yaml`, defaults filled in and the configurations of its providers found.
 *
 * @throws ConfigurationError CONFIGURATION_MISSING or CONFIGURATION_INVALID, with every mistake at once
 */
export function readFleet(file: string, processEnvironment: NodeJS.ProcessEnv): Fleet {
  const { data: source, lineOf } = readDocument(file, fleetFile);
  const environment = readEnvironment(file, processEnvironment);
  const { data, mistakes: unresolved } = resolveReferences(source, environment);
  const { document, mistakes } = checkFleet(data, (path) => showWritten(source, path));
  const wrong = [...unresolved, ...mistakes, ...(document ? packMistakes(document) : [])];
  if (!document || wrong.length > 0)
    throw mistaken(
      file,
      wrong.map((mistake): Mistake => {
        const line = lineOf(mistake.path);
        return line === undefined ? mistake : { ...mistake, line };
      }),
      fleetFile,
    );
  const { evidence } = document;
  return {
    ...document,
    file,
    environment,
    providers: providersOf(document.providers, file, environment),
    evidence: { ...evidence, folder: resolve(dirname(file), evidence.folder) },
  };
}
