import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FuzzedRun, faultsOf, runPack } from './fuzzedRun.js';
import { startMutatingProvider } from './mutatingProvider.js';

/**
 * `npm run fuzz -- --answers 100000 --seed 1`: the whole pack, again and again, against a provider whose answers are
 * mutated (`--share`: how many of them, from 0 to 1); after each run its exit code, its time and every report are looked at. Exits with 1 where anything is wrong.
 */
const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    tags: { type: 'string' },
    share: { type: 'string' },
  },
});

const wanted = Number(values.answers);
const folder = mkdtempSync(join(tmpdir(), 'gpc-fuzz-'));
let [seed, answers, broken, runs] = [Number(values.seed), 0, 0, 0];

console.log('  seed   share   mutated   of answers   exit      s   what is wrong');
try {
  for (; answers < wanted; seed += 1) {
    const provider = await startMutatingProvider(
      seed,
      folder,
      values.share === undefined ? {} : { share: Number(values.share) },
    );
    const out = join(folder, `run-${seed}`);
    const run = await runPack({ configuration: provider.configuration, out, tags: values.tags });
    await provider.close();
    const faults = await faultsOf(run, out);
    runs += 1;
    answers += provider.mutated();
    if (faults.length > 0) broken += 1;
    console.log(line(run, provider, faults));
    if (faults.length === 0) rmSync(out, { recursive: true, force: true });
    if (provider.mutated() === 0) throw new Error(`seed ${seed} mutated nothing: ${run.errors}`);
  }
} finally {
  if (broken === 0) rmSync(folder, { recursive: true, force: true });
}
console.log(`${answers} mutated answers in ${runs} runs; ${broken} runs with something wrong`);
if (broken > 0) console.log(`What they left is in ${folder}`);
process.exitCode = broken > 0 ? 1 : 0;

function line(
  { code, seconds }: FuzzedRun,
  provider: { share: number; mutated(): number; answered(): number },
  faults: readonly string[],
): string {
  const columns: readonly [unknown, number][] = [
    [seed, 6],
    [provider.share, 8],
    [provider.mutated(), 10],
    [provider.answered(), 13],
    [code, 7],
    [seconds.toFixed(0), 7],
  ];
  const figures = columns.map(([value, width]) => String(value).padStart(width)).join('');
  return `${figures}   ${faults.join('; ') || 'nothing'}`;
}
