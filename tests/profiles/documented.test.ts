import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXml } from '../../profiles/xml/index.js';
import { projectFile } from '../../support/kernel/paths.js';
import { isObject, type JsonObject } from '../../support/kernel/select.js';
import { temporaryFolder } from '../fixtures/temporaryFolder.js';
import { profileOf, urlOf } from './definitions.js';

const documentation = readFileSync(projectFile('docs', 'profiles.md'), 'utf8');
const blocks = [...documentation.matchAll(/```(\w*)\n(.*?)```/gs)];
const commands = (blocks.find(([, language]) => language === '')?.[2] ?? '').trim().split('\n');
const example = blocks.find(([, language]) => language === 'ts')?.[2] ?? '';

const fixture = (name: string): string => projectFile('tests', 'fixtures', 'fhir', `${name}.json`);

function resource(name: string): JsonObject {
  const found: unknown = JSON.parse(readFileSync(fixture(name), 'utf8'));
  return isObject(found) ? found : {};
}

let folder = '';

/** A folder with the files that the page names, the built program, and the package as an installation has it. */
beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin', 'gpc');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${projectFile('dist/support/cli/main.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(projectFile(), join(folder, 'node_modules', 'gpconnect-conformance'), 'dir');
  mkdirSync(join(folder, 'responses'));
  for (const [name, file] of [
    ['appointment', 'appointment.json'],
    ['slot', 'slot.json'],
    ['slot', 'response.json'],
    ['slot', 'responses/slot.json'],
    ['searchset-bundle', 'bundle.json'],
  ] as const)
    copyFileSync(fixture(name), join(folder, file));
  writeFileSync(join(folder, 'bundle.xml'), writeXml(resource('searchset-bundle')));
  writeFileSync(
    join(folder, 'patient.json'),
    JSON.stringify({ resourceType: 'Patient', meta: { profile: [urlOf('Born')] } }),
  );
  const profile = profileOf('Born', 'Patient', [{ path: 'Patient.birthDate', min: 1 }]);
  const files = { 'package.json': { name: 'my-profiles', version: '1.0.0' }, 'born.json': profile };
  writeFileSync(join(folder, 'my-profiles-1.0.0.tgz'), packageOf(files));
});

/** A FHIR package: a gzipped tar. */
function packageOf(files: Readonly<Record<string, object>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const body = Buffer.from(JSON.stringify(content));
    const head = Buffer.alloc(512);
    head.write(`package/${name}`, 0);
    head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('        0', 148);
    head.write('ustar\0', 257);
    const sum = head.reduce((total, byte) => total + byte, 0) - (head[156] ?? 0) + 48;
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    head.write('0', 156);
    return [head, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter) },
  });

describe('the commands of docs/profiles.md', () => {
  it('are all there', () => expect(commands.length).toBeGreaterThanOrEqual(6));

  it.each(commands)(
    '%s',
    (command) => {
      const { status, stdout, stderr } = run('sh', ['-c', command]);
      expect(stderr).toBe('');
      const isInvalid = command.includes('my-profiles');
      expect(stdout).toMatch(isInvalid ? /error: Patient\.birthDate/ : /: valid|"valid": true/);
      expect(status).toBe(isInvalid ? 1 : 0);
    },
    30_000,
  );
});

describe('the library', () => {
  it('works as the example of docs/profiles.md has it', () => {
    expect(example.trim().split('\n').length).toBeLessThan(20);
    writeFileSync(join(folder, 'example.mjs'), example);
    const { status, stdout, stderr } = run(process.execPath, ['example.mjs']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^true \d+ things undecided$/m);
    expect(status).toBe(0);
  }, 30_000);

  it('is all that the package exports, with its types', () => {
    const { exports: entries } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    expect(Object.keys(entries)).toEqual(['./profiles']);
    expect(readFileSync(projectFile(entries['./profiles'].types), 'utf8')).toContain('loadValidator');
    const { stderr } = run(process.execPath, [
      '-e',
      "import('gpconnect-conformance/dist/profiles/index.js')",
    ]);
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('needs nothing of the harness but its kernel', () => {
    const sources = readdirSync(projectFile('profiles'), { recursive: true, encoding: 'utf8' });
    const imports = sources
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [
          ...readFileSync(projectFile('profiles', file), 'utf8').matchAll(
            /from '((?:\.\.\/)+[a-z]+\/[^']*)'/g,
          ),
        ].flatMap(([, path = '']) => (path.replaceAll('../', '').startsWith('support/') ? path : [])),
      );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((path) => !path.includes('support/kernel/'))).toEqual([]);
  });
});
