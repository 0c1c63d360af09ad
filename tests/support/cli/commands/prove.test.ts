import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addProve } from '../../../../support/cli/commands/prove.js';

it.each(['-m', '--mutant', '-f', '--fault'])('gpc prove takes the mutants of %s', async (option) => {
  const program = new Command().exitOverride();
  addProve(program);
  const proven = program.parseAsync(['prove', option, 'slots.nothing'], { from: 'user' });
  await expect(proven).rejects.toThrow(/no mutant slots\.nothing/);
});
