import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mutantsOf } from '../../../../sandbox/index.js';
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
    expect(listed.map(({ id }) => id)).toEqual(mutantsOf('gpconnect-1.2.7').map(({ id }) => id));
  });

  it('lists those of the specification that is asked for', async () => {
    const listed = await printed('--list-mutants', '--spec', 'gpconnect-1.2.9');
    expect(listed).toContain('slots.visits-offered');
  });

  it('serves the specification that is asked for', async () => {
    await command().parseAsync(['sandbox', '--spec', 'gpconnect-1.2.9'], { from: 'user' });
    expect(runSandboxCommand).toHaveBeenLastCalledWith(expect.objectContaining({ spec: 'gpconnect-1.2.9' }));
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
