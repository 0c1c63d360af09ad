import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFile } from '../../support/kernel/paths.js';
import type { HostileCase } from './case.js';

const page = projectFile('docs', 'reliability.md');
const folder = projectFile('tests', 'hostile', 'cases');
const section = /(<!-- cases: [^>]*-->\n)[\s\S]*(<!-- \/cases -->)/;

const titles: Readonly<Record<HostileCase['group'], string>> = {
  connection: 'Connections',
  tls: 'TLS',
  http: 'HTTP',
  body: 'Bodies',
  fhir: 'FHIR',
  gateway: 'Gateways',
  clock: 'Clocks',
  diary: 'The diary',
  process: 'Processes, disks and terminals',
};

/** Every case of every table of the folder. */
async function allCases(): Promise<HostileCase[]> {
  const modules = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => import(join(folder, file))),
  );
  return modules.flatMap((module: Record<string, unknown>) => Object.values(module).flatMap(casesIn));
}

const casesIn = (value: unknown): HostileCase[] => (Array.isArray(value) ? value.filter(isCase) : []);

const isCase = (value: unknown): value is HostileCase =>
  typeof value === 'object' && value !== null && 'does' in value && 'outcome' in value && 'group' in value;

const inCell = (text: string): string => text.replaceAll('|', '\\|');

const tableOf = (group: HostileCase['group'], cases: readonly HostileCase[]): string[] => [
  `### ${titles[group]}`,
  '',
  '| the provider, the network or the machine | what comes of it |',
  '|---|---|',
  ...cases.map(({ does, outcome }) => `| ${inCell(does)} | ${inCell(outcome)} |`),
  '',
];

it('docs/reliability.md lists every case that the tests prove', async () => {
  const cases = await allCases();
  const ids = cases.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const groups = Object.keys(titles) as HostileCase['group'][];
  const tables = groups.flatMap((group) => {
    const those = cases.filter((one) => one.group === group);
    return those.length > 0 ? tableOf(group, those) : [];
  });
  const counted = `${cases.length} cases, each tried by a test of \`tests/hostile/\`.`;
  const wanted = readFileSync(page, 'utf8').replace(section, (_all, from: string, to: string) =>
    [`${from}`, `${counted}\n\n`, `${tables.join('\n')}`, to].join(''),
  );
  if (process.env.WRITE === 'reliability') writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});
