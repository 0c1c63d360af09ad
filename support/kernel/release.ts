import { readFileSync } from 'node:fs';
import { projectFile } from './paths.js';

const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(projectFile('package.json'), 'utf8'),
);

/** What this is, and of which release: as its package has it, and nothing else that is there. */
export const release = { name, version } as const;
