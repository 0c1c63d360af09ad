import { beforeAll, describe, expect, it } from 'vitest';
import { mutantsOf, variantsOf } from '../../../sandbox/index.js';
import { gapsOf, type Proof } from '../../../support/prove/proof.js';
import { proofBy } from '../../../support/prove/prove.js';
import { byArea } from '../../../support/prove/report/areas.js';

const [mutants, variants] = [mutantsOf('gpconnect-1.2.7'), variantsOf('gpconnect-1.2.7')];

// One of each concern on every change; CI proves all of them with "gpc prove".
const representative = [...byArea(mutants, ({ id }) => id).values()].flatMap(([first]) => first?.id ?? []);
const permitted = variants.filter(({ endpoints }) => endpoints.length === 1).slice(0, 2);

describe('a part of the proof', () => {
  let proof: Proof;

  beforeAll(async () => {
    proof = await proofBy(
      {
        mutants: representative,
        variants: permitted.map(({ id }) => id),
        workers: 2,
        json: true,
        write: false,
      },
      () => {},
    );
  }, 300_000);

  it('kills a mutant of every concern, without collateral, and fails no permitted variant', () => {
    expect(gapsOf(proof)).toEqual([]);
    expect(proof.mutants).toHaveLength(representative.length);
    expect(proof.variants).toHaveLength(permitted.length);
  });

  it('tells by what each was killed', () => {
    expect(proof.mutants.filter(({ killedBy }) => killedBy.length === 0)).toEqual([]);
  });
});

it('proves what a specification has of its own, and its ordinary provider', async () => {
  const extended = 'gpconnect-1.2.7';
  const specification = 'gpconnect-1.2.9';
  const shared = new Set(mutantsOf(extended).map(({ id }) => id));
  const proof = await proofBy(
    {
      mutants: [],
      variants: [],
      endpoint: 'search-for-free-slots',
      own: true,
      specification,
      workers: 2,
      json: true,
      write: false,
    },
    () => {},
  );
  expect(gapsOf(proof)).toEqual([]);
  expect(proof.mutants.map(({ id }) => id)).toContain('slots.visits-offered');
  expect(proof.mutants.filter(({ id }) => shared.has(id))).toEqual([]);
  expect(proof.controls).toHaveLength(1);
}, 120_000);

describe('what cannot be proven', () => {
  const wrong = (changes: Partial<Parameters<typeof proofBy>[0]>) =>
    proofBy({ mutants: [], variants: [], workers: 1, json: true, write: false, ...changes }, () => {});

  it('is a mutant, a variant or an endpoint that there is not', async () => {
    await expect(wrong({ mutants: ['slots.nothing'] })).rejects.toThrow(/no mutant slots.nothing/);
    await expect(wrong({ variants: ['nothing'] })).rejects.toThrow(/no variant nothing/);
    await expect(wrong({ endpoint: 'search-for-slots' })).rejects.toThrow(
      /Did you mean search-for-free-slots/,
    );
  });
});
