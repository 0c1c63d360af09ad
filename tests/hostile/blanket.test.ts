import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verdicts } from '../../reports/verdicts.js';
import { writeProviderFile } from '../../sandbox/files.js';
import { startSandbox } from '../../sandbox/index.js';
import { runPack } from '../../support/bench/fuzzedRun.js';
import { type Blanket, blankets } from './cases/blankets.js';

/** A provider that answers everything alike shows nothing: what passes there passes hollowly, or for a written reason. */
describe.each(blankets)('a provider that answers everything with $what', (blanket) => {
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(() => Promise.all(closing.map((close) => close())));

  it('passes no check but for a reason that is written down', { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'blanket-'));
    const sandbox = await startSandbox({ http: true, seed: 5, onBreakdown: () => {} });
    closing.push(() => sandbox.close());
    const server = await alike(blanket);
    closing.push(async () => server.close());
    const configuration = join(folder, 'provider.yaml');
    await writeProviderFile(configuration, sandbox, undefined);
    const origin = `http://127.0.0.1:${portOf(server)}`;
    const ours = readFileSync(configuration, 'utf8').replaceAll(new URL(sandbox.baseUrl).origin, origin);
    writeFileSync(configuration, ours);
    const { code } = await runPack({ configuration, out: join(folder, 'out') });
    expect(code).toBe(blanket.exit);
    const verdicts = join(folder, 'out', 'verdicts.json');
    // Where the preflight finds that it is not talking to the provider, nothing is judged.
    const { scenarios }: Pick<Verdicts, 'scenarios'> = existsSync(verdicts)
      ? JSON.parse(readFileSync(verdicts, 'utf8'))
      : { scenarios: [] };
    const passed = scenarios.flatMap(({ checks }) =>
      checks.flatMap(({ id, outcome }) => (outcome === 'passed' ? [id] : [])),
    );
    const unexplained = [...new Set(passed)].filter(
      (id) => !blanket.reasons.some(([known]) => known.test(id)),
    );
    expect(unexplained.sort()).toEqual([]);
  });
});

/** Answers whatever comes with the one answer. */
async function alike({ status, body }: Blanket): Promise<Server> {
  const server = createServer((asked, response) => {
    asked.resume();
    response.writeHead(status, {
      'Content-Type': 'application/fhir+json;charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify(typeof body === 'function' ? body(new URL(asked.url ?? '/', 'http://x')) : body),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
