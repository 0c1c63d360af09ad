import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../profiles/build/package.js';
import { committedDefinitions } from '../../../profiles/committed.js';
import { elementTables as dstu2 } from '../../../profiles/xml/data/dstu2.js';
import { elementTables as stu3 } from '../../../profiles/xml/data/elements.js';
import { elementsIn } from '../../../profiles/xml/elements.js';
import { elementTables } from '../../../profiles/xml/tables.js';
import { projectFile } from '../../../support/kernel/paths.js';

/** Base resources and datatypes, as the committed facts know them. */
const bases = committedDefinitions()
  .flatMap(({ structures }) => structures)
  .filter(({ profile, url, type }) => !profile && url.endsWith(`/${type}`));

const structure = (id: string, base: string, elements: object[]) => ({
  resourceType: 'StructureDefinition',
  id,
  type: id,
  kind: 'resource',
  baseDefinition: `http://hl7.org/fhir/StructureDefinition/${base}`,
  snapshot: { element: [{ path: id }, ...elements.map((element) => ({ max: '1', ...element }))] },
});

describe('element tables', () => {
  it('have inherited elements once, content references, choices and attributes', () => {
    const open = [{ code: 'string' }, { code: 'boolean' }];
    const id = { path: 'Base.id', type: [{ code: 'id' }], representation: ['xmlAttr'] };
    const base = structure('Base', 'Element', [id]);
    const thing = structure('Thing', 'Base', [
      { ...id, path: 'Thing.id' },
      { path: 'Thing.when[x]', type: [{ code: 'date' }, { code: 'Reference' }, { code: 'Reference' }] },
      { path: 'Thing.any[x]', type: open },
      { path: 'Thing.part', max: '*', type: [{ code: 'BackboneElement' }] },
      { path: 'Thing.part.name', type: [{ code: 'string' }] },
      { path: 'Thing.part.part', max: '*', contentReference: '#Thing.part' },
    ]);
    const extension = structure('Extension', 'Element', [{ path: 'Extension.value[x]', type: open }]);
    const profile = { ...thing, id: 'profile', derivation: 'constraint' };
    expect(elementTables([profile, thing, base, extension]).split('\n')).toEqual([
      '* string,boolean',
      'Base Element @id:id',
      'Extension Element value[x]:*',
      'Thing Base when[x]:date,Reference any[x]:* part*:Thing.part',
      'Thing.part BackboneElement name:string part*:Thing.part',
    ]);
  });

  it.each(bases)(
    'have the elements of $type, in order, as the committed facts have them',
    ({ type, elements }) => {
      const direct = elements.filter(({ id }) => id.split('.').length === 2);
      const expected = direct.flatMap(({ id, types = [], list = false }) => {
        const name = id.slice(type.length + 1);
        if (!name.endsWith('[x]')) return [{ name, repeats: list }];
        return types.map(({ code }) => ({
          name: `${name.slice(0, -3)}${code.charAt(0).toUpperCase()}${code.slice(1)}`,
          repeats: list,
        }));
      });
      const table = [...elementsIn()(type).values()].map(({ name, repeats }) => ({ name, repeats }));
      expect(table).toEqual(expected);
    },
  );

  it.for([
    { core: 'hl7.fhir.r3.core-3.0.1.tgz', committed: stu3 },
    { core: 'hl7.fhir.r2.core-1.0.2.tgz', committed: dstu2 },
  ])('are those of $core, where it is at hand to compare', ({ core, committed }, context) => {
    const file = projectFile('..', 'shared', 'fhir', core);
    if (!existsSync(file)) return context.skip(`${file} is not at hand`);
    expect(committed).toBe(elementTables(readPackage(file).structures.values()));
  });
});
