import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainFolder } from '../../../reports/docs/explainPages.js';
import { docsPack } from '../../../reports/docs/pack.js';
import { docsPages, endpointFolder } from '../../../reports/docs/pages.js';
import { projectFile } from '../../../support/kernel/paths.js';

const pages = docsPages(docsPack());
const hint = 'run "npm run docs" and commit what it writes';

describe('the generated pages', () => {
  it.each([...pages.keys()])('%s is what the project says now', (path) => {
    expect(readFileSync(projectFile(path), 'utf8') === pages.get(path), hint).toBe(true);
  });

  it('leave no page behind', () => {
    const written = [endpointFolder, explainFolder].flatMap((folder) =>
      readdirSync(projectFile(folder)).map((name) => `${folder}/${name}`),
    );
    expect(
      written.filter((path) => !pages.has(path)),
      hint,
    ).toEqual([]);
  });

  it('do not depend on when they are made', () => {
    expect(docsPages(docsPack())).toEqual(pages);
  });

  it('name every requirement and every scenario', () => {
    const { catalogue, scenarios } = docsPack();
    const text = [...pages.values()].join('\n');
    for (const { id, level } of catalogue.values()) expect(text).toContain(`| ${id} ${level} |`);
    for (const { id } of scenarios) expect(text).toContain(`| ${id} |`);
  });
});
