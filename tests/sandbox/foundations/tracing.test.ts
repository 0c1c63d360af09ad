import { describe, expect, it } from 'vitest';
import { type TraceProblem, trace } from '../../../sandbox/foundations/tracing.js';
import type { PdsRecord } from '../../../sandbox/practice/records.js';

const pds: PdsRecord = {
  nhsNumber: '9990001014',
  name: { family: 'Alder-Testcase', given: ['Zephyrine', 'Ann'] },
  birthDate: '1961-03-14',
  gender: 'female',
  address: [],
  telecom: [],
  flags: {},
};

const asked = (birthDate: string, family = 'Alder-Testcase', given = 'Zephyrine') =>
  trace({ birthDate, name: { family, given: [given] } }, pds);

describe('a trace on PDS', () => {
  it.each([
    ['the whole date of birth', '1961-03-14', 'Other', 'Quite'],
    ['month and day, and the beginnings of the names', '1962-03-14', 'ALDERMAN', 'Zoe'],
    ['year and day, and the beginnings of the names', '1961-04-14', 'alder', 'z'],
    ['year and month, and the beginnings of the names', '1961-03-15', 'Alder', 'Zephyrine'],
  ])('agrees on %s', (_, ...particulars) => {
    expect(asked(...particulars)).toEqual({ record: pds });
  });

  it.each([
    ['one part of the date of birth', '1962-04-14', 'Alder-Testcase', 'Zephyrine'],
    ['two parts and another family name', '1961-03-15', 'Alnder', 'Zephyrine'],
    ['two parts and another given name', '1961-03-15', 'Alder', 'Ann'],
    ['parts in other places', '1961-14-03', 'Alder', 'Zephyrine'],
  ])('does not agree on %s', (_, ...particulars) => {
    expect(asked(...particulars)).toEqual({ problem: 'mismatch' });
  });

  it.each<[TraceProblem, PdsRecord | undefined]>([
    ['unknown', undefined],
    ['deceased', { ...pds, deceased: '2020-01-01' }],
    ['sensitive', { ...pds, flags: { sensitive: true } }],
    ['invalid', { ...pds, flags: { invalid: true } }],
    ['superseded', { ...pds, flags: { superseded: true } }],
  ])('finds the number %s', (problem, record) => {
    expect(trace(pds, record)).toEqual({ problem });
  });
});
