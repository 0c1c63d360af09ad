import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Verdicts } from '../../../reports/verdicts.js';
import { describeForHarness, type RunningSandbox, startSandbox } from '../../../sandbox/index.js';
import { copyFeatures, copySpecification, type Replacements } from '../../fixtures/specificationCopy.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';

const root = temporaryFolder();
const environment = { GPC_SPECIFICATIONS: root };
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, host: '127.0.0.1', http: true, seed: 1, disabled: [] });
});
afterAll(() => sandbox.close());

/** A configuration of the embedded provider that says it is of another specification. */
function configurationOf(specification: string): string {
  const file = join(temporaryFolder(), 'provider.yaml');
  writeFileSync(file, stringify({ ...describeForHarness(sandbox), specification }));
  return file;
}

/** Runs the capability statement's pack of a copy of 1.2.7. */
async function runOf(id: string, replacements: Replacements) {
  copySpecification(root, id, replacements);
  const out = join(temporaryFolder(), 'out');
  const args = ['--no-allure', '--out', out, '-e', 'get-the-capability-statement'];
  return gpc(['run', '--config', configurationOf(id), ...args], { environment });
}

describe('a copied specification', () => {
  test('that declares the same ends as the one that it was copied from', async () => {
    const { code, stdout } = await runOf('faithful', []);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('CONFORMANT');
  });

  test.each([
    ['scheme', [['scheme: spine', 'scheme: smart']]],
    ['version', [['fhirVersion: 3.0.1', 'fhirVersion: 1.0.2']]],
    ['headers', [['headers: [Ssp-TraceID, Ssp-From, Ssp-To, Ssp-InteractionID]', 'headers: [X-Request-ID]']]],
    ['features', [['features: [features/gpconnect-1.2.7]', 'features: [features/fewer]']]],
  ] satisfies [string, Replacements][])(
    'with another %s never ends conformant',
    async (what, replacements) => {
      copyFeatures(root, 'fewer', /1[1-6]-/);
      const { code, stdout, stderr } = await runOf(`other-${what}`, replacements);
      expect(stdout).toBe('');
      expect(stderr).toContain(`${root}/requirements/other-${what}/specification.yaml`);
      expect(stderr).toMatch(/^gpc: [^\n]+\n {2}where: [^\n]+\n {2}next: {2}[^\n]+\n$/);
      expect(code).toBe(2);
    },
  );
});

describe('--spec', () => {
  test('that is not of the configuration says so, and nothing is sent', async () => {
    const file = configurationOf('gpconnect-1.2.7');
    for (const args of [
      ['run', '--config', file],
      ['token', '--config', file, '-i', 'find-a-patient'],
    ]) {
      const { code, stderr } = await gpc([...args, '--spec', 'gpconnect-1.2.9']);
      expect(stderr).toContain(
        'The configuration is of the specification gpconnect-1.2.7, and --spec asks for gpconnect-1.2.9.',
      );
      expect(code).toBe(2);
    }
  });

  test('that extends another has an embedded provider of its own', async () => {
    const endpoints = ['get-the-capability-statement', 'search-for-free-slots'].flatMap((one) => ['-e', one]);
    const out = join(temporaryFolder(), 'out');
    const args = ['run', '--spec', 'gpconnect-1.2.9', '--no-allure', '--out', out, ...endpoints];
    const { code, stdout } = await gpc(args);
    expect(stdout).toContain('CONFORMANT');
    expect(code, stdout).toBe(0);
    const verdicts: Verdicts = JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
    const outcomes = new Map(verdicts.requirements.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes.get('APPT-VISIT-001')).toBe('passed');
    expect(verdicts.run.pack.specification).toBe('gpconnect-1.2.9');
  });

  test('has no embedded provider of a specification to which none is built', async () => {
    copySpecification(root, 'asked');
    for (const command of ['run', 'sandbox', 'prove']) {
      const { code, stderr } = await gpc([command, '--spec', 'asked'], { environment });
      expect(stderr).toContain('There is no embedded provider of the specification asked');
      expect(code).toBe(2);
    }
  });

  test('names one that is there', async () => {
    for (const args of [['steps'], ['requirements', 'coverage'], ['validate', 'none.json']]) {
      const { code, stderr } = await gpc([...args, '--spec', 'gpconnect-9']);
      expect(stderr).toContain('There is no specification "gpconnect-9"');
      expect(code).toBe(2);
    }
  });

  test('is otherwise that of provider.yaml in the folder, for commands that need no provider too', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'provider.yaml'), `specification: "\${SPEC}"\n`);
    const { code, stderr } = await gpc(['requirements', 'show', 'APPT-SLOTS-076'], {
      cwd,
      environment: { SPEC: 'gpconnect-9' },
    });
    expect(stderr).toContain('There is no specification "gpconnect-9"');
    expect(code).toBe(2);
  });
});
