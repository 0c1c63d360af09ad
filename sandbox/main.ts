import { once } from 'node:events';
import { announce } from './announcement.js';
import { describeForHarness } from './description.js';
import { writeCertificates, writeProviderFile } from './files.js';
import { SandboxMistake } from './mistake.js';
import { type RunningSandbox, startSandbox } from './start.js';

/** Options of `gpc sandbox`, parsed. */
export interface SandboxCommand {
  port: number;
  host: string;
  http?: boolean;
  seed: number;
  /** Keys of interactions to switch off. */
  disable: readonly string[];
  /** Folder for the throw-away certificates. */
  certificates: string;
  /** Where a ready provider.yaml goes. */
  providerFile: string;
  verbose?: boolean;
}

/**
 * Runs the sandbox until it is told to stop: by SIGINT, SIGTERM, or the end of the channel to the process that started
 * it. A mistake of the user is told on standard error and leaves exit code 2.
 */
export async function runSandboxCommand(command: SandboxCommand): Promise<void> {
  const sandbox = await start(command);
  if (!sandbox) {
    process.exitCode = 2;
    return;
  }
  const tls = sandbox.pki && (await writeCertificates(sandbox.pki, command.certificates));
  await writeProviderFile(command.providerFile, sandbox, tls);
  console.log(announce(sandbox, command.providerFile, tls));
  process.send?.({ kind: 'ready', ...describeForHarness(sandbox) });
  await toldToStop();
  await sandbox.close();
  if (process.connected) process.disconnect?.();
}

async function start({ disable, verbose, ...options }: SandboxCommand): Promise<RunningSandbox | undefined> {
  try {
    return await startSandbox({
      ...options,
      disabled: disable,
      ...(verbose && {
        onAnswer: ({ method, target, status }) =>
          console.log(`${new Date().toISOString()} ${status} ${method} ${target}`),
      }),
    });
  } catch (error) {
    if (!(error instanceof SandboxMistake)) throw error;
    console.error(error.message);
    return undefined;
  }
}

async function toldToStop(): Promise<void> {
  const signals = [once(process, 'SIGINT'), once(process, 'SIGTERM')];
  await Promise.race(process.connected ? [...signals, once(process, 'disconnect')] : signals);
}
