import { describe, expect, it } from 'vitest';
import {
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
} from '../../requirements/load.js';

const specification = loadSpecification('gpconnect-1.2.7');
const catalogue = loadCatalogue(specification);
const unchecked = loadUnchecked(specification);
const interpretations = loadInterpretations(specification);

const numbered = (prefix: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}-${index + 1}`);

describe('the readings of 1.2.7', () => {
  it('answer every ambiguity of the two digests', () => {
    for (const id of [...numbered('APPT-A', 42), ...numbered('FND-A', 34)])
      expect(interpretations.has(id), id).toBe(true);
  });

  it('touch rows of the catalogue only', () => {
    const touched = [...interpretations.values()].flatMap(({ requirements }) => requirements);
    expect(touched.filter((id) => !catalogue.has(id))).toEqual([]);
  });
});

describe('the reasons for having no check', () => {
  it('hold for rows of the catalogue', () => {
    expect([...unchecked.keys()].filter((id) => !catalogue.has(id))).toEqual([]);
  });

  it('name every row that binds no provider and cannot be played by the harness', () => {
    const rows = [...catalogue.values()].filter(
      ({ actor, testable }) => actor === 'ssp' || (actor === 'consumer' && testable !== 'black-box'),
    );
    expect(rows.filter(({ id }) => unchecked.get(id)?.kind !== 'consumer-side').map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('call no provider row the consumer’s, and no black-box row a matter for people', () => {
    const wrong = [...unchecked].filter(([id, { kind }]) => {
      const row = catalogue.get(id);
      if (kind === 'consumer-side') return row?.actor === 'provider';
      return (kind === 'manual' || kind === 'needs-evidence') && row?.testable === 'black-box';
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
