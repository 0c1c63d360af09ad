import { describe, expect, it } from 'vitest';
import { bindingMistakes, boundElsewhere, loadBindings } from '../../requirements/bindings.js';
import { loadCatalogue, loadInterpretations, loadSpecification } from '../../requirements/load.js';

const specification = loadSpecification('gpconnect-1.2.7');

describe('the bindings of a specification', () => {
  it('give each check its rows, its reading and the weight of its rows', () => {
    const bindings = loadBindings(specification);
    expect(bindings.get('book.error.prohibited')).toEqual({
      requirements: ['APPT-BOOK-112'],
      interpretation: 'APPT-I-107',
      severity: 'warn',
      level: 'SHOULD',
      unlowered: 'SHALL',
    });
    expect(bindings.get('book.error.structure')).toEqual({ requirements: ['APPT-BOOK-112'], level: 'SHALL' });
  });

  it.each([
    ['a row that there is not', { requirements: ['APPT-BOOK-999'] }, 'check x is bound to APPT-BOOK-999'],
    [
      'an interpretation that there is not',
      { requirements: ['APPT-BOOK-112'], interpretation: 'APPT-A-999' },
      'check x rests on APPT-A-999, which is no interpretation',
    ],
    [
      'rows that weigh differently',
      { requirements: ['APPT-BOOK-112', 'FND-GEN-010'] },
      'check x judges FND-GEN-010 (SHOULD) together with rows that bind',
    ],
    [
      'a warning without an interpretation',
      { requirements: ['APPT-BOOK-112'], severity: 'warn' },
      'check x is lowered to a warning without an interpretation',
    ],
  ] as const)('may not name %s', (_what, binding, mistake) => {
    const [catalogue, interpretations] = [loadCatalogue(specification), loadInterpretations(specification)];
    expect(bindingMistakes('x', binding, catalogue, interpretations).join()).toContain(mistake);
  });

  it('leave to others what those alone bind', () => {
    const strays = [...boundElsewhere(specification)].filter((id) => !loadBindings(specification).has(id));
    expect(strays).toContain('slots.slot.no-visit');
  });

  it('are read once', () => {
    expect(loadBindings(specification)).toBe(loadBindings(specification));
  });
});
