import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { architecturePage } from '../../../reports/docs/architecturePage.js';
import { importsBetweenRooms, rooms, roomsPicture } from '../../../reports/docs/rooms.js';
import { loadSpecification } from '../../../requirements/load.js';
import { availableSpecifications } from '../../../requirements/places.js';
import { packageRoot, projectFile } from '../../../support/kernel/paths.js';

const read = (...path: string[]): string => readFileSync(projectFile(...path), 'utf8');

describe('the rooms of the house', () => {
  it('are imported only by rooms above them, types included', () => {
    const wrong = [...importsBetweenRooms()].flatMap(([from, all]) =>
      [...all].filter((to) => rooms.indexOf(to) > rooms.indexOf(from)).map((to) => `${from} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are held to it by the linter, each of them', () => {
    const { overrides } = JSON.parse(read('biome.json'));
    const restricted = rooms
      .slice(0, -1)
      .map((room, index) => [
        `${room}/**`,
        rooms.slice(index + 1).map((above) => `**/${above.replace('support/', '')}/**`),
      ]);
    expect(
      overrides.map((one: (typeof overrides)[number]) => [
        one.includes[0],
        one.linter.rules.style.noRestrictedImports.options.patterns[0].group,
      ]),
    ).toEqual(restricted);
  });

  it('are drawn in the page on the architecture as they are', () => {
    const page = read('docs', 'architecture.md');
    expect(page).toContain(roomsPicture());
    expect(architecturePage(page)).toBe(page);
  });

  it('draw only what follows from no other arrow', () => {
    const imports = new Map([
      ['steps', new Set(['checks', 'support/kernel'] as const)],
      ['checks', new Set(['support/kernel'] as const)],
      ['support/kernel', new Set<never>()],
    ] as const);
    expect(roomsPicture(imports).split('\n').slice(2, -1)).toEqual([
      '  checks["checks/"] --> kernel["support/kernel/"]',
      '  steps["steps/"] --> checks["checks/"]',
    ]);
  });
});

describe('what is known of a specification', () => {
  const atHome = /^(requirements\/[^/]+\/|features\/|checks\/|support\/scenes\/|sandbox\/|tests\/|docs\/)/;

  it('is known in few places outside of its rooms: fewer than ten files name an interaction or a row', () => {
    const keys = availableSpecifications().flatMap((id) => Object.keys(loadSpecification(id).interactions));
    const name = new RegExp(`'(${[...new Set(keys)].join('|')})'|\\b(APPT|FND|API)-[A-Z]+-\\d{3}\\b`);
    const files = execFileSync('git', ['ls-files', '*.ts'], { cwd: packageRoot, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file !== '' && !atHome.test(file) && name.test(read(file)));
    console.log(`${files.length} files outside know an interaction or a row: ${files.join(', ')}`);
    expect(files.length).toBeLessThan(10);
  });
});
