/**
 * Writes the generated pages below `docs/`: one for each endpoint, the general rules, the index and the official
 * suite's mapping, and the picture in the page on the architecture. Usage: `npm run docs`, or
 * `npm run docs -- --spec ID`. A test holds the committed pages to what this program would write.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSpecification } from '../../requirements/load.js';
import { defaultSpecification } from '../../requirements/places.js';
import { projectFile } from '../../support/kernel/paths.js';
import { architecturePage } from './architecturePage.js';
import { explainFolder } from './explainPages.js';
import { docsPack } from './pack.js';
import { docsPages, endpointFolder } from './pages.js';

const { values } = parseArgs({ options: { spec: { type: 'string' } } });
const pages = docsPages(docsPack(loadSpecification(values.spec ?? defaultSpecification())));
for (const name of [endpointFolder, explainFolder]) {
  const folder = projectFile(...name.split('/'));
  mkdirSync(folder, { recursive: true });
  // A page whose endpoint is gone or has another number must not stay behind.
  for (const page of readdirSync(folder)) if (!pages.has(`${name}/${page}`)) rmSync(join(folder, page));
}
for (const [path, text] of pages) writeFileSync(projectFile(...path.split('/')), text);
const architecture = projectFile('docs', 'architecture.md');
writeFileSync(architecture, architecturePage(readFileSync(architecture, 'utf8')));
console.log(`${pages.size + 1} pages written below docs/.`);
