import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import typescript from 'typescript';
import { expect, test } from 'vitest';
import { openRecorder } from '../../../support/http/recorder.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { projectFile } from '../../../support/kernel/paths.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const exchange = (id: string, body = ''): Exchange => ({
  id,
  scenario: 'META-001',
  interaction: 'get-the-capability-statement',
  startedAt: '2026-11-21T10:00:00.000Z',
  request: { method: 'GET', url: 'https://gp.example/metadata', headers: [], body },
  timing: { total: 1 },
  curl: 'curl',
});

const idsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

test('an exchange is in the file when it was recorded, one line each, after what was there', () => {
  const file = join(temporaryFolder(), 'new', 'exchanges.ndjson');
  const first = openRecorder(file);
  first.record(exchange('META-001.1', 'two\nlines\u2028 and more'));
  expect(idsIn(file)).toEqual(['META-001.1']);
  first.close();
  const second = openRecorder(file);
  second.record(exchange('META-001.2'));
  second.close();
  expect(idsIn(file)).toEqual(['META-001.1', 'META-001.2']);
});

test('several processes write whole lines to one file', async () => {
  const folder = temporaryFolder();
  const program = compile(folder);
  const file = join(folder, 'exchanges.ndjson');
  const workers = ['a', 'b', 'c', 'd'].map((worker) => promisify(execFile)('node', [program, file, worker]));
  await Promise.all(workers);
  const ids = idsIn(file);
  expect(new Set(ids).size).toBe(200);
  expect(ids).toHaveLength(200);
});

test.each(['/dev/full'].filter((file) => existsSync(file)))(
  'a full disk is a fault of the harness: %s',
  (file) => {
    const recorder = openRecorder(file);
    expect(() => recorder.record(exchange('META-001.1'))).toThrow(HarnessFault);
    expect(() => recorder.record(exchange('META-001.1'))).toThrow(
      /no space left.*\n.*where: \/dev\/full\n.*--out/i,
    );
    recorder.close();
  },
);

test('a file that cannot be opened is a fault of the harness', () => {
  expect(() => openRecorder(temporaryFolder())).toThrow(HarnessFault);
});

/** The recorder as plain JavaScript, and a program that records 50 exchanges of up to 200 kB with it. */
function compile(folder: string): string {
  for (const room of ['http', 'kernel']) mkdirSync(join(folder, room));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['kernel/errors', 'http/recorder']) {
    const source = readFileSync(projectFile('support', `${name}.ts`), 'utf8');
    const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ES2022 };
    writeFileSync(
      join(folder, `${name}.js`),
      typescript.transpileModule(source, { compilerOptions }).outputText,
    );
  }
  const program = join(folder, 'program.js');
  writeFileSync(
    program,
    `import { openRecorder } from './http/recorder.js';
     const [, , file, worker] = process.argv;
     const recorder = openRecorder(file);
     for (let i = 0; i < 50; i += 1) recorder.record({ id: worker + i, body: worker.repeat(4000 * i) });
     recorder.close();`,
  );
  return program;
}
