import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from './gpc.js';

/** What each command says to nonsense: how it is called, and a part of the answer that helps. */
const nonsense: readonly (readonly [args: string, answer: RegExp])[] = [
  ['frobnicate', /unknown command/],
  ['rnu', /Did you mean run\?/],
  ['--nonsense', /unknown option/],
  ['init --yes', /--base-url/],
  ['init', /--yes/],
  ['init --yes --base-url nonsense --ods-code A20047', /endpoint\.baseUrl/],
  ['init --yes --from-official nowhere', /none of the official suite/],
  ['init --yes --base-url https://gp.example/A20047/STU3/1/gp --spec gpconnect-9', /gpconnect-9/],
  ['init --base-ulr x', /Did you mean --base-url\?/],
  ['run --config nowhere.yaml', /cannot be read/],
  ['run --config .', /cannot be read/],
  ['run --endpoint book-an-apointment', /book-an-appointment/],
  ['run --tags (', /tag/i],
  ['run --tags @BOKO-012', /BOKO-012/],
  ['run --up-to nonsense', /nonsense/],
  ['run --failed-from nowhere', /nowhere/],
  ['run --parallel many', /whole number/],
  ['run --seed x', /whole number/],
  ['run --disable nonsense', /nonsense/],
  ['run --spec gpconnect-9', /gpconnect-9/],
  ['run --base-url nonsense', /provider\.yaml/],
  ['run extra', /too many arguments/],
  ['sandbox --port nonsense', /whole number/],
  ['sandbox --seed nonsense', /whole number/],
  ['sandbox --mutant booking.status-pendign', /booking\.status-pending/],
  ['sandbox --variant nonsense', /nonsense/],
  ['sandbox --disable nonsense', /nonsense/],
  ['sandbox --spec gpconnect-9', /gpconnect-9/],
  ['gate', /missing required argument/],
  ['gate nowhere', /no run in that folder/],
  ['gate . --policy nowhere.yaml', /policy cannot be read/],
  ['gate . --polcy gate.yaml', /Did you mean --policy\?/],
  ['compare', /missing required argument/],
  ['compare nowhere', /missing required argument/],
  ['compare nowhere elsewhere', /no run in that folder/],
  ['compare . . --htm x', /Did you mean --html\?/],
  ['validate', /missing required argument/],
  ['validate nowhere.json', /nowhere\.json/],
  ['validate nonsense.json --profile nonsense', /profile/],
  ['validate nonsense.json --fhir-package nowhere.tgz', /nowhere\.tgz/],
  ['explain', /missing required argument/],
  ['explain book.statsu', /Did you mean book\.status\?/],
  ['explain nonsense --spec gpconnect-9', /gpconnect-9/],
  ['requirements show APPT-SLOTS-76', /Did you mean APPT-SLOTS-/],
  ['requirements coverage --area nonsense', /nonsense/],
  ['requirements nonsense', /unknown command/],
  ['checks show book.statsu', /Did you mean book\.status\?/],
  ['checks nonsense', /unknown command/],
  ['steps --nonsense', /unknown option/],
  ['pack nowhere', /nowhere/],
  ['token', /--interaction/],
  ['token --interaction nonsense', /provider\.yaml/],
  ['cleanup', /missing required argument/],
  ['cleanup nowhere', /nowhere/],
  ['prove --mutant nonsense', /nonsense/],
  ['prove --variant nonsense', /nonsense/],
  ['prove --endpoint nonsense', /nonsense/],
  ['prove --together 1', /whole number/],
  ['completion csh', /bash/],
];

describe('nonsense', () => {
  test.each(nonsense)('gpc %s', async (args, answer) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'nonsense.json'), '{}');
    const { code, stderr, stdout } = await gpc(args.split(' '), { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(answer);
    expect(stderr).toMatch(/next:|Did you mean/);
    expect(stderr.trim().split('\n').length, stderr).toBeLessThan(7);
    expect(stderr).not.toMatch(/HARNESS_FAULT|^\s+at /m);
    expect(readdirSync(cwd)).toEqual(['nonsense.json']);
  });
});

describe('help', () => {
  const commands = [
    ...['init', 'sandbox', 'validate', 'explain', 'steps', 'pack', 'token', 'cleanup', 'prove', 'completion'],
    ...['gate', 'compare'],
    ...['requirements show', 'requirements coverage', 'checks show', 'checks list'],
  ];
  test.each(commands)('of gpc %s has examples of it', async (command) => {
    const { code, stdout } = await gpc([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout.split('Examples:')[1]).toContain(`gpc ${command}`);
  });
});

describe('completion', () => {
  test.each([
    ['gpc re', 'requirements'],
    ['gpc requirements s', 'show'],
    ['gpc requirements show --s', '--spec'],
    ['gpc sandbox --list-m', '--list-mutants'],
  ])('bash completes %s to %s', async (typed, completed) => {
    const { stdout } = await gpc(['completion', 'bash']);
    const words = typed
      .split(' ')
      .map((word) => `'${word}'`)
      .join(' ');
    const script = `${stdout}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _gpc; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim()).toBe(completed);
  });

  test.each(['zsh', 'fish'])('%s is told every command and option', async (shell) => {
    const { stdout } = await gpc(['completion', shell]);
    for (const word of ['sandbox', 'requirements', 'list-mutants', 'failed-from'])
      expect(stdout).toContain(word);
  });
});
