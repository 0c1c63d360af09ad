import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { reportFiles } from '../../reports/files.js';
import type { Verdicts } from '../../reports/verdicts.js';
import { projectFile } from '../kernel/paths.js';
import { printable } from '../kernel/printable.js';

/** How a run of the pack ended. */
export interface FuzzedRun {
  /** Exit code; -1 when it had to be killed. */
  code: number;
  seconds: number;
  output: string;
  errors: string;
}

interface Order {
  configuration: string;
  out: string;
  tags?: string | undefined;
}

/** Seconds: far more than a run takes, far less than for ever. */
const longest = 900;

/** Runs the pack in a process of its own, without the Allure view. */
export async function runPack({ configuration, out, tags }: Order): Promise<FuzzedRun> {
  const startedAt = performance.now();
  const program = projectFile('dist', 'support', 'cli', 'main.js');
  const options = ['--config', configuration, '--out', out, '--no-allure', ...(tags ? ['--tags', tags] : [])];
  const child = spawn(process.execPath, [program, 'run', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), longest * 1000);
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  clearTimeout(timer);
  return { code, seconds: (performance.now() - startedAt) / 1000, output, errors };
}

/** What is wrong with a run and with what it left behind; nothing, when it did as documented. */
export async function faultsOf({ code, output, errors }: FuzzedRun, out: string): Promise<string[]> {
  const file = (report: keyof typeof reportFiles): string => join(out, reportFiles[report].name);
  const stack = /^ +at .+$/m.exec(errors)?.[0].trim();
  const faults = [
    code < 0 && `killed after ${longest} s`,
    ![0, 1, 3].includes(code) && `exit code ${code}: ${errors.split('\n')[0]}`,
    stack && `a stack on standard error: ${stack}`,
    printable(output) !== output && 'something to obey on standard output',
    !existsSync(file('verdicts')) ? 'no verdicts.json' : schemaFault(file('verdicts')),
    !existsSync(file('junit')) ? 'no junit.xml' : xmlFault(file('junit')),
    !isWhole(file('compliance')) && 'compliance.html is absent or cut off',
    existsSync(file('exchanges')) && (await lineFault(file('exchanges'))),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

const isWhole = (file: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('</html>');

/** Whatever comes as an answer is a finding or undecided, and nothing that the harness breaks on. */
function harnessFault({ scenarios }: Pick<Verdicts, 'scenarios'>): string | undefined {
  const broken = scenarios.filter(({ erroredBy }) => erroredBy === 'harness');
  const reasons = broken.map(({ id, reason }) => `${id} (${reason})`);
  return broken.length > 0 ? `broke on an answer: ${reasons.slice(0, 5).join(', ')}` : undefined;
}

const ajv = new Ajv2020({ strict: true });
formats.default(ajv);
const fits = ajv.compile<Verdicts>(
  JSON.parse(readFileSync(projectFile('reports', 'verdicts.schema.json'), 'utf8')),
);

function schemaFault(file: string): string | undefined {
  try {
    const verdicts = JSON.parse(readFileSync(file, 'utf8'));
    return fits(verdicts) ? harnessFault(verdicts) : `verdicts.json: ${ajv.errorsText(fits.errors)}`;
  } catch (error) {
    return `verdicts.json: ${String(error)}`;
  }
}

function xmlFault(file: string): string | undefined {
  try {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(readFileSync(file, 'utf8')).close();
    return undefined;
  } catch (error) {
    return `junit.xml: ${String(error)}`;
  }
}

async function lineFault(file: string): Promise<string | undefined> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    number += 1;
    try {
      JSON.parse(line);
    } catch {
      return `exchanges.ndjson.gz: line ${number} is no JSON`;
    }
  }
  return undefined;
}
