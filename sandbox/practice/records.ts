import type { Json, Resource } from '../interaction.js';

/** What every record has: a logical id that never changes, and a version that rises with each change of content. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export type Gender = 'male' | 'female' | 'other' | 'unknown';

export interface PersonName {
  prefix?: string;
  given: readonly string[];
  family: string;
}

/** Dates are `yyyy-mm-dd`; `period` is set for temporary ones only. */
export interface Address {
  use?: 'home' | 'work' | 'temp' | 'old';
  lines: readonly string[];
  city?: string;
  district?: string;
  postalCode?: string;
  period?: { start?: string; end?: string };
}

export interface Telecom {
  system: 'phone' | 'email' | 'fax' | 'url' | 'other' | 'pager' | 'sms';
  use?: 'home' | 'work' | 'temp' | 'mobile' | 'old';
  value: string;
  period?: { start?: string; end?: string };
}

/** A language of value set CareConnect-HumanLanguage-1, as an ISO 639-1 code. */
export interface Language {
  code: string;
  display: string;
  interpreterRequired?: boolean;
}

/** What the practice and PDS both hold of a person. */
export interface Demographics {
  nhsNumber: string;
  /** The name synchronised with PDS: becomes the one official name. */
  name: PersonName;
  birthDate: string;
  gender: Gender;
  address: readonly Address[];
  telecom: readonly Telecom[];
  language?: Language;
}

/** A patient record of the practice, whatever its state. */
export interface Person extends Versioned, Demographics {
  /** False for a record whose NHS number was never traced or verified on PDS. */
  verified: boolean;
  /** `type`: `R` regular (GMS), `T` temporary. Days are `yyyy-mm-dd`; the `end` of a temporary one may lie ahead. */
  registration: { type: 'R' | 'T'; active: boolean; start: string; end?: string };
  /** `yyyy-mm-dd`. */
  deceased?: string;
  /** The S flag of PDS. */
  sensitive: boolean;
  /** Dissents to sharing the record; no interaction of Foundations or Appointments may look at it. */
  dissents: boolean;
  /** Location id. */
  preferredBranchSurgery: string;
  /** Organisation id of the practice that the service root URL addresses. */
  managingOrganisation: string;
  /** Practitioner id. */
  generalPractitioner?: string;
  nextOfKin?: { name: PersonName; telecom: Telecom };
}

/** A record of the national register. */
export interface PdsRecord extends Demographics {
  /** `yyyy-mm-dd`. */
  deceased?: string;
  flags: { invalid?: boolean; sensitive?: boolean; superseded?: boolean };
}

export interface Practitioner extends Versioned {
  sdsUserId: string;
  sdsRoleProfileIds: readonly string[];
  name: PersonName;
  gender: Gender;
  languages: readonly Language[];
}

export interface Organisation extends Versioned {
  odsCode: string;
  name: string;
  type?: 'gp-practice' | 'urgent-care';
  address: Address;
  telecom: readonly Telecom[];
}

/** A surgery. */
export interface Location extends Versioned {
  name: string;
  address: Address;
  telecom: readonly Telecom[];
  /** Organisation id. */
  managingOrganisation: string;
}

/** Codes of CareConnect-SDSJobRoleName-1 that the practice employs. */
export type Role = 'R0260' | 'R0270' | 'R0620' | 'R1110' | 'R1590' | 'R6300';

/** A session of the diary: one place, at most one practitioner, one role. */
export interface Schedule extends Versioned {
  /** Location id. */
  location: string;
  /** Practitioner id. */
  practitioner?: string;
  role: Role;
  /** Name of the session: becomes `serviceCategory.text`. */
  session: string;
  start: Date;
  end: Date;
}

export type DeliveryChannel = 'In-person' | 'Telephone' | 'Video' | 'Visit';

export interface Slot extends Versioned {
  /** Schedule id. */
  schedule: string;
  start: Date;
  end: Date;
  status: 'free' | 'busy';
  channel: DeliveryChannel;
  /** Becomes `serviceType.text`. */
  type: string;
  /** Marked `GP Connect bookable` by the practice. */
  bookable: boolean;
  /** Who alone may see and book it; both parts must hold where both are set. */
  restriction?: Restriction;
}

export interface Restriction {
  organisationType?: 'gp-practice' | 'urgent-care';
  odsCodes?: readonly string[];
}

/** `booked` by GP Connect or by the practice; the other statuses are set at the practice only, save `cancelled`. */
export interface Appointment extends Versioned {
  status: 'booked' | 'cancelled' | 'arrived' | 'fulfilled' | 'noshow';
  start: Date;
  end: Date;
  created: Date;
  /** Slot ids in order of their start. */
  slots: readonly string[];
  /** Person id. */
  patient: string;
  /** The elements of `participant`, the patient's among them, as FHIR has them. */
  participants: readonly { [element: string]: Json }[];
  description: string;
  comment?: string;
  cancellationReason?: string;
  /** The contained Organization exactly as the consumer sent it; absent when the practice booked. */
  bookingOrganisation?: Resource;
  /** Elements that the sandbox returns as they were sent and does not work with, such as `priority`. */
  kept: { [element: string]: Json };
}

/** What the practice decided on who may book how much. */
export interface Rules {
  /** A slot that starts more than so many days after today is neither found nor booked. */
  bookingWindowDays: number;
  /** Most slots that an organisation may hold at a time. */
  slotLimits: readonly { odsCode: string; slots: number }[];
}
