import type { Demographics, Gender, PdsRecord } from '../records.js';
import { BOOKABLE, SPECIAL } from './people.js';

type Brief = [nhsNumber: string, given: string, family: string, gender: Gender, birthDate: string];

/** People of the national register whom the practice does not know: for temporary registration. */
export const UNREGISTERED: readonly PdsRecord[] = (
  [
    ['9990003742', 'Ambrose', 'Umber-Testcase', 'male', '1958-04-09'],
    ['9990003874', 'Beatrix', 'Vetch-Testcase', 'female', '1963-09-27'],
    ['9990004005', 'Cosimo', 'Willow-Testcase', 'male', '1971-01-15'],
    ['9990004137', 'Delphine', 'Xylem-Testcase', 'female', '1980-11-30'],
    ['9990004269', 'Erasmus', 'Yarrow-Testcase', 'male', '1987-06-06'],
    ['9990004390', 'Fenella', 'Zinnia-Testcase', 'female', '1991-02-14'],
    ['9990004528', 'Gawain', 'Aspen-Testcase', 'male', '1994-08-23'],
    ['9990004781', 'Hermia', 'Birch-Testcase', 'female', '1998-05-19'],
    ['9990004919', 'Ignatius', 'Clover-Testcase', 'male', '2003-10-01'],
    ['9990005044', 'Jocasta', 'Dock-Testcase', 'female', '2007-07-17'],
    ['9990005176', 'Kenelm', 'Elm-Testcase', 'male', '1949-12-03'],
    ['9990005303', 'Lavinia', 'Foxglove-Testcase', 'female', '1955-03-26'],
  ] satisfies Brief[]
).map((brief) => ({ ...citizen(brief), flags: {} }));

/** People whom nobody may register, by the reason. */
export const UNREGISTRABLE = {
  deceased: {
    ...citizen(['9990005435', 'Mortimer', 'Gentian-Testcase', 'male', '1929-09-09']),
    deceased: '2018-11-11',
    flags: {},
  },
  sensitive: {
    ...citizen(['9990005567', 'Nerissa', 'Heather-Testcase', 'female', '1978-04-04']),
    flags: { sensitive: true },
  },
  invalid: {
    ...citizen(['9990005699', 'Orlando', 'Iris-Testcase', 'male', '1982-02-02']),
    flags: { invalid: true },
  },
  superseded: {
    ...citizen(['9990005826', 'Perdita', 'Jasmine-Testcase', 'female', '1989-01-09']),
    flags: { superseded: true },
  },
} satisfies Record<string, PdsRecord>;

/** The national register, as far as this practice can need it: its own patients and the people above. */
export const PDS: readonly PdsRecord[] = [
  ...[...BOOKABLE, ...Object.values(SPECIAL)].map((row) => ({
    ...demographics(row),
    ...('deceased' in row && { deceased: row.deceased }),
    flags: 'sensitive' in row ? { sensitive: true } : {},
  })),
  ...UNREGISTERED,
  ...Object.values(UNREGISTRABLE),
].map((record) => (record.nhsNumber === SPECIAL.mismatched.nhsNumber ? someoneElse(record) : record));

function citizen([nhsNumber, given, family, gender, birthDate]: Brief): Demographics {
  return {
    nhsNumber,
    name: { given: [given], family },
    gender,
    birthDate,
    address: [
      {
        use: 'home',
        lines: ['3 Elsewhere Avenue'],
        city: 'Farville',
        district: 'Testshire',
        postalCode: 'ZZ99 5EE',
      },
    ],
    telecom: [{ system: 'phone', use: 'home', value: '01632 960999' }],
  };
}

function demographics({
  nhsNumber,
  name,
  birthDate,
  gender,
  address,
  telecom,
  language,
}: Demographics): Demographics {
  return { nhsNumber, name, birthDate, gender, address, telecom, ...(language && { language }) };
}

function someoneElse(record: PdsRecord): PdsRecord {
  return { ...record, name: { given: ['Stranger'], family: 'Unlike-Testcase' }, birthDate: '1902-01-01' };
}
