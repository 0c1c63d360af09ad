import { type EventEmitter, once } from 'node:events';
import { announce } from './announcement.js';
import { delayed } from './behaviour/latency.js';
import { departuresOf } from './departures.js';
import { describeForHarness } from './description.js';
import { writeCertificates, writeProviderFile } from './files.js';
import { leniencies } from './leniency.js';
import { SandboxMistake } from './mistake.js';
import type { Observer } from './server/listener.js';
import { servedBy } from './specifications/index.js';
import { type RunningSandbox, startSandbox } from './start.js';

/** Options of `gpc sandbox`, parsed. */
export interface SandboxCommand {
  port: number;
  host: string;
  http?: boolean;
  /** Id of the specification that it serves. */
  spec?: string;
  seed: number;
  /** Keys of interactions to switch off. */
  disable: readonly string[];
  /** Milliseconds before each answer, and by how much that may be less or more. */
  latency: number;
  jitter: number;
  /** Ids of mutants and variants to start with. */
  mutant: readonly string[];
  variant: readonly string[];
  /** Folder for the throw-away certificates. */
  certificates: string;
  /** Where a ready provider.yaml goes. */
  providerFile: string;
  verbose?: boolean;
  /** Tell of each request what was let pass and need not have been. */
  strict?: boolean;
}

/** What the command needs of its process. */
export interface Surroundings extends EventEmitter {
  /** Whether there is a channel to the process that started this one. */
  connected?: boolean;
  send?: (message: object) => boolean;
  disconnect?: () => void;
  exitCode?: number | string | null | undefined;
}

/**
 * Runs the sandbox until it is told to stop: by SIGINT, SIGTERM, or the end of the channel to the process that started
 * it, which is sent `{ kind: 'ready', ...HarnessDescription }` first. A mistake of the user is told on standard error
 * and leaves exit code 2.
 */
export async function runSandboxCommand(
  command: SandboxCommand,
  surroundings: Surroundings = process,
): Promise<void> {
  try {
    await run(command, surroundings, toldToStop(surroundings));
  } catch (error) {
    if (!(error instanceof SandboxMistake)) throw error;
    console.error(error.message);
    surroundings.exitCode = 2;
  } finally {
    // An open channel would keep this process alive, and whoever started it waiting.
    if (surroundings.connected) surroundings.disconnect?.();
  }
}

async function run(
  command: SandboxCommand,
  surroundings: Surroundings,
  stopped: Promise<void>,
): Promise<void> {
  const sandbox = await start(command);
  try {
    const tls = sandbox.pki && (await writeCertificates(sandbox.pki, command.certificates));
    await writeProviderFile(command.providerFile, sandbox, tls);
    console.log(announce(sandbox, command.providerFile, tls));
    surroundings.send?.({ kind: 'ready', ...describeForHarness(sandbox) });
    await stopped;
  } finally {
    await sandbox.close();
  }
}

const start = async (command: SandboxCommand): Promise<RunningSandbox> => {
  const { port, host, http, seed, disable, latency, jitter, verbose, strict, mutant, variant, spec } =
    command;
  const departures = departuresOf({ mutants: mutant, variants: variant }, spec);
  return startSandbox({
    port,
    host,
    seed: departures.seed ?? seed,
    disabled: disable,
    behaviours: [...departures.behaviours, ...(latency > 0 ? [delayed({ latency, jitter })] : [])],
    ...(http !== undefined && { http }),
    ...(spec !== undefined && { specification: spec }),
    ...((verbose || strict) && { onAnswer: log(command) }),
  });
};

/** A line for each request, with what was let pass below it; without `verbose` only for those of which there is any. */
function log({ verbose, strict, spec }: SandboxCommand): Observer {
  const passed = strict ? leniencies(servedBy(spec).issuesTokens) : () => [];
  return (answered) => {
    const { method, target, status } = answered;
    const lines = passed(answered).map((one) => `  let pass: ${one}`);
    if (verbose || lines.length > 0)
      console.log([`${new Date().toISOString()} ${status} ${method} ${target}`, ...lines].join('\n'));
  };
}

async function toldToStop(surroundings: Surroundings): Promise<void> {
  const signals = [once(surroundings, 'SIGINT'), once(surroundings, 'SIGTERM')];
  await Promise.race(surroundings.connected ? [...signals, once(surroundings, 'disconnect')] : signals);
}
