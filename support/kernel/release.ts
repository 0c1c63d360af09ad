import { readFileSync } from 'node:fs';
import { projectFile } from './paths.js';

const { name, version }: Record<'name' | 'version', string> = JSON.parse(
  readFileSync(projectFile('package.json'), 'utf8'),
);

/** What this is, and of which release. */
export const release = { name, version };
