/**
 * Writes what each scenario costs (`requirements/<spec>/costs.json`): the pack of each specification is run on its embedded
 * provider, with everything that provider.yaml may name and with less. Usage: `npm run costs`,
 * or `npm run costs -- --spec ID`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { loadSpecification } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { startSandbox, writeCertificates, writeProviderFile } from '../../sandbox/index.js';
import { served } from '../../sandbox/specifications/index.js';
import { projectFile } from '../kernel/paths.js';
import { costsFrom } from '../run/plan/costing.js';
import { type Costs, costsFile, costsOf, costsText } from '../run/plan/costs.js';

/** Personas without which there is no run. */
const bareKeys = ['bookable', 'patientIds'] as const;

const { values } = parseArgs({ options: { spec: { type: 'string' } } });
const known = availableSpecifications().filter((id) => served.some((one) => one.id === id));
for (const id of values.spec === undefined ? known : [values.spec]) await measure(id);

async function measure(id: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'costs-'));
  try {
    // Without anybody to register, nothing is seen of what else registrations need.
    const [bare, registering] = [join(folder, 'bare'), join(folder, 'registering')];
    await runWith(id, bareKeys, { folder: join(folder, 'provider'), out: bare });
    await runWith(id, [...bareKeys, 'unregistered'], { folder: join(folder, 'provider'), out: registering });
    const whole = join(folder, 'whole');
    await run(['--spec', id, '--out', whole]);
    write(loadSpecification(id), costsFrom(whole, [registering, bare]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only those that differ from what the specification inherits. */
function write({ layers }: Specification, costs: Costs): void {
  const inherited = costsOf({ layers: layers.slice(0, -1) });
  const own = [...costs].filter(([id, cost]) => JSON.stringify(inherited.get(id)) !== JSON.stringify(cost));
  const file = join(layers.at(-1)?.folder ?? '', costsFile);
  writeFileSync(file, costsText(new Map(own)));
  console.log(`${own.length} of ${costs.size} scenarios written to ${file}.`);
}

/** A run with these personas, and with no practice data. */
async function runWith(
  id: string,
  keys: readonly string[],
  { folder, out }: { folder: string; out: string },
): Promise<void> {
  const sandbox = await startSandbox({ specification: id });
  try {
    const file = join(folder, 'provider.yaml');
    const tls = sandbox.pki && (await writeCertificates(sandbox.pki, folder));
    await writeProviderFile(file, sandbox, tls);
    const { practice: _practice, personas, ...rest } = parse(readFileSync(file, 'utf8'));
    const kept = Object.fromEntries(keys.flatMap((key) => (key in personas ? [[key, personas[key]]] : [])));
    writeFileSync(file, stringify({ ...rest, personas: kept }));
    await run(['--config', file, '--out', out]);
  } finally {
    await sandbox.close();
  }
}

async function run(args: readonly string[]): Promise<void> {
  const main = projectFile('dist', 'support', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, 'run', '--no-allure', '--seed', '1', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`gpc run ${args.join(' ')} ended with ${code}`);
}
