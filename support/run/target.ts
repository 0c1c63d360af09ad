import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSpecification } from '../../requirements/load.js';
import { ConfigurationError, HarnessFault } from '../kernel/errors.js';
import { projectFile } from '../kernel/paths.js';
import { assertWhole } from '../pack/wholeness.js';
import { assertEmbedded, embeddedSpecification } from '../specification/embedded.js';
import type { RunOptions } from './options.js';
import { sandboxFolder } from './sandboxFolder.js';

/** The provider a run is pointed at: its configuration file, and the embedded provider's process when it is that. */
export interface Target {
  configuration: string;
  embedded: boolean;
  close(): Promise<void>;
}

/** Decides which provider to test; starts the embedded one when none is configured. `scratch` is a private folder. */
export async function findTarget(options: RunOptions, scratch: string): Promise<Target> {
  const named = options.config && resolve(options.config);
  if (named) return configured(named);
  if (existsSync('provider.yaml')) return configured(resolve('provider.yaml'));
  if (options.baseUrl === undefined) {
    assertEmbedded(options.specification);
    return startEmbedded(options, scratch);
  }
  const sandboxes = resolve(sandboxFolder, 'provider.yaml');
  if (existsSync(sandboxes)) return configured(sandboxes);
  throw new ConfigurationError({
    code: 'CONFIGURATION_MISSING',
    what: 'A base URL alone does not describe a provider: its ODS code, ASIDs and test patients are needed too.',
    next: `Write provider.yaml (see provider.example.yaml) and name it with --config; "gpc sandbox" writes one to ${sandboxFolder}/provider.yaml.`,
  });
}

const configured = (configuration: string): Target => ({
  configuration,
  embedded: false,
  close: async () => {},
});

async function startEmbedded(
  { disabled, seed, specification }: RunOptions,
  scratch: string,
): Promise<Target> {
  const configuration = join(scratch, 'provider.yaml');
  const child = fork(
    projectFile('dist', 'support', 'cli', 'main.js'),
    [
      'sandbox',
      ...['--port', '0', '--seed', String(seed), '--certificates', scratch, '--provider-file', configuration],
      ...(specification === undefined ? [] : ['--spec', specification]),
      ...disabled.flatMap((endpoint) => ['--disable', endpoint]),
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true },
  );
  const started = Promise.race([ready(child), died(child)]);
  // What the run reads anyway is read while the provider starts, which takes as long.
  try {
    assertWhole(loadSpecification(specification ?? embeddedSpecification));
  } catch (error) {
    await stop(child);
    throw error;
  }
  await started;
  return { configuration, embedded: true, close: () => stop(child) };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && message && 'kind' in message && message.kind === 'ready') resolve();
    });
  });
}

async function died(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  if (code === 2)
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'The embedded provider cannot be started as it was asked for.',
      next: 'Do what the lines above say. Nothing was sent.',
    });
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The embedded provider did not start (exit code ${code}).`,
    next: 'Start it alone with "gpc sandbox --port 0" to see why.',
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.removeAllListeners('exit');
  const gone = once(child, 'exit');
  child.disconnect();
  child.kill('SIGTERM');
  await gone;
}
