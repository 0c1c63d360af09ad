import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mutants } from '../../../../sandbox/index.js';
import { runSandboxCommand } from '../../../../sandbox/main.js';
import { addSandbox } from '../../../../support/cli/commands/sandbox.js';

vi.mock('../../../../sandbox/main.js', () => ({ runSandboxCommand: vi.fn() }));

const command = (): Command => {
  const program = new Command().exitOverride();
  addSandbox(program);
  return program;
};

async function printed(...args: readonly string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await command().parseAsync(['sandbox', ...args], { from: 'user' });
  return log.mock.calls.flat().join('\n');
}

describe('gpc sandbox', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['--list-mutants', '--list-faults'])('lists the mutants by %s', async (option) => {
    const listed: { id: string }[] = JSON.parse(await printed(option, '--json'));
    expect(listed.map(({ id }) => id)).toEqual(mutants.map(({ id }) => id));
  });

  it('shows the present words only in its help', () => {
    const help = command().commands[0]?.helpInformation() ?? '';
    expect(help).toContain('--mutant <id>');
    expect(help).not.toMatch(/--fault|--list-faults/);
  });

  it.each(['--mutant', '--fault'])('starts as the mutants of %s', async (option) => {
    await command().parseAsync(['sandbox', option, 'slots.status-busy'], { from: 'user' });
    expect(runSandboxCommand).toHaveBeenLastCalledWith(
      expect.objectContaining({ mutant: ['slots.status-busy'], port: 9443, seed: 1 }),
    );
  });
});
