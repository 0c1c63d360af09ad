import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'yaml';
import type { Verdicts } from '../../reports/verdicts.js';
import { describeForHarness, startSandbox } from '../../sandbox/index.js';
import { workersOf } from '../../support/bench/processes.js';
import { projectFile } from '../../support/kernel/paths.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { forward } from '../support/cli/faultyProvider.js';
import { portOf } from '../support/http/loopback.js';

/** A run under way, as something from outside may interfere with it. */
export interface Stage {
  out: string;
  gpc: ChildProcess;
  /** Process ids of its workers. */
  workers(): number[];
  /** Requests that the provider was sent so far. */
  requests: string[];
}

export interface Play {
  args: readonly string[];
  limits?: Readonly<Record<string, number>>;
  environment?: Readonly<Record<string, string>>;
  /** Called before each request is answered, with how often such a one came; decides what becomes of it. */
  onRequest?(request: string, times: number, stage: Stage): 'answer' | 'silence' | 'cut' | Promise<'answer'>;
  /** Called when the command has started. */
  onStart?(stage: Stage): void;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  stage: Stage;
  /** Nothing when the run wrote none. */
  verdicts: Verdicts | undefined;
}

/** Runs the built command against the embedded provider behind a door that a test holds, and waits for its end. */
export async function perform({ args, limits, environment, onRequest, onStart }: Play): Promise<Ended> {
  const sandbox = await startSandbox({ port: 0, host: '127.0.0.1', http: true, seed: 1, disabled: [] });
  const { origin } = new URL(sandbox.baseUrl);
  const out = join(temporaryFolder(), 'out');
  const requests: string[] = [];
  let stage: Stage | undefined;

  const door = createServer(async (request, response) => {
    const line = `${request.method} ${request.url?.split('?')[0]?.replace(/^.*\/gpconnect/, '')}`;
    requests.push(line);
    const times = requests.filter((one) => one === line).length;
    const fate = stage ? await onRequest?.(line, times, stage) : 'answer';
    if (fate === 'cut') request.socket.destroy();
    else if (fate !== 'silence') await pass(origin, request, response);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));

  const description = describeForHarness(sandbox);
  const configuration = join(temporaryFolder(), 'provider.yaml');
  const baseUrl = sandbox.baseUrl.replace(origin, `http://127.0.0.1:${portOf(door.address())}`);
  writeFileSync(
    configuration,
    stringify({
      ...description,
      endpoint: { ...description.endpoint, baseUrl },
      limits: { ...description.limits, ...limits },
    }),
  );
  const gpc = spawn(
    process.execPath,
    [projectFile('dist/support/cli/main.js'), 'run', '--no-allure', '-c', configuration, '-o', out, ...args],
    { env: { ...process.env, ...environment }, cwd: temporaryFolder() },
  );
  stage = { out, gpc, requests, workers: () => workersOf(gpc.pid ?? 0) };
  const said = { stdout: '', stderr: '' };
  gpc.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  gpc.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  onStart?.(stage);
  try {
    const code = await new Promise<number | null>((resolve) => gpc.on('close', resolve));
    return { ...said, code, stage, verdicts: verdictsIn(out) };
  } finally {
    await new Promise((resolve) => door.close(resolve).closeAllConnections());
    await sandbox.close();
  }
}

async function pass(origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const body = await buffer(request);
    const answer = await forward(`${origin}${request.url}`, request.method ?? 'GET', request.headers, body);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch {
    response.destroy(); // the provider is being closed, or who asked is gone
  }
}

function verdictsIn(out: string): Verdicts | undefined {
  try {
    return JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
