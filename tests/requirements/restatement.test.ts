import { describe, expect, test } from 'vitest';
import { loadBindings } from '../../requirements/bindings.js';
import { coverage } from '../../requirements/coverage.js';
import {
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
} from '../../requirements/load.js';
import { assertRestated, renamingOf } from '../../requirements/restatement.js';
import { packOf } from '../../support/pack/coveredPack.js';
import { isOfPack, leftOut, rowsOf } from '../../support/pack/inherited.js';
import { idsInFeatures } from '../../support/pack/scenarios.js';

const patients = loadSpecification('gpconnect-pfs-0.1');
const parent = loadSpecification('gpconnect-1.2.7');
const [, layer] = patients.layers;
if (!layer) throw new Error('gpconnect-pfs-0.1 extends nothing');

describe('a specification that restates another', () => {
  test('has the rows of its own alone', () => {
    expect([...loadCatalogue(patients).keys()].filter((id) => !id.startsWith('PFS-'))).toEqual([]);
    expect(loadCatalogue(patients).size).toBe(343);
  });

  test('has the checks of the other judge the rows that say the same', () => {
    expect(renamingOf(layer)(['APPT-BOOK-101', 'APPT-BOOK-100'])).toEqual(['PFS-BOOK-036']);
    const bindings = loadBindings(patients);
    expect(bindings.get('book.refuses.gives-a-specialty')?.requirements).toEqual(['PFS-BOOK-036']);
    expect(bindings.has('book.refuses.gives-a-reason')).toBe(false);
    expect([...bindings.keys()].filter((id) => id.startsWith('find-a-patient.'))).toEqual([]);
  });

  test('keeps the interpretations of rows that hold, and no reason of the other', () => {
    expect(loadInterpretations(patients).get('APPT-A-3')?.requirements).toContain('PFS-CANC-026');
    expect([...loadUnchecked(patients).keys()].filter((id) => !id.startsWith('PFS-'))).toEqual([]);
  });

  test('shares the scenarios that judge what it asks too', () => {
    const scenario = (name: string, ...tags: readonly string[]) => ({
      name,
      uri: 'features/gpconnect-1.2.7/11-book-an-appointment/01.feature',
      tags: tags.map((tag) => ({ name: tag, astNodeId: '' })),
    });
    const booking = ['@book-an-appointment', '@APPT-BOOK-101'];
    expect(rowsOf(booking, patients)).toEqual(['PFS-BOOK-036']);
    expect(rowsOf(booking, parent)).toEqual(['APPT-BOOK-101']);
    expect(isOfPack(scenario('BOOK-143 A', ...booking), patients)).toBe(true);
    expect(isOfPack(scenario('BOOK-143 A', ...booking, '@uses:read-a-patient'), patients)).toBe(false);
    expect(isOfPack(scenario('BOOK-143 A', '@register-a-patient', '@APPT-BOOK-101'), patients)).toBe(false);
    expect(isOfPack(scenario('BOOK-142 A', '@book-an-appointment', '@APPT-BOOK-100'), patients)).toBe(false);
    expect(isOfPack(scenario('BOOK-142 A', ...booking), patients)).toBe(false);
    expect(isOfPack(scenario('BOOK-142 A', ...booking), parent)).toBe(true);
  });

  test('has scenarios name the rows of checks that it binds anew', () => {
    const tags = [...(loadBindings(parent).get('cancel.refuses.is-an-amendment')?.requirements ?? [])];
    expect(
      rowsOf(
        tags.map((row) => `@${row}`),
        patients,
      ),
    ).toContain('PFS-CANC-027');
    expect(
      rowsOf(
        tags.slice(1).map((row) => `@${row}`),
        patients,
      ),
    ).not.toContain('PFS-CANC-027');
  });

  test('leaves out scenarios that there are', () => {
    const known = idsInFeatures(patients);
    expect(leftOut(patients).filter((id) => !known.has(id))).toEqual([]);
    expect(leftOut(patients)).toContain('BOOK-142');
    expect(leftOut(parent)).toEqual([]);
  });

  test('that leads nowhere is a fault', () => {
    const rows = loadCatalogue(patients);
    expect(() => assertRestated(layer, new Map(), rows)).toThrow(
      /PFS-AUTH-004 restates APPT-RETR-056, which is no row/,
    );
    expect(() => assertRestated(layer, loadCatalogue(parent), new Map())).toThrow(
      /PFS-AUTH-004 restates, and is no row/,
    );
  });

  test('has a check or a reason for each of its rows', () => {
    const { checks, scenarios } = packOf(patients);
    const report = coverage({
      catalogue: loadCatalogue(patients),
      interpretations: loadInterpretations(patients),
      unchecked: loadUnchecked(patients),
      checks,
      scenarios,
    });
    expect(report.areas.flatMap(({ uncovered }) => uncovered)).toEqual([]);
    expect(report.contradictions).toEqual([]);
  });
});
