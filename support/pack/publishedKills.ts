import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../kernel/paths.js';

const path = ['docs', 'proof.json'] as const;

/** Which checks killed each mutant, by the mutant's id. */
export type Kills = Readonly<Record<string, readonly string[]>>;

/** Where the kills of the last proof of everything are published. */
export const killsFile = (): string => projectFile(...path);

/** The ids of the mutants that a check killed in the last proof that was published. */
export function killedBy(check: string): string[] {
  if (!existsSync(killsFile())) return [];
  const kills: unknown = JSON.parse(readFileSync(killsFile(), 'utf8'));
  if (typeof kills !== 'object' || kills === null) return [];
  return Object.entries(kills).flatMap(([mutant, checks]) =>
    Array.isArray(checks) && checks.includes(check) ? [mutant] : [],
  );
}
