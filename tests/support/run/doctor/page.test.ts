import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { table } from '../../../../reports/docs/markdown.js';
import { projectFile } from '../../../../support/kernel/paths.js';
import { places } from '../../../../support/run/doctor/text.js';
import { brokenSetUps } from './setUps/index.js';

const page = projectFile('docs', 'doctor.md');
const section = /(<!-- set-ups: [^>]*-->\n)[\s\S]*(<!-- \/set-ups -->)/;

it('docs/doctor.md lists every set-up that the tests break', () => {
  const names = brokenSetUps.map(({ is }) => is);
  expect(names).toEqual([...new Set(names)]);
  const rows = brokenSetUps.map(({ is, check, fault, warned, next }) => [
    is,
    `\`${check}\`${warned ? ' (warning)' : ''}`,
    places[fault],
    next,
  ]);
  const text = table(['what is wrong', 'named by', 'the fault lies in', 'next step'], rows);
  const wanted = readFileSync(page, 'utf8').replace(
    section,
    (_all, from: string, to: string) => `${from}${brokenSetUps.length} set-ups.\n\n${text}\n\n${to}`,
  );
  if (process.env.WRITE === 'doctor') writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});
