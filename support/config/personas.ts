import type { Personas } from './provider.js';

/** People by what they must be like: all of the configuration's personas but what is known of them besides. */
export type Persona = Exclude<keyof Personas, 'patientIds'>;

/** A persona for whoever loads the test data. */
export interface PersonaFacts {
  /** Who it is, as a noun phrase. */
  is: string;
  /** What the record at the practice, and where it matters that on PDS, must hold. */
  record: string;
  /** What a run does with the person, and so what is used up. */
  use: string;
  /** Where consumers of the Spine are the users, or patients themselves; nowhere else the person is asked for. */
  users?: 'spine' | 'patients';
}

const asOnPds =
  'On PDS with the family name, given name, date of birth and gender that `provider.yaml` gives';
const onlyLooked = 'Searched for; nothing is changed.';
const refused = 'Registrations that must be refused; nobody is registered.';

/** Every persona, in the order in which data is best loaded. */
export const personaFacts: Readonly<Record<Persona, PersonaFacts>> = {
  bookable: {
    is: 'an active patient of the practice, NHS number verified, for whom appointments may be booked',
    record:
      'An active regular registration, NHS number verified (code 01), not sensitive, no dissent, one official name, a birth date and a gender. Two or more such patients; as many as workers, four times over.',
    use: 'Appointments are booked and cancelled again, spread over all of them.',
  },
  known: {
    is: 'an active patient, with demographics as the practice and PDS have them',
    record:
      'As `bookable`, and the family name, given name, birth date and gender that `provider.yaml` gives. May be the person of `complete`.',
    use: 'Searched for and read, and compared with what is given.',
    users: 'spine',
  },
  complete: {
    is: 'an active patient with an address, a telephone, a contact, a language and a usual practitioner',
    record:
      'As `bookable`, with an address, a telephone number, a contact person, a language of communication and a usual practitioner.',
    use: 'Read.',
    users: 'spine',
  },
  unregistered: {
    is: 'a person known to PDS and not registered at the practice, with demographics as on PDS',
    record: `${asOnPds}; no record at the practice, not even an ended registration. Seven or more people.`,
    use: 'Up to six are registered temporarily, for good; the last one is kept for registrations that must be refused.',
    users: 'spine',
  },
  lapsed: {
    is: 'a person who left the practice, with demographics as on PDS, whom the run may register again',
    record: `${asOnPds}; a registration at the practice that has ended.`,
    use: 'Registered again, once: end the registration before the next run, or name somebody else.',
    users: 'spine',
  },
  unknown: {
    is: 'a valid NHS number that the practice does not know',
    record: 'No record at the practice under this NHS number.',
    use: onlyLooked,
    users: 'spine',
  },
  sensitive: {
    is: 'a patient whose PDS record is flagged sensitive',
    record: 'An active registration, marked sensitive (S-flag) in the record.',
    use: onlyLooked,
    users: 'spine',
  },
  dissenting: {
    is: 'an active patient who dissents from sharing',
    record: 'As `bookable`, with the dissent from sharing recorded.',
    use: 'Searched for and read; an appointment is booked and cancelled again.',
    users: 'spine',
  },
  deceased: {
    is: 'a deceased patient of the practice',
    record: 'A record with a date of death.',
    use: onlyLooked,
    users: 'spine',
  },
  inactive: {
    is: 'a patient who has left the practice',
    record: 'A registration that has ended.',
    use: onlyLooked,
    users: 'spine',
  },
  seenToday: {
    is: 'an active patient with an appointment of today whose time has passed by now',
    record: 'As `bookable`, with an appointment early today, booked in the system of the practice itself.',
    use: 'The run tries to change that appointment and must not be able to.',
  },
  unverified: {
    is: 'an active patient whose NHS number was never verified, and whose record agrees with PDS',
    record: 'As `bookable`, but the NHS number not verified; the demographics are those of PDS.',
    use: 'Searched for; the provider may trace the person and verify the number.',
    users: 'spine',
  },
  mismatchedDemographics: {
    is: 'an active patient whose NHS number was never verified, with the demographics of the other person on PDS',
    record:
      'An active registration under an NHS number that was not verified and that is the one of another person; `provider.yaml` gives the person of PDS.',
    use: onlyLooked,
    users: 'spine',
  },
  deceasedOnPds: {
    is: 'a person whom PDS records as dead, with demographics as on PDS',
    record: `${asOnPds}, and dead there. May be the person of \`deceased\`; otherwise not registered at the practice.`,
    use: refused,
    users: 'spine',
  },
  sensitiveOnPds: {
    is: 'a person whose PDS record is flagged sensitive, with demographics as on PDS',
    record: `${asOnPds}, and flagged sensitive there. May be the person of \`sensitive\`; otherwise not registered at the practice.`,
    use: refused,
    users: 'spine',
  },
  invalidated: {
    is: 'a person whose PDS record is flagged invalid, with demographics as on PDS',
    record: `${asOnPds}, and flagged invalid there. Not registered at the practice.`,
    use: refused,
    users: 'spine',
  },
  superseded: {
    is: 'a person whose PDS record is flagged superseded, with demographics as on PDS',
    record: `${asOnPds}, and flagged superseded there. Not registered at the practice.`,
    use: refused,
    users: 'spine',
  },
  viewOnly: {
    is: 'a patient who may see own appointments online, and neither book nor cancel',
    record: 'Online access to appointments for viewing alone.',
    use: 'Appointments are listed; bookings and cancellations must be refused.',
    users: 'patients',
  },
  noAccess: {
    is: 'a patient with online access, and none to appointments',
    record: 'Online access, with appointments switched off.',
    use: 'Every request must be refused.',
    users: 'patients',
  },
  notEnabled: {
    is: 'a patient whose online access was never switched on',
    record: 'A registration without online access.',
    use: 'Every request must be refused.',
    users: 'patients',
  },
};
