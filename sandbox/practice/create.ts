import { fillDiary, knownAppointments } from './appointments.js';
import { BOOKING_WINDOW_DAYS } from './calendar.js';
import { PDS } from './data/pds.js';
import { BOOKABLE, type PersonRow, SPECIAL } from './data/people.js';
import { type Clinician, PRACTITIONERS } from './data/practitioners.js';
import { SESSIONS, type SessionRow } from './data/sessions.js';
import { ORGANISATIONS, type Site, SURGERIES } from './data/sites.js';
import { describePractice } from './describe.js';
import { writeDiary } from './diary.js';
import type { Practice } from './practice.js';
import { type Random, seededRandom } from './random.js';
import type { Demographics, Organisation, Person, Rules } from './records.js';
import { temporaryRegistration } from './registration.js';
import { Store } from './store.js';

export interface PracticeOptions {
  /** Same seed, same day: same ids and same diary. */
  seed: number;
  /** The moment around which the diary is written. */
  now: Date;
  rules?: Partial<Rules>;
  /** What stands in its diary; by default the sessions of the release in use. */
  sessions?: readonly SessionRow[];
  /** Who the practice is, when it is not the first of the table: a federated one. */
  organisation?: { odsCode: string; name: string };
  /** Rewrites logical ids. */
  formOfIds?: (id: string) => string;
}

const RULES: Rules = {
  bookingWindowDays: BOOKING_WINDOW_DAYS,
  slotLimits: [{ odsCode: 'Z99909', slots: 2 }],
};

/** Sets up the practice with its people, its places and its diary. */
export function createPractice({
  seed,
  now,
  rules: changes,
  sessions = SESSIONS,
  organisation: named,
  formOfIds,
}: PracticeOptions): Practice {
  const random = seededRandom(seed, formOfIds);
  const rules = { ...RULES, ...changes };
  const [first, ...others] = ORGANISATIONS.map((row) => ({ ...numbered(random), ...row }));
  const organisation = first && { ...first, ...named };
  if (!organisation) throw new Error('The practice has no organisation.');
  const cast = castOf(organisation, random);
  const people = new Store<Person>(
    [...BOOKABLE, ...Object.values<PersonRow>(SPECIAL)].map((row) => personOf(row, cast, random)),
  );
  const found = {
    location: ({ site }: SessionRow) => cast.locations[site].id,
    practitioner: ({ clinician }: SessionRow) => clinician && cast.practitioners[clinician].id,
  };
  const diary = writeDiary(now, random, found, sessions);
  const organisations = new Store([organisation, ...others]);
  const practitioners = new Store(Object.values(cast.practitioners));

  const practice: Practice = {
    organisation,
    rules,
    organisations,
    locations: new Store(Object.values(cast.locations)),
    practitioners,
    people,
    schedules: new Store(diary.schedules),
    slots: new Store(diary.slots),
    appointments: new Store(),
    personByNhsNumber: (number) => people.all().find(({ nhsNumber }) => nhsNumber === number),
    practitionerBySdsUserId: (id) => practitioners.all().find(({ sdsUserId }) => sdsUserId === id),
    organisationByOdsCode: (code) => organisations.all().find(({ odsCode }) => odsCode === code),
    pdsRecord: (number) => PDS.find(({ nhsNumber }) => nhsNumber === number),
    registerTemporarily: (person, moment) => register(practice, cast, person, moment),
    newId: random.id,
    describe: () => describePractice(organisation.odsCode, rules, now, known),
  };
  fillDiary(practice, now);
  const known = knownAppointments(practice, now);
  return practice;
}

type Cast = ReturnType<typeof castOf>;

const numbered = (random: Random) => ({ id: random.id(), version: 1 });

function castOf(organisation: Organisation, random: Random) {
  const surgery = (site: Site) => ({
    ...numbered(random),
    ...SURGERIES[site],
    managingOrganisation: organisation.id,
  });
  const practitioner = (clinician: Clinician) => ({ ...numbered(random), ...PRACTITIONERS[clinician] });
  return {
    organisation,
    locations: { main: surgery('main'), branch: surgery('branch') },
    practitioners: {
      partner: practitioner('partner'),
      salaried: practitioner('salaried'),
      sessional: practitioner('sessional'),
      nurse: practitioner('nurse'),
    },
  };
}

function personOf({ site, doctor, ...row }: PersonRow, cast: Cast, random: Random): Person {
  return {
    verified: true,
    sensitive: false,
    dissents: false,
    ...row,
    ...numbered(random),
    preferredBranchSurgery: cast.locations[site].id,
    managingOrganisation: cast.organisation.id,
    ...(doctor && { generalPractitioner: cast.practitioners[doctor].id }),
  };
}

function register(practice: Practice, cast: Cast, demographics: Demographics, now: Date): Person {
  const held = practice.personByNhsNumber(demographics.nhsNumber);
  const person = temporaryRegistration(demographics, now);
  if (held) return practice.people.update({ ...held, ...person });
  return practice.people.add({
    ...person,
    id: practice.newId(),
    version: 1,
    sensitive: false,
    dissents: false,
    preferredBranchSurgery: cast.locations.main.id,
    managingOrganisation: cast.organisation.id,
  });
}
