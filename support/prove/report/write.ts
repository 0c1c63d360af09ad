import { readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../../kernel/paths.js';
import { killsFile } from '../../pack/publishedKills.js';
import type { Proof } from '../proof.js';
import { matrixPicture } from './matrix.js';
import { type Effort, proofPage, summaryLine } from './page.js';

const marks = ['<!-- proof: written by npm run proof -->', '<!-- /proof -->'] as const;

/** Publishes a proof of everything: the page, its picture, and the summary in the README. */
export function writeProof(proof: Proof, effort: Effort): void {
  writeFileSync(projectFile('docs', 'proof.md'), proofPage(proof, effort));
  writeFileSync(projectFile('docs', 'proof.svg'), matrixPicture(proof));
  writeFileSync(killsFile(), killsOf(proof));
  const readme = projectFile('README.md');
  writeFileSync(readme, withSummary(readFileSync(readme, 'utf8'), summaryLine(proof)));
}

/** Which checks killed each mutant, as JSON of one line for each mutant. */
export function killsOf({ mutants }: Pick<Proof, 'mutants'>): string {
  const lines = mutants.map(
    ({ id, killedBy }) => `${JSON.stringify(id)}: ${JSON.stringify(killedBy.map(({ check }) => check))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** A text whose part between the marks is the summary; a text without marks stays as it is. */
export function withSummary(text: string, summary: string): string {
  const [begin, end] = marks;
  const [before, rest = ''] = text.split(begin);
  const after = rest.split(end)[1];
  return after === undefined ? text : `${before}${begin}\n${summary}\n${end}${after}`;
}
