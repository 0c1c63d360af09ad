import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';
import { openSandbox } from './openSandbox.js';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;

beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('gpc doctor and gpc plan, one after the other', () => {
  test('find a sound set-up well, and tell what a run of it will do', async () => {
    const cwd = temporaryFolder();
    const doctor = await gpc(['doctor', '--config', sandbox.configuration, '--write', 'doctor.json'], {
      cwd,
    });
    expect([doctor.code, doctor.stdout]).toEqual([0, expect.stringMatching(/The set-up is well/)]);
    expect(JSON.parse(readFileSync(join(cwd, 'doctor.json'), 'utf8')).responseTimes).not.toEqual([]);
    const plan = ['plan', '--config', sandbox.configuration, '--measured', 'doctor.json'];
    const told = await gpc([...plan, '--up-to', 'find-a-patient', '--parallel', '2'], { cwd });
    expect([told.code, told.stdout]).toEqual([
      0,
      expect.stringMatching(/find-a-patient .*About \d+ seconds, with 2 workers/s),
    ]);
    const { stdout } = await gpc([...plan, '--json', '--tags', '@gateway'], { cwd });
    expect(JSON.parse(stdout).scenarios).toContain('META-001');
    expect(readdirSync(cwd)).toEqual(['doctor.json']);
  }, 60_000);

  test('gpc plan without a configuration is of the embedded provider', async () => {
    const { code, stdout } = await gpc(['plan', '--spec', 'gpconnect-pfs-0.1']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/gpconnect-pfs-0\.1 for the embedded provider/),
    ]);
  });
});

describe('nonsense is answered in a few lines with the next step, exit code 2, and no file left behind', () => {
  test.each([
    [['doctor'], /provider\.yaml/],
    [['doctor', '--config', 'nowhere.yaml'], /nowhere\.yaml/],
    [['plan', '--spec', 'gpconnect-9'], /Use one of: .*gpconnect-1\.2\.7/],
    [['doctor', '--wirte', 'x.json'], /--write/],
    [['plan', '--config', 'nowhere.yaml'], /nowhere\.yaml/],
    [['plan', '--tags', '@BOK-001'], /Did you mean @BOOK-001/],
    [['plan', '--up-to', 'book-appointment'], /Did you mean book-an-appointment/],
    [['plan', '--failed-from', 'nowhere'], /no run in that folder/],
    [['plan', '--measured', 'nowhere.json'], /no response times/],
    [['plan', '--parallel', 'many'], /whole number/],
  ])('gpc %j', async (args, answer) => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await gpc(args, { cwd });
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(answer);
    expect(`${stdout}${stderr}`).not.toMatch(/\n {4}at /);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a diagnosis that cannot be written is told after nothing was lost', async () => {
    const args = ['doctor', '--config', sandbox.configuration, '--write', 'nowhere/doctor.json'];
    const { code, stderr } = await gpc(args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/cannot be written.*--write/s)]);
  });
});
