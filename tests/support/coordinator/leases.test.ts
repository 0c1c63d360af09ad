import { describe, expect, it } from 'vitest';
import { Leases } from '../../../support/coordinator/leases.js';

describe('Leases', () => {
  it('gives the first candidate of which nothing is taken, whole', () => {
    const leases = new Leases();
    expect(leases.take('A', [['1', '2']])).toEqual(['1', '2']);
    expect(
      leases.take('B', [
        ['2', '3'],
        ['3', '4'],
      ]),
    ).toEqual(['3', '4']);
  });

  it('gives nothing when every candidate is partly taken, and takes nothing either', () => {
    const leases = new Leases();
    leases.take('A', [['2']]);
    expect(leases.take('B', [['1', '2']])).toBeUndefined();
    expect(leases.free(['1', '2'])).toEqual(['1']);
  });

  it('gives back all that a holder has, and nothing of others', () => {
    const leases = new Leases();
    leases.take('A', [['1']]);
    leases.take('B', [['2']]);
    leases.giveBack('A');
    expect(leases.free(['1', '2'])).toEqual(['1']);
  });
});
