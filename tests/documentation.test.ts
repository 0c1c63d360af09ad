import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFile } from '../support/kernel/paths.js';
import { temporaryFolder } from './fixtures/temporaryFolder.js';
import { gpc, runPack } from './support/cli/gpc.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(projectFile('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Every command line that a page shows, in a block of shell, YAML or Groovy or within a sentence; comments left out. */
const commands = pages.flatMap((page) => {
  const text = readFileSync(projectFile(page), 'utf8');
  const blocks = [...text.matchAll(/```(?:sh|yaml|groovy)\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/^\s*(?:- )?(?:(?:run|script): |sh ')?/, '').replace(/'$/, '')),
  );
  const inline = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...inline]
    .flatMap((line) => line.replace(/(?<=\s)#.*$/, '').split('&&'))
    .map((line) => line.trim().replace(/^(?:[A-Z_]+=\S+ )+/, ''))
    .map((command) => ({ page, command }));
});

const shown = (pattern: RegExp) =>
  commands.flatMap(({ page, command }) => {
    const found = pattern.exec(command);
    return found ? [{ page, command, words: (found[1] ?? '').split(/\s+/).filter(Boolean) }] : [];
  });

test('a block of YAML that a page shows can be read', () => {
  const blocks = pages.flatMap((page) =>
    [...readFileSync(projectFile(page), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, block = '']) => [page, block] as const,
    ),
  );
  expect(blocks.length).toBeGreaterThan(5);
  for (const [page, block] of blocks) expect(() => parse(block), page).not.toThrow();
});

describe('a command that a page shows', () => {
  test('is a script of the project, when npm runs it', () => {
    const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    const run = shown(/^npm (?:run )?((?!ci\b|install\b|pack\b|ls\b|audit\b)[a-z:]+)/);
    expect(run.length).toBeGreaterThan(20);
    expect(run.filter(({ words: [name = ''] }) => !(name in scripts))).toEqual([]);
  });

  test('is a file of the project, when Node or the shell runs it', () => {
    const run = shown(/^(?:node (?:--\S+ )*|)((?:dist|\.ci)\/\S+)/).filter(({ words: [file = ''] }) =>
      /\.(?:js|mjs)$|^\.ci\//.test(file),
    );
    expect(run.length).toBeGreaterThan(3);
    expect(run.filter(({ words: [file = ''] }) => !existsSync(projectFile(file)))).toEqual([]);
  });

  test('is a path of the tests, when vitest runs it', () => {
    const run = shown(/^npx vitest run (.*)$/).flatMap(({ page, words }) =>
      words.filter((word) => word.startsWith('tests/')).map((path) => ({ page, path })),
    );
    expect(run.length).toBeGreaterThan(1);
    expect(run.filter(({ path }) => !existsSync(projectFile(path)))).toEqual([]);
  });

  test('is a command of gpc with options that it has', async () => {
    const run = shown(/^(?:npx gpc|gpc|node (?:--\S+ )*dist\/support\/cli\/main\.js) (.*)$/);
    expect(run.length).toBeGreaterThan(20);
    const helps = new Map<string, string>();
    const helpOf = async (...words: string[]): Promise<string> => {
      const key = words.join(' ');
      const help = helps.get(key) ?? (await gpc([...words, '--help'])).stdout;
      helps.set(key, help);
      return help;
    };
    const wrong: string[] = [];
    for (const { page, command, words } of run) {
      const [name = '', second = ''] = words;
      const known = new RegExp(`^  ${name}\\b`, 'm').test(await helpOf());
      const below = /^[a-z]+$/.test(second) && new RegExp(`^  ${second}\\b`, 'm').test(await helpOf(name));
      const help = await helpOf(name, ...(below ? [second] : []));
      const options = words.filter((word) => /^--?[a-z]/.test(word));
      if (!known || options.some((option) => !new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(help)))
        wrong.push(`${page}: ${command}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

test('a command of cucumber that a page shows has something to run', () => {
  const cucumber = projectFile('node_modules/@cucumber/cucumber/bin/cucumber.js');
  const run = shown(/^npx cucumber-js (.+)$/).filter(({ command }) => !command.includes('@rerun.txt'));
  expect(run.length).toBeGreaterThan(2);
  for (const { command, words } of run) {
    const args = [...words.map((word) => word.replaceAll('"', '')), '--dry-run'];
    const { status, stdout } = spawnSync(process.execPath, [cucumber, ...args], {
      cwd: projectFile(),
      encoding: 'utf8',
      env: { ...process.env, GPC_OUT: join(temporaryFolder(), 'out') },
    });
    expect([command, status, stdout]).toEqual([command, 0, expect.stringMatching(/\d+ scenarios/)]);
  }
}, 120_000);

/** What docs/ci.md does with the folder of a run. */
async function gateAndCompare(out: string): Promise<void> {
  const cwd = temporaryFolder();
  const [, policy = ''] =
    /```yaml\n(# gate\.yaml\n[\s\S]*?)```/.exec(readFileSync(projectFile('docs/ci.md'), 'utf8')) ?? [];
  writeFileSync(join(cwd, 'gate.yaml'), policy.replace('baseline', out));
  const gated = await gpc(['gate', out, '--policy', 'gate.yaml'], { cwd });
  expect([gated.code, gated.stdout]).toEqual([
    1,
    expect.stringMatching(/^NOT PASSED: atLeast\.coverage \(1 of/m),
  ]);
  const judged = await gpc(['gate', out, '--baseline', out, '--json']);
  expect([judged.code, JSON.parse(judged.stdout)]).toEqual([0, expect.objectContaining({ passed: true })]);

  const compared = await gpc(['compare', out, out, '--html', 'compare.html', '--exit-code'], { cwd });
  expect([compared.code, compared.stdout]).toEqual([0, expect.stringContaining('No difference.')]);
  expect(readFileSync(join(cwd, 'compare.html'), 'utf8')).toContain('<h1>Two runs compared</h1>');
}

describe('the commands of the README and of CONTRIBUTING do what is said of them', () => {
  test('one scenario runs with its gateways', async () => {
    const { code, out, verdicts } = await runPack(['-t', '@BOOK-012 or @gateway']);
    expect(code).toBe(0);
    await gateAndCompare(out);
    expect(verdicts.scenarios.filter(({ gateway }) => !gateway).map(({ id }) => id)).toEqual(['BOOK-012']);
  }, 120_000);

  test.each([
    ['requirements coverage', / 0 uncovered/],
    ['requirements show APPT-SLOTS-076', /searchset/],
    ['steps the booking is refused', /said by/],
    ['sandbox --list-mutants', /slots\.status-busy/],
    ['explain APPT-SLOTS-076', /How to fix/],
    ['completion bash', /complete -o default/],
    [
      'init --yes --base-url https://localhost:8443/A20047/STU3/1/gpconnect --asid 918999198738 --bookable 9990000018,9990000026',
      /written {2}provider\.yaml/,
    ],
    ['plan --up-to book-an-appointment', /Nothing was sent/],
  ])('gpc %s', async (command, answer) => {
    const { code, stdout } = await gpc(command.split(' '), { cwd: temporaryFolder() });
    expect([code, stdout]).toEqual([0, expect.stringMatching(answer)]);
  });
});
