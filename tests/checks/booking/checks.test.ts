import { describe, expect, it } from 'vitest';
import { bookChecks } from '../../../checks/booking/index.js';
import { refusals } from '../../../checks/booking/refusals.js';
import { answers } from './proofs/answers.js';
import { contents } from './proofs/contents.js';
import { diary } from './proofs/diary.js';
import { forms } from './proofs/forms.js';
import { errorProofs, refusalProofs } from './proofs/refusals.js';

const proofs = [...answers, ...contents, ...forms, ...diary, ...refusalProofs, ...errorProofs];

describe('the checks of the booking pack', () => {
  it.each(proofs.map((proof) => [proof.id, proof] as const))(
    '%s passes, and fails where it should',
    (_, proof) => {
      expect(proof.passes).toBe('passed');
      for (const { named, observations } of proof.fails) {
        const finding = observations.find(({ ok, path }) => !ok && path === named);
        expect(finding, `${proof.id} finds nothing at ${named}`).toBeDefined();
        expect(finding?.expected).not.toBe('');
        expect(finding?.found).not.toBe('');
      }
      expect(proof.nothing ?? 'undecided').toBe('undecided');
    },
  );

  it('are all shown to fail', () => {
    const shown = new Set(proofs.filter(({ fails }) => fails.length > 0).map(({ id }) => id));
    expect(bookChecks.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('have one id each', () => {
    const every = [...answers, ...contents, ...forms, ...diary, ...refusalProofs].map(({ id }) => id);
    const known = new Set(bookChecks.map(({ id }) => id));
    expect(every.filter((id) => !known.has(id))).toEqual([]);
    expect(bookChecks).toHaveLength(known.size);
    expect(Object.values(refusals).map(([check]) => check?.id)).toHaveLength(
      new Set(Object.values(refusals).map(([check]) => check?.id)).size,
    );
  });
});
