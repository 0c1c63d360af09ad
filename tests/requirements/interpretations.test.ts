import { describe, expect, it } from 'vitest';
import { boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import { lenient } from '../../requirements/interpretation.js';
import { loadCatalogue, loadInterpretations, loadSpecification } from '../../requirements/load.js';
import { mutantsOf, variantsOf } from '../../sandbox/index.js';
import { isRestating } from '../../support/pack/inherited.js';
import { edgesOf } from '../../support/prove/edges.js';

/** What a specification and the provider embedded for it say of interpretations. */
function factsOf(id: string) {
  const specification = loadSpecification(id);
  const known = loadInterpretations(specification);
  const checks = boundChecks(loadBindings(specification));
  return {
    // What a specification restates is shown on either side by the provider of the other.
    interpretations: [...known.values()].filter(
      (one) => !isRestating(specification) || /^(?:PFS|DST2)-/.test(one.id),
    ),
    mutants: mutantsOf(id),
    variants: variantsOf(id),
    edges: edgesOf(
      { catalogue: loadCatalogue(specification), interpretations: known, mutants: mutantsOf(id) },
      checks,
    ),
    /** Rows that an interpretation touches, and those of the checks that rest on it. */
    rowsUnder: (interpretation: string, requirements: readonly string[]): Set<string> =>
      new Set([
        ...requirements,
        ...checks
          .filter((check) => check.interpretation === interpretation)
          .flatMap((check) => check.requirements),
      ]),
    /** Nothing can stand outside where no check judges any of the rows. */
    isJudged: (rows: ReadonlySet<string>): boolean =>
      checks.some(({ requirements }) => requirements.some((row) => rows.has(row))),
  };
}

const isSentence = (text = ''): boolean => /^[A-Z0-9].{10,}\.$/.test(text);

describe.each(['gpconnect-1.2.7', 'gpconnect-1.2.9', 'gpconnect-pfs-0.1', 'gpconnect-1.0.0-rc.2'])(
  'each interpretation of %s that lets something pass',
  (id) => {
    const { interpretations, mutants, variants, rowsUnder, isJudged } = factsOf(id);
    const soft = interpretations.filter(({ effect }) => effect === 'warns' || effect === 'accepts-either');

    it('names the widest behaviour that it permits, as a sentence', () => {
      const odd = interpretations.filter(
        ({ effect, permits }) => (permits !== undefined || lenient.has(effect)) && !isSentence(permits),
      );
      expect(odd.map(({ id }) => id)).toEqual([]);
    });

    it('names variants at its edge that name it', () => {
      const strays = interpretations.flatMap(({ id, inside = [] }) =>
        inside
          .filter((variant) => !variants.find((one) => one.id === variant)?.permittedBy.includes(id))
          .map((variant) => `${id}: ${variant}`),
      );
      expect(strays).toEqual([]);
    });

    it('is named at its edge by each variant that it permits', () => {
      const missing = interpretations.flatMap(({ id, effect, inside = [] }) =>
        variants
          .filter((one) => lenient.has(effect) && one.permittedBy.includes(id) && !inside.includes(one.id))
          .map((one) => `${id}: ${one.id}`),
      );
      expect(missing).toEqual([]);
    });

    it('names mutants just outside, which break a row that is judged under it', () => {
      const strays = interpretations.flatMap(({ id, requirements, outside = [] }) => {
        const rows = rowsUnder(id, requirements);
        const breaksOne = (mutant: string): boolean =>
          mutants.some((one) => one.id === mutant && one.breaks.some((row) => rows.has(row)));
        return outside.filter((mutant) => !breaksOne(mutant)).map((mutant) => `${id}: ${mutant}`);
      });
      expect(strays).toEqual([]);
    });

    it('has something on either side of its edge, wherever a check rests on it', () => {
      const open = soft.filter(({ id, requirements, outside = [] }) => {
        return outside.length === 0 && isJudged(rowsUnder(id, requirements));
      });
      expect(open.map(({ id }) => id)).toEqual([]);
    });

    it('names a variant wherever it is lowered to a warning', () => {
      const open = interpretations.filter(
        ({ effect, inside = [] }) => effect === 'warns' && inside.length === 0,
      );
      expect(open.map(({ id }) => id)).toEqual([]);
    });
  },
);

describe('the edges of the interpretations', () => {
  it('hold each mutant beyond them to the rows that bind, where it breaks any', () => {
    const { edges: found } = factsOf('gpconnect-1.2.7');
    expect(found.find(({ mutant }) => mutant === 'booking.prohibited-breaks-down')).toEqual({
      interpretation: 'APPT-I-107',
      mutant: 'booking.prohibited-breaks-down',
      rows: ['APPT-BOOK-093', 'APPT-BOOK-112'],
      fails: true,
    });
    expect(found.find(({ mutant }) => mutant === 'slots.slot-comment')?.fails).toBe(false);
  });
});
