import { readFileSync } from 'node:fs';
import { projectFile } from './paths.js';

/** What this is, and of which release: as its package has it. */
export const release: Readonly<{ name: string; version: string }> = JSON.parse(
  readFileSync(projectFile('package.json'), 'utf8'),
);
