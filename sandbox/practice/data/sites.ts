import type { Location, Organisation } from '../records.js';

type Row<T> = Omit<T, 'id' | 'version'>;

/** The practice itself comes first. */
export const ORGANISATIONS: readonly Row<Organisation>[] = [
  {
    odsCode: 'A20047',
    name: 'Sandbox Hollow Surgery',
    type: 'gp-practice',
    address: {
      use: 'work',
      lines: ['1 Imaginary Row', 'Sandbox Hollow'],
      city: 'Nowhereton',
      district: 'Testshire',
      postalCode: 'ZZ99 1AA',
    },
    telecom: [
      { system: 'phone', use: 'work', value: '01632 960001' },
      { system: 'email', use: 'work', value: 'reception@hollow.example' },
    ],
  },
  {
    odsCode: 'Z99900',
    name: 'Pretend Meadow Medical Centre',
    type: 'gp-practice',
    address: {
      use: 'work',
      lines: ['22 Makebelieve Lane'],
      city: 'Nowhereton',
      district: 'Testshire',
      postalCode: 'ZZ99 2BB',
    },
    telecom: [{ system: 'phone', use: 'work', value: '01632 960020' }],
  },
];

export type Site = 'main' | 'branch';

/** The surgeries of the practice. Telephone numbers are from the range that Ofcom keeps for drama. */
export const SURGERIES: Readonly<Record<Site, Omit<Row<Location>, 'managingOrganisation'>>> = {
  main: {
    name: 'Sandbox Hollow Surgery',
    address: {
      use: 'work',
      lines: ['1 Imaginary Row', 'Sandbox Hollow'],
      city: 'Nowhereton',
      district: 'Testshire',
      postalCode: 'ZZ99 1AA',
    },
    telecom: [{ system: 'phone', use: 'work', value: '01632 960001' }],
  },
  branch: {
    name: 'Sandbox Hollow Surgery, Fictional Green branch',
    address: {
      use: 'work',
      lines: ['7 Fictional Green'],
      city: 'Otherville',
      district: 'Testshire',
      postalCode: 'ZZ99 3CC',
    },
    telecom: [{ system: 'phone', use: 'work', value: '01632 960007' }],
  },
};
