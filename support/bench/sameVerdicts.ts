/**
 * Whether two runs came to the same verdicts, requirement by requirement and scenario by scenario: what a change that is
 * not about verdicts has to leave as it was. Usage: `npm run same-verdicts -- BEFORE AFTER`, two folders of runs. Exit
 * code 1 when anything differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdicts } from '../../reports/verdicts.js';
import { differences } from './verdictDifferences.js';

const [before, after] = process.argv.slice(2);
if (!before || !after) {
  console.error('Name two folders of runs: npm run same-verdicts -- BEFORE AFTER');
  process.exit(2);
}
const [one, other] = [before, after].map(
  (folder): Verdicts => JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8')),
);
const found = one && other ? differences(one, other) : [];
for (const line of found) console.log(line);
console.log(
  found.length === 0
    ? `The same: ${one?.requirements.length} requirements, ${one?.scenarios.length} scenarios.`
    : `${found.length} differences.`,
);
process.exitCode = found.length === 0 ? 0 : 1;
