import type { KnownAppointments } from './appointments.js';
import { notableDays } from './calendar.js';
import { PDS, UNREGISTERED, UNREGISTRABLE } from './data/pds.js';
import { BOOKABLE, SPECIAL, UNKNOWN_NHS_NUMBER } from './data/people.js';
import { PRACTITIONERS } from './data/practitioners.js';
import { NEIGHBOURS } from './data/sessions.js';
import { ORGANISATIONS, SURGERIES } from './data/sites.js';
import type { Address, Demographics, Gender, Rules, Telecom } from './records.js';

/** What somebody who tests against this practice has to know of it. Days are relative to that of `now`. */
export interface PracticeDescription {
  odsCode: string;
  personas: {
    bookable: string[];
    unregistered: PersonDescription[];
    unknown: string;
    sensitive: string;
    dissenting: string;
    deceased: string;
    inactive: string;
    seenToday: string;
    complete: string;
    known: PersonDescription;
    unverified: string;
    mismatchedDemographics: PersonDescription;
    lapsed: PersonDescription;
    deceasedOnPds: PersonDescription;
    sensitiveOnPds: PersonDescription;
    invalidated: PersonDescription;
    superseded: PersonDescription;
  };
  practice: KnownAppointments & {
    otherConsumers: { odsCode: string; type: 'urgent-care' | 'gp-practice' }[];
    emptyDay: number;
    restrictedSlots: { day: number; organisationType: 'urgent-care'; odsCodes: string[] };
    embargoedDay: number;
    adjacentSlotsDay: number;
    timeZone: 'Europe/London';
    practitioner: { sdsUserId: string; gender: Gender; languages: string[] };
    organisation: Contact;
    surgeries: ({ name: string } & Contact)[];
  };
  /** NHS numbers of the other people here, by what is special about them. */
  others: Record<'unverified' | 'mismatched' | 'regular' | 'temporary', string>;
  /** NHS numbers of people on PDS who cannot be registered. */
  unregistrable: Record<keyof typeof UNREGISTRABLE, string>;
  slotLimits: Rules['slotLimits'];
}

interface Contact {
  postalCode?: string;
  phone?: string;
}

export interface PersonDescription {
  nhsNumber: string;
  family: string;
  given: string;
  birthDate: string;
  gender: Gender;
}

/** Describes the practice as it was made at `now`. */
export function describePractice(
  odsCode: string,
  rules: Rules,
  now: Date,
  appointments: KnownAppointments,
): PracticeDescription {
  const days = notableDays(now);
  const { sdsUserId, gender, languages } = PRACTITIONERS.partner;
  const [practice] = ORGANISATIONS;
  const number = (person: keyof typeof SPECIAL) => SPECIAL[person].nhsNumber;
  return {
    odsCode,
    personas: {
      bookable: BOOKABLE.map(({ nhsNumber }) => nhsNumber),
      unregistered: UNREGISTERED.map(particulars),
      unknown: UNKNOWN_NHS_NUMBER,
      sensitive: number('sensitive'),
      dissenting: number('dissenting'),
      deceased: number('deceased'),
      inactive: number('inactive'),
      seenToday: number('regular'),
      complete: number('complete'),
      known: particulars(SPECIAL.complete),
      unverified: number('unverified'),
      mismatchedDemographics: onPds(number('mismatched')),
      lapsed: onPds(number('lapsed')),
      deceasedOnPds: particulars(UNREGISTRABLE.deceased),
      sensitiveOnPds: particulars(UNREGISTRABLE.sensitive),
      invalidated: particulars(UNREGISTRABLE.invalid),
      superseded: particulars(UNREGISTRABLE.superseded),
    },
    practice: {
      otherConsumers: [{ odsCode: NEIGHBOURS[0], type: 'urgent-care' }],
      emptyDay: days.empty,
      restrictedSlots: { day: days.restricted, organisationType: 'urgent-care', odsCodes: [...NEIGHBOURS] },
      embargoedDay: days.beyondWindow,
      adjacentSlotsDay: days.adjacent,
      timeZone: 'Europe/London',
      ...appointments,
      practitioner: { sdsUserId, gender, languages: languages.map(({ code }) => code) },
      organisation: practice ? contact(practice) : {},
      surgeries: Object.values(SURGERIES).map((surgery) => ({ name: surgery.name, ...contact(surgery) })),
    },
    others: {
      unverified: number('unverified'),
      mismatched: number('mismatched'),
      regular: number('regular'),
      temporary: number('temporary'),
    },
    unregistrable: {
      deceased: UNREGISTRABLE.deceased.nhsNumber,
      sensitive: UNREGISTRABLE.sensitive.nhsNumber,
      invalid: UNREGISTRABLE.invalid.nhsNumber,
      superseded: UNREGISTRABLE.superseded.nhsNumber,
    },
    slotLimits: rules.slotLimits,
  };
}

function contact({ address, telecom }: { address: Address; telecom: readonly Telecom[] }): Contact {
  const phone = telecom.find(({ system }) => system === 'phone')?.value;
  return {
    ...(address.postalCode === undefined ? {} : { postalCode: address.postalCode }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** What PDS holds under a number that a patient of the practice has too. */
function onPds(nhsNumber: string): PersonDescription {
  const record = PDS.find((each) => each.nhsNumber === nhsNumber);
  if (!record) throw new Error(`PDS has no record of ${nhsNumber}.`);
  return particulars(record);
}

function particulars({ nhsNumber, name, birthDate, gender }: Demographics): PersonDescription {
  return { nhsNumber, family: name.family, given: name.given[0] ?? '', birthDate, gender };
}
