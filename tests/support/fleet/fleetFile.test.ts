import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { runsWanted } from '../../../support/fleet/engine/request.js';
import { readFleet } from '../../../support/fleet/fleetFile.js';
import { secondsIn } from '../../../support/fleet/history/since.js';
import { packChoice } from '../../../support/fleet/packs.js';
import { filesOf, fits } from '../../../support/fleet/pattern.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const fleetIn = (
  text: string,
  files: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
) => readFleet(join(folderWith({ 'fleet.yaml': text, ...files }), 'fleet.yaml'), environment);

const provider = 'environment: integration\nspecification: gpconnect-1.2.9\n';
const open = 'environment: integration\n';

describe('fleet.yaml', () => {
  test('names providers by file and by pattern; what it leaves out is in their own files', () => {
    const { providers } = fleetIn(
      'providers:\n  - files: emis/provider.yaml\n  - { files: "tpp/*.yaml", environment: tpp, packs: [gateways] }\n',
      {
        'emis/provider.yaml': provider,
        'tpp/one.yaml': provider,
        'tpp/two.yaml': 'environment: test\n',
        'tpp/notes.txt': '',
      },
    );
    expect(providers.map(({ file, ...rest }) => rest)).toEqual([
      { name: 'emis', environment: 'integration', specifications: ['gpconnect-1.2.9'], packs: ['full'] },
      { name: 'one', environment: 'tpp', specifications: ['gpconnect-1.2.9'], packs: ['gateways'] },
      { name: 'two', environment: 'tpp', specifications: ['gpconnect-1.2.7'], packs: ['gateways'] },
    ]);
  });

  test('has defaults, and its folder of evidence beside it', () => {
    const fleet = fleetIn('providers: [{ files: "*.provider.yaml" }]', { 'a.provider.yaml': provider });
    expect(fleet.evidence.folder).toBe(join(dirname(fleet.file), 'fleet'));
    expect(fleet.workers).toEqual({ parallel: 1, attempts: 5, retryAfterSeconds: 5, lostAfterSeconds: 30 });
  });

  test('takes values from the environment', () => {
    const text = `providers: [{ files: a.yaml }]\nevidence: { store: { bucket: "\${BUCKET}" } }`;
    const { evidence } = fleetIn(text, { 'a.yaml': provider }, { BUCKET: 'evidence' });
    expect(evidence.store).toEqual({ bucket: 'evidence', prefix: '', region: 'eu-west-2' });
    expect(() => fleetIn(text, { 'a.yaml': provider })).toThrow(
      /environment variable BUCKET; found it is not set/,
    );
  });

  test('is as docs/fleet.md has it', () => {
    const page = readFileSync(projectFile('docs', 'fleet.md'), 'utf8');
    const [, example = ''] = /```yaml\n(# fleet\.yaml\n[\s\S]*?)```/.exec(page) ?? [];
    const fleet = fleetIn(example, { 'providers/emis-1.yaml': provider, 'providers/tpp.yaml': open });
    expect(fleet.providers.map(({ name }) => name)).toEqual(['emis-1', 'tpp']);
    expect(Object.keys(fleet.schedules)).toEqual(['nightly', 'weekly']);
  });

  test.each([
    [
      'an unknown key',
      'providers: [{ file: a.yaml }]',
      /providers\[0\]\.file \(line 1\): .*did you mean files\?/,
    ],
    [
      'an unknown pack',
      'providers: [{ files: a.yaml, packs: [ful] }]',
      /one of full, regression, gateways; found "ful"/,
    ],
    [
      'a schedule of an unknown pack',
      'providers: [{ files: a.yaml }]\nschedules: { n: { cron: "0 2 * * *", packs: [x] } }',
      /schedules\.n\.packs\[0\]/,
    ],
    [
      'a secret of a store',
      'providers: [{ files: a.yaml }]\nevidence: { store: { bucket: abc, secretKey: x } }',
      /an unknown key/,
    ],
    ['no file', 'providers: [{ files: "b*.yaml" }]', /No file fits "b\*\.yaml"/],
    [
      'two of one name',
      'providers: [{ files: a.yaml }, { files: "*/a.yaml" }]',
      /Two providers are called a/,
    ],
    [
      'another specification than the configuration has',
      'providers: [{ files: a.yaml, specifications: [gpconnect-1.2.7] }]',
      /configuration is of gpconnect-1\.2\.9, and the fleet asks for gpconnect-1\.2\.7/,
    ],
    [
      'an unknown specification',
      'providers: [{ files: c.yaml, specifications: [x] }]',
      /There is no specification x/,
    ],
  ])('with %s is refused, and the exit code is that of a mistake', (_, text, message) => {
    const read = () => fleetIn(text, { 'a.yaml': provider, 'b/a.yaml': provider, 'c.yaml': open });
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('runs', () => {
  const { providers } = fleetIn(
    'providers: [{ files: "*.yml", specifications: [gpconnect-1.2.7, gpconnect-1.2.9], packs: [full, gateways] }]',
    { 'emis-1.yml': open, 'tpp-1.yml': open },
  );

  test('are those of each provider with each specification and pack', () => {
    expect(runsWanted(providers, { askedBy: 'command' })).toHaveLength(8);
  });

  test('may be those of some providers with another pack', () => {
    expect(
      runsWanted(providers, { askedBy: 'n', providers: ['emis-*'], packs: ['regression'] }),
    ).toMatchObject([
      { provider: 'emis-1', specification: 'gpconnect-1.2.7', pack: 'regression' },
      { provider: 'emis-1', specification: 'gpconnect-1.2.9', pack: 'regression' },
    ]);
  });
});

describe('packs', () => {
  const choice = (name: string, id: string, own = {}) => packChoice(name, own, loadSpecification(id));

  test('of all fleets are full, regression and gateways', () => {
    expect(choice('full', 'gpconnect-1.2.7')).toEqual({});
    expect(choice('gateways', 'gpconnect-1.2.7')).toEqual({ tags: '@gateway' });
    expect(choice('regression', 'gpconnect-1.2.7').tags).toContain('@tokens');
    expect(choice('regression', 'gpconnect-pfs-0.1').tags ?? '').not.toContain('@tokens');
  });

  test('may be of the fleet, also by a usual name', () => {
    expect(choice('regression', 'gpconnect-1.2.7', { regression: { endpoints: ['x'] } })).toEqual({
      endpoints: ['x'],
    });
  });
});

describe('patterns', () => {
  test.each([
    ['emis-1', 'emis-*', true],
    ['emis-1', 'emis-?', true],
    ['emis-12', 'emis-?', false],
    ['tpp.1', 'tpp?1', true],
    ['tppx1', 'tpp.1', false],
  ])('%s and %s', (name, pattern, expected) => {
    expect(fits(name, pattern)).toBe(expected);
  });

  test('find files, in the order of their names', () => {
    const folder = folderWith({ 'b/x.yaml': '', 'a/x.yaml': '', 'a/y.txt': '' });
    expect(filesOf('./*/x.yaml', folder)).toEqual([join(folder, 'a', 'x.yaml'), join(folder, 'b', 'x.yaml')]);
    expect(filesOf(join(folder, 'a', '*'), '/elsewhere')).toHaveLength(2);
    expect(filesOf('c/*.yaml', folder)).toEqual([]);
  });
});

test.each([
  ['12h', 43_200],
  ['30d', 2_592_000],
  ['2w', 1_209_600],
])('%s has %i seconds', (span, seconds) => {
  expect(secondsIn(span)).toBe(seconds);
});

test.each(['', '30', 'd', '-1d', '1.5d', '1y'])('"%s" is no span of time', (span) => {
  expect(() => secondsIn(span)).toThrow(/no span of time/);
});
