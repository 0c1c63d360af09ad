import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadSpecification } from '../../requirements/load.js';
import { scenariosOf } from '../pack/scenarios.js';
import { type Subject, subjectsOf } from '../prove/subject.js';
import { tryOut } from '../prove/trial.js';
import { embeddedSpecification } from '../specification/embedded.js';
import { type Sample, type Trend, trendsOf } from './trend.js';

/*
 * Runs part of the pack again and again in one process, each time against the embedded provider with another fault or
 * variant, and shows whether memory and handles stay flat. Exit code 1 when they do not.
 * `npm run soak -- --minutes 60 --out reports/out/soak`
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    out: { type: 'string', default: join('reports', 'out', 'soak') },
  },
});
const started = Date.now();
const until = started + Number(values.minutes) * 60_000;
const out = resolve(values.out);
const specification = loadSpecification(embeddedSpecification);
const chosen = scenariosOf(specification).filter(
  ({ gateway, endpoint }) =>
    gateway || endpoint === 'search-for-free-slots' || endpoint === 'cancel-an-appointment',
);
const subjects = subjectsOf(specification);

const samples: Sample[] = [];
for (const subject of endless(subjects)) {
  if (Date.now() >= until) break;
  const { id, scenarios } = await tryOut(subject, chosen, specification.id);
  const sample = await measured();
  samples.push(sample);
  console.log(`${samples.length}. ${id}: ${scenarios} scenarios, ${JSON.stringify(sample)}`);
}
const trends = trendsOf(samples);
publish(trends);
process.exitCode = trends.every(({ flat }) => flat) ? 0 : 1;

/** All of them in an order that mixes what concerns one endpoint, over and over. */
function* endless(all: readonly Subject[]): Generator<Subject> {
  const stride = 37;
  for (let at = 0; ; at = (at + stride) % all.length) {
    const subject = all[at];
    if (subject) yield subject;
  }
}

/** What the process holds once what the run left behind is collected and closed. */
async function measured(): Promise<Sample> {
  await wait(50);
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 18) / 4;
  return {
    heap: megabytes(heapUsed),
    resident: megabytes(rss),
    descriptors: readdirSync('/proc/self/fd').length,
    handles: process.getActiveResourcesInfo().length,
  };
}

function publish(found: readonly Trend[]): void {
  const minutes = Math.round((Date.now() - started) / 6000) / 10;
  const rows = found.map(
    ({ what, first, last, slope, tolerance, flat }) =>
      `| ${what} | ${first} | ${last} | ${slope.toFixed(3)} | ${tolerance} | ${flat ? 'yes' : 'no'} |`,
  );
  const table = [
    `${samples.length} runs of ${chosen.length} scenarios in ${minutes} minutes, Node ${process.version}.`,
    '',
    '| | first | last | slope for each run | may rise in all by | flat |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, 'soak.json'),
    `${JSON.stringify({ minutes, samples, trends: found }, undefined, 1)}\n`,
  );
  writeFileSync(join(out, 'soak.md'), `${table}\n`);
  console.log(`\n${table}`);
}
