import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc, runPack } from './gpc.js';

const part = ['--tags', '@get-the-capability-statement and @gateway'];

describe('gpc run --report', () => {
  it('writes what is asked for and nothing else', async () => {
    const { code, out } = await runPack([...part, '--report', 'sarif, csv']);
    expect(code).toBe(0);
    const reports = readdirSync(out).filter((name) => !/^(?:exchanges|records|ledger|run)\./.test(name));
    expect(reports.sort()).toEqual(['results.sarif', 'scenarios.csv', 'verdicts.json']);
  }, 60_000);

  it('knows which there are', async () => {
    const { code, stderr } = await gpc(['run', '--report', 'html,pdf']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no report "pdf"')]);
  });
});

describe('gpc run --scal', () => {
  it('keeps what an assessor wrote into the sheet of an earlier run', async () => {
    const first = await runPack(part);
    const sheet = join(temporaryFolder(), 'scal.csv');
    const text = readFileSync(join(first.out, 'scal.csv'), 'utf8');
    const manual = text.split('\r\n').find((line) => line.includes(',a person,')) ?? expect.unreachable();
    writeFileSync(sheet, text.replace(manual, manual.replace(/,,,$/, ',met,shown on 3 March,')));
    const { code, out } = await runPack([...part, '--scal', sheet]);
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'scal.csv'), 'utf8')).toContain(',met,shown on 3 March,');
  }, 120_000);

  it('refuses another file before anything is sent', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'other.csv'), 'a,b\n1,2\n');
    const { code, stderr } = await gpc(['run', '--scal', 'other.csv', '--out', 'out'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/earlier assessment sheet cannot be used/)]);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
