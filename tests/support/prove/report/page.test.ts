import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantsOf, variantsOf } from '../../../../sandbox/index.js';
import { projectFile } from '../../../../support/kernel/paths.js';
import type { Proof } from '../../../../support/prove/proof.js';
import { matrixPicture } from '../../../../support/prove/report/matrix.js';
import { proofPage, summaryLine } from '../../../../support/prove/report/page.js';
import { withSummary } from '../../../../support/prove/report/write.js';

const [mutants, variants] = [mutantsOf('gpconnect-1.2.7'), variantsOf('gpconnect-1.2.7')];
const figures = { scenarios: 3, omitted: 0, milliseconds: 5 };
const alarm = {
  scenario: 'S-001',
  check: 'two',
  requirements: ['R-2'],
  outcome: 'failed',
  said: '',
} as const;
const proof: Proof = {
  mutants: [
    {
      id: 'a.one',
      description: 'One.',
      breaks: ['R-1'],
      killedBy: [{ check: 'x.one', scenarios: ['S-001'] }],
      collateral: [],
      collateralRows: [],
      ...figures,
    },
    {
      id: 'b.two',
      description: 'Two | and more.',
      breaks: ['R-2'],
      killedBy: [],
      collateralRows: [{ row: 'R-9', checks: ['x.nine'] }],
      collateral: [alarm],
      ...figures,
    },
  ],
  variants: [{ id: 'v', description: 'Variant.', permittedBy: ['R-3'], falseAlarms: [alarm], ...figures }],
  controls: [{ id: 'e', description: 'Ordinary.', permittedBy: [], falseAlarms: [], ...figures }],
  checks: { proven: ['x.one'], unproven: ['x.two'], exempt: { 'x.three': 'It is so.' } },
  openEdges: [],
  requirements: { broken: ['R-1'], unbroken: ['R-9'] },
};

describe('the published proof', () => {
  it('counts what was killed, what was not, and false alarms', () => {
    expect(summaryLine(proof)).toBe(
      '**1 of 2 mutants killed (score 50 %), 1 of 3 checks proven able to fail, 1 collateral failures, 1 false alarm among 1 permitted variants.**',
    );
  });

  it('names every mutant, variant and gap', () => {
    const page = proofPage(proof, { seconds: 61, workers: 2 });
    expect(page).toContain('| `a.one` | One. | R-1 | 1: `x.one` |');
    expect(page).toContain('| `b.two` | Two \\| and more. | R-2 | **survived** |');
    expect(page).toContain('| `v` | Variant. | R-3 | 3 | 1 |');
    expect(page).toContain('| `x.three` | It is so. |');
    expect(page).toContain('no mutant breaks (1): `R-9`');
    expect(page).toContain('killed no mutant: `x.two`');
    expect(page).toContain('1 min 1 s with 2 workers');
  });

  it('draws a mark for each kill', () => {
    const marks = /<path fill="#005eb8" d="([^"]*)"/.exec(matrixPicture(proof))?.[1] ?? '';
    expect(marks.match(/M/g)).toHaveLength(1);
  });

  it('puts the summary between its marks in the README', () => {
    const text = 'a\n<!-- proof: written by npm run proof -->\nold\n<!-- /proof -->\nb\n';
    expect(withSummary(text, 'new')).toBe(text.replace('old', 'new'));
    expect(withSummary('a', 'new')).toBe('a');
  });

  it('is up to date with the tables of mutants and variants', () => {
    const page = readFileSync(projectFile('docs', 'proof.md'), 'utf8');
    const published = [...page.matchAll(/^\| `([^`]+)` \| /gm)].map(([, id]) => id);
    const known = [...mutants, ...variants].map(({ id }) => id);
    expect(known.filter((id) => !published.includes(id))).toEqual([]);
  });
});
