import { describe, expect, it } from 'vitest';
import { lenient } from '../../requirements/interpretation.js';
import { loadCatalogue, loadInterpretations, loadSpecification } from '../../requirements/load.js';
import { mutants } from '../../sandbox/mutants/index.js';
import { variants } from '../../sandbox/variants/index.js';
import { edgesOf } from '../../support/prove/edges.js';
import { allBound } from '../checks/bound.js';

const specification = loadSpecification('gpconnect-1.2.7');
const catalogue = loadCatalogue(specification);
const interpretations = [...loadInterpretations(specification).values()];
const soft = interpretations.filter(({ effect }) => effect === 'warns' || effect === 'accepts-either');

/** Rows that an interpretation touches, and those of the checks that rest on it. */
const rowsUnder = (id: string, requirements: readonly string[]): Set<string> =>
  new Set([
    ...requirements,
    ...allBound.filter(({ interpretation }) => interpretation === id).flatMap((check) => check.requirements),
  ]);

const isSentence = (text = ''): boolean => /^[A-Z0-9].{10,}\.$/.test(text);

/** No check can judge these, so that nothing can stand outside of them. */
const isJudged = (rows: ReadonlySet<string>): boolean =>
  allBound.some(({ requirements }) => requirements.some((row) => rows.has(row)));

describe('each interpretation that lets something pass', () => {
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
});

describe('the edges of the interpretations', () => {
  it('hold each mutant beyond them to the rows that bind, where it breaks any', () => {
    const found = edgesOf({ catalogue, interpretations: loadInterpretations(specification) }, allBound);
    expect(found.find(({ mutant }) => mutant === 'booking.prohibited-breaks-down')).toEqual({
      interpretation: 'APPT-I-107',
      mutant: 'booking.prohibited-breaks-down',
      rows: ['APPT-BOOK-093', 'APPT-BOOK-112'],
      fails: true,
    });
    expect(found.find(({ mutant }) => mutant === 'slots.slot-comment')?.fails).toBe(false);
  });
});
