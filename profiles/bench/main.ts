import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../support/kernel/select.js';
import { loadValidator } from '../index.js';
import { readJson } from '../json/index.js';
import { readXml, writeXml } from '../xml/index.js';
import { measure } from './measure.js';
import { appointment, searchset } from './subjects.js';

/**
 * Prints what validation costs on this machine, beside what the project asks for: `node dist/profiles/bench/main.js`.
 * It never fails: a busy machine is no defect.
 */
const [json, xml] = [JSON.stringify(searchset.resource), writeXml(searchset.resource)];
const load = freshLoad();
const validator = loadValidator();
const time = ({ resource, options }: typeof appointment, invariants: boolean) =>
  measure(() => validator.validate(resource, { ...options, invariants }));

const rows: [what: string, measured: string, wanted: string][] = [
  ['Appointments a second, without invariants', perSecond(time(appointment, false)), 'at least 20,000'],
  ['Appointments a second, with invariants', perSecond(time(appointment, true)), 'at least 2,000'],
  ['Bundle of 500 slots with schedules, with invariants', milliseconds(time(searchset, true)), 'under 50 ms'],
  ['The same Bundle read from JSON', milliseconds(measure(() => readJson(json))), ''],
  ['The same Bundle read from XML', milliseconds(measure(() => readXml(xml))), ''],
  ['Loading in a fresh process', milliseconds(load.milliseconds), 'under 300 ms'],
  ['Memory of that process after validating both', megabytes(load.megabytes), 'under 150 MB'],
];
for (const [what, measured, wanted] of rows) {
  process.stdout.write(`${what.padEnd(54)}${measured.padStart(12)}${wanted && `   (${wanted})`}\n`);
}

function freshLoad(): { milliseconds: number; megabytes: number } {
  const script = fileURLToPath(new URL('./load.js', import.meta.url));
  const printed: unknown = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  const number = (name: string) => (isObject(printed) ? Number(printed[name]) : Number.NaN);
  return { milliseconds: number('milliseconds'), megabytes: number('megabytes') };
}

function perSecond(each: number): string {
  return Math.round(1000 / each).toLocaleString('en-GB');
}

function milliseconds(each: number): string {
  return `${each.toFixed(1)} ms`;
}

function megabytes(size: number): string {
  return `${size.toFixed(0)} MB`;
}
