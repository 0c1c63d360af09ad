import { describe, expect, it } from 'vitest';
import { type Edge, openEdges } from '../../../support/prove/edges.js';
import { gapsOf, proofOf } from '../../../support/prove/proof.js';
import type { Trial } from '../../../support/prove/trial.js';

const edge: Edge = { interpretation: 'X-A-1', mutant: 'm', rows: ['R-1'], fails: true };
const soft: Edge = { ...edge, fails: false };

const trial = (outcome: 'failed' | 'warned' | 'blocked' | undefined, row = 'R-1'): Trial => ({
  kind: 'mutant',
  id: 'm',
  scenarios: 1,
  omitted: 0,
  alarms: outcome ? [{ scenario: 'S-001', check: 'one', requirements: [row], outcome, said: '' }] : [],
  stopped: [],
  judged: {},
  milliseconds: 1,
});

describe('the edge of an interpretation', () => {
  it.each([
    ['holds where the mutant beyond it is failed', edge, trial('failed'), 0],
    ['is open where that is only warned', edge, trial('warned'), 1],
    ['holds with a warning where no row binds', soft, trial('warned'), 0],
    ['is open where nothing is said', edge, trial(undefined), 1],
    ['is open where nothing is said and no row binds', soft, trial(undefined), 1],
    ['is open where another row is failed', edge, trial('failed', 'R-2'), 1],
    ['is open where the scenario was blocked', edge, trial('blocked'), 1],
    ['is not known where another mutant was tried', { ...edge, mutant: 'n' }, trial(undefined), 0],
  ])('%s', (_what, one, tried, open) => {
    expect(openEdges([one], [tried])).toHaveLength(open);
  });

  it('is a gap of the proof where it is open', () => {
    expect(gapsOf(proofOf([], [trial('warned')], [], [edge]))).toEqual([
      'mutant m is beyond what X-A-1 permits, and not failed',
    ]);
    expect(gapsOf(proofOf([], [trial(undefined)], [], [soft]))).toEqual([
      'mutant m is beyond what X-A-1 permits, and not warned',
    ]);
    expect(gapsOf(proofOf([], [trial('failed')], [], [edge]))).toEqual([]);
  });
});
