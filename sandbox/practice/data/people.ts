import type { Demographics, Gender, Person } from '../records.js';
import type { Clinician } from './practitioners.js';
import type { Site } from './sites.js';

/** How a record departs from that of an ordinary active, verified, living patient. */
export interface PersonRow extends Demographics {
  registration: Person['registration'];
  site: Site;
  doctor?: Clinician;
  nextOfKin?: NonNullable<Person['nextOfKin']>;
  verified?: false;
  deceased?: string;
  sensitive?: true;
  dissents?: true;
}

type Brief = [
  nhsNumber: string,
  prefix: string,
  given: string,
  family: string,
  gender: Gender,
  birthDate: string,
];

/** Patients on whom every interaction works: the ones to test with. */
export const BOOKABLE: readonly PersonRow[] = (
  [
    ['9990001014', 'Ms', 'Zephyrine', 'Alder-Testcase', 'female', '1961-03-14'],
    ['9990001146', 'Mr', 'Quillon', 'Bramble-Testcase', 'male', '1974-11-02'],
    ['9990001278', 'Mrs', 'Isolda', 'Cedar-Testcase', 'female', '1988-07-29'],
    ['9990001405', 'Mr', 'Tarquin', 'Damson-Testcase', 'male', '1952-01-31'],
    ['9990001537', 'Mx', 'Rowan', 'Elder-Testcase', 'other', '1999-12-12'],
    ['9990001669', 'Miss', 'Petronella', 'Fern-Testcase', 'female', '2009-05-05'],
    ['9990001790', 'Mr', 'Lysander', 'Gorse-Testcase', 'male', '1946-09-18'],
    ['9990001928', 'Mrs', 'Hyacinth', 'Hazel-Testcase', 'female', '1969-02-28'],
    ['9990002053', 'Mr', 'Peregrine', 'Ivy-Testcase', 'male', '2015-10-10'],
    ['9990002185', 'Ms', 'Clementine', 'Juniper-Testcase', 'female', '1979-06-21'],
    ['9990002312', 'Mr', 'Evander', 'Knapweed-Testcase', 'male', '1983-08-08'],
    ['9990002444', 'Ms', 'Ondine', 'Larch-Testcase', 'female', '1992-04-17'],
  ] satisfies Brief[]
).map((brief, index) => patient(brief, index));

/** One patient of each other kind; their appointments are the practice's own, so bookings need not avoid them. */
export const SPECIAL = {
  sensitive: {
    ...patient(['9990002576', 'Ms', 'Secreta', 'Moss-Testcase', 'female', '1971-05-25'], 20),
    sensitive: true,
  },
  dissenting: {
    ...patient(['9990002703', 'Mr', 'Dissentio', 'Nettle-Testcase', 'male', '1966-10-04'], 21),
    dissents: true,
  },
  deceased: {
    ...patient(['9990002835', 'Mr', 'Finis', 'Oak-Testcase', 'male', '1931-02-11'], 22),
    deceased: '2020-06-30',
    registration: { type: 'R', active: false, start: '1980-04-01', end: '2020-06-30' },
  },
  inactive: {
    ...patient(['9990002967', 'Mrs', 'Absentia', 'Poplar-Testcase', 'female', '1990-01-20'], 23),
    registration: { type: 'R', active: false, start: '2001-09-01', end: '2019-03-31' },
  },
  /** Left long ago, and the record kept a contact; PDS agrees with it, so that they may be registered again. */
  lapsed: {
    ...patient(['9990006016', 'Mr', 'Redux', 'Reed-Testcase', 'male', '1968-04-13'], 29),
    registration: { type: 'R', active: false, start: '1999-05-17', end: '2017-10-31' },
    nextOfKin: {
      name: { given: ['Kindred'], family: 'Reed-Testcase' },
      telecom: { system: 'phone', use: 'home', value: '01632 960129' },
    },
  },
  /** Has something in every element that is populated where it is held. */
  complete: patient(['9990006148', 'Ms', 'Plenaria', 'Sage-Testcase', 'female', '1959-11-08'], 36),
  /** Never verified, but PDS agrees: verified when first searched for. */
  unverified: {
    ...patient(['9990003092', 'Mr', 'Incognitus', 'Quince-Testcase', 'male', '1985-12-24'], 24),
    verified: false,
  },
  /** Never verified, and PDS knows the number under quite other particulars. */
  mismatched: {
    ...patient(['9990003351', 'Ms', 'Alias', 'Rush-Testcase', 'female', '1977-07-07'], 25),
    verified: false,
  },
  /** Holds every kind of practice-made appointment: past, earlier today, to come, cancelled. */
  regular: patient(['9990003483', 'Mrs', 'Perpetua', 'Sorrel-Testcase', 'female', '1940-08-15'], 26),
  /** Registered temporarily, still active. */
  temporary: {
    ...patient(['9990003610', 'Mr', 'Transitus', 'Thistle-Testcase', 'male', '1996-03-03'], 27),
    registration: { type: 'T', active: true, start: '2020-01-06' },
  },
} satisfies Record<string, PersonRow>;

export type SpecialPerson = keyof typeof SPECIAL;

/** A valid number that nobody has, neither here nor on PDS. */
export const UNKNOWN_NHS_NUMBER = '9990006997';

function patient([nhsNumber, prefix, given, family, gender, birthDate]: Brief, index: number): PersonRow {
  const line = String(100 + index);
  return {
    nhsNumber,
    name: { prefix, given: [given], family },
    gender,
    birthDate,
    address: [
      {
        use: 'home',
        lines: [`${index + 1} Placeholder Street`],
        city: 'Nowhereton',
        district: 'Testshire',
        postalCode: 'ZZ99 4DD',
      },
    ],
    telecom: [
      { system: 'phone', use: 'home', value: `01632 960${line}` },
      { system: 'phone', use: 'mobile', value: `07700 900${line}` },
      { system: 'email', use: 'home', value: `${given.toLowerCase()}@people.example` },
    ],
    ...(index % 3 === 0 && { language: { code: 'cy', display: 'Welsh', interpreterRequired: true } }),
    ...(index % 4 === 0 && {
      nextOfKin: {
        name: { given: ['Kindred'], family },
        telecom: { system: 'phone', use: 'home', value: `01632 960${line}` },
      },
    }),
    registration: { type: 'R', active: true, start: '2001-09-01' },
    site: index % 3 === 1 ? 'branch' : 'main',
    doctor: index % 2 === 0 ? 'partner' : 'salaried',
  };
}
