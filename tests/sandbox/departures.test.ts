import { describe, expect, it } from 'vitest';
import { loadBindings } from '../../requirements/bindings.js';
import { loadCatalogue, loadInterpretations, loadSpecification } from '../../requirements/load.js';
import { availableSpecifications } from '../../requirements/places.js';
import { alsoBroken } from '../../sandbox/alsoBroken.js';
import { departuresOf, departuresText } from '../../sandbox/departures.js';
import { mutants, mutantsOf } from '../../sandbox/mutants/index.js';
import { served } from '../../sandbox/specifications/index.js';
import { variantsOf } from '../../sandbox/variants/index.js';

const ids = served.map(({ id }) => id).filter((id) => availableSpecifications().includes(id));

describe.each(ids)('the tables of mutants and variants of %s', (id) => {
  const specification = loadSpecification(id);
  const catalogue = loadCatalogue(specification);
  const interpretations = loadInterpretations(specification);
  const [mutants, variants] = [mutantsOf(id), variantsOf(id)];

  it('name each once', () => {
    const ids = [...mutants, ...variants].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('tell each in one line that is a sentence', () => {
    const odd = [...mutants, ...variants].filter(
      ({ description }) => !/^[A-Z].{10,220}\.$/.test(description) || description.includes('\n'),
    );
    expect(odd.map(({ id, description }) => `${id}: ${description}`)).toEqual([]);
  });

  it('let each mutant break rows of the catalogue that are checked', () => {
    const checked = new Set(
      [...loadBindings(specification).values()].flatMap(({ requirements }) => requirements),
    );
    const idle = mutants.filter(({ breaks }) => !breaks.some((row) => checked.has(row)));
    expect(idle.map(({ id }) => id)).toEqual([]);
    const unknown = mutants.flatMap(({ id, breaks }) =>
      breaks.filter((row) => !catalogue.has(row)).map((row) => `${id}: ${row}`),
    );
    expect(unknown).toEqual([]);
  });

  it('name no further row that is not there, and none twice', () => {
    const odd = mutants.flatMap(({ id, breaks, alsoBreaks = [] }) =>
      alsoBreaks
        .filter(
          (row, index) => !catalogue.has(row) || breaks.includes(row) || alsoBreaks.indexOf(row) !== index,
        )
        .map((row) => `${id}: ${row}`),
    );
    expect(odd).toEqual([]);
  });

  it('touch packs that there are', () => {
    const touched = [...mutants, ...variants].flatMap(({ endpoints }) =>
      endpoints === 'all' ? [] : endpoints,
    );
    const packs = new Set(specification.endpoints.map(({ id }) => id));
    expect(touched.filter((key) => !packs.has(key))).toEqual([]);
  });

  it('say of each variant what permits it', () => {
    expect(variants.filter(({ permittedBy }) => permittedBy.length === 0).map(({ id }) => id)).toEqual([]);
    const ids = variants.flatMap(({ permittedBy }) =>
      permittedBy.filter((by) => /^(APPT|FND|API|INT)-[A-Z0-9-]+$/.test(by)),
    );
    expect(ids.filter((id) => !catalogue.has(id) && !interpretations.has(id))).toEqual([]);
  });
});

it('further rows are named only of mutants that there are', () => {
  const known = new Set(ids.flatMap((id) => mutantsOf(id)).map(({ id }) => id));
  expect([...alsoBroken.keys()].filter((id) => !known.has(id))).toEqual([]);
});

describe('departures', () => {
  it('are made anew each time where they remember', () => {
    const remembering = mutants.filter(({ id }) => id.startsWith('again.'));
    expect(remembering.length).toBeGreaterThan(0);
    for (const { id } of remembering) {
      const [made] = departuresOf({ mutants: [id], variants: [] }).behaviours;
      expect(made).toBeDefined();
      expect(departuresOf({ mutants: [id], variants: [] }).behaviours[0]).not.toBe(made);
    }
  });

  it('are a mistake of the user where there is no such mutant or variant', () => {
    expect(() => departuresOf({ mutants: ['slots.nothing'], variants: [] })).toThrow(
      /no mutant slots.nothing/,
    );
    expect(() => departuresOf({ mutants: [], variants: ['nothing'] })).toThrow(/--list-variants/);
  });

  it('are those of the specification that is served', () => {
    const ids = { mutants: ['slots.visits-offered'], variants: [] };
    expect(departuresOf(ids, 'gpconnect-1.2.9').behaviours).toHaveLength(1);
    expect(() => departuresOf(ids)).toThrow(/no mutant slots.visits-offered/);
  });

  it('are listed a line each', () => {
    const text = departuresText([
      { id: 'a', description: 'One.' },
      { id: 'long', description: 'Two.' },
    ]);
    expect(text).toBe('a     One.\nlong  Two.');
  });
});
