import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, test } from 'vitest';
import { addCleanup } from '../../../support/cli/commands/cleanup.js';
import { addProve } from '../../../support/cli/commands/prove.js';
import { addRequirements } from '../../../support/cli/commands/requirements.js';
import { addRun } from '../../../support/cli/commands/run.js';
import { addSandbox } from '../../../support/cli/commands/sandbox.js';
import { addToken } from '../../../support/cli/commands/token.js';
import { addValidate } from '../../../support/cli/commands/validate.js';
import { repeatable } from '../../../support/cli/repeatable.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';

test('collects the values of an option', () => {
  expect(repeatable('b', repeatable('a'))).toEqual(['a', 'b']);
});

describe('no option swallows the arguments of its command', () => {
  const program = new Command();
  for (const add of [addCleanup, addProve, addRequirements, addRun, addSandbox, addToken, addValidate])
    add(program);
  const all = program.commands.flatMap((command) => [command, ...command.commands]);

  it.each(all.map((command) => [command.name(), command] as const))('%s', (_name, command) => {
    expect(command.options.filter(({ variadic }) => variadic).map(({ flags }) => flags)).toEqual([]);
  });

  it('validate takes a package before its file', async () => {
    const file = join(temporaryFolder(), 'none.json');
    const { stderr } = await gpc(['validate', '--fhir-package', 'no-package.tgz', file]);
    expect(stderr).toContain('none.json');
    expect(stderr).not.toContain('missing required argument');
  });
});

test('cleanup looks for provider.yaml where run does', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out', 'ledger.ndjson'), '');
  const missing = await gpc(['cleanup', join(folder, 'out')], { cwd: folder });
  expect(missing.stderr).toContain('CONFIGURATION_MISSING');
  writeFileSync(join(folder, 'provider.yaml'), 'provider: 1\n');
  const found = await gpc(
    ['cleanup', join(folder, 'out'), '--base-url', 'https://localhost/A20047/STU3/1/x'],
    {
      cwd: folder,
    },
  );
  expect(found.stderr).toContain('CONFIGURATION_INVALID');
  expect(found.code).toBe(2);
});
