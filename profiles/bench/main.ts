import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObject, type JsonObject } from '../../support/fhir/select.js';
import { projectFile } from '../../support/paths.js';
import { loadValidator } from '../index.js';
import { readJson } from '../json/index.js';
import { readXml, writeXml } from '../xml/index.js';
import { slotBundle } from './bundle.js';
import { measure } from './measure.js';

/**
 * Prints what validation costs on this machine, beside what the project asks for: `node dist/profiles/bench/main.js`.
 * It never fails: a busy machine is no defect.
 */
const GPCONNECT = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-';

const fixture = (name: string): JsonObject => {
  const json: unknown = JSON.parse(readFileSync(projectFile(`tests/fixtures/fhir/${name}.json`), 'utf8'));
  return isObject(json) ? json : {};
};

const appointment = fixture('appointment');
const bundle = slotBundle(fixture('slot'), fixture('schedule'), 500);
const [json, xml] = [JSON.stringify(bundle), writeXml(bundle)];
const load = freshLoad();
const validator = loadValidator();
const single = { profile: `${GPCONNECT}Appointment-1` };
const whole = { profile: `${GPCONNECT}Searchset-Bundle-1` };

const structure = measure(() => validator.validate(appointment, { ...single, invariants: false }));
const complete = measure(() => validator.validate(appointment, single));
const searchset = measure(() => validator.validate(bundle, whole));
const jsonRead = measure(() => readJson(json));
const xmlRead = measure(() => readXml(xml));

const rows: [what: string, measured: string, wanted: string][] = [
  ['Appointments a second, without invariants', perSecond(structure), 'at least 20,000'],
  ['Appointments a second, with invariants', perSecond(complete), 'at least 2,000'],
  ['Bundle of 500 slots with schedules, with invariants', milliseconds(searchset), 'under 50 ms'],
  ['The same Bundle read from JSON', milliseconds(jsonRead), ''],
  ['The same Bundle read from XML', milliseconds(xmlRead), ''],
  ['Loading in a fresh process', milliseconds(load.milliseconds), 'under 300 ms'],
  ['Memory of that process after loading', megabytes(load.megabytes), 'under 150 MB'],
  ['Memory of this process now', megabytes(process.memoryUsage().rss / 1e6), ''],
];
for (const [what, measured, wanted] of rows) {
  process.stdout.write(`${what.padEnd(54)}${measured.padStart(12)}${wanted && `   (${wanted})`}\n`);
}

function freshLoad(): { milliseconds: number; megabytes: number } {
  const script = fileURLToPath(new URL('load.js', import.meta.url));
  const printed: unknown = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  const number = (name: string) => (isObject(printed) ? Number(printed[name]) : Number.NaN);
  return { milliseconds: number('milliseconds'), megabytes: number('megabytes') };
}

function perSecond(each: number): string {
  return Math.round(1000 / each).toLocaleString('en-GB');
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function megabytes(size: number): string {
  return `${size.toFixed(0)} MB`;
}
