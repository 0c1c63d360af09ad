import { DateTime } from 'luxon';
import type { Json } from '../../interaction.js';
import { profiles } from '../../vocabulary/urls.js';

interface Primitive {
  /** Completes the sentence `must be ...`. */
  expected: string;
  holds: (value: Json) => boolean;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The primitive types of FHIR and the value sets that elements of an appointment are bound to. */
export const PRIMITIVES = {
  any: { expected: 'a value', holds: (value) => value !== null },
  string: pattern('a string that is not empty', /./s),
  code: pattern('a code', /^\S+( \S+)*$/),
  uri: pattern('a URI', /^\S+$/),
  id: pattern('a logical id', /^[A-Za-z0-9\-.]{1,64}$/),
  boolean: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
  unsignedInt: { expected: 'a whole number from 0', holds: (value) => isWhole(value, 0) },
  positiveInt: { expected: 'a whole number from 1', holds: (value) => isWhole(value, 1) },
  instant: { expected: 'a date-time with seconds and offset', holds: (value) => isMoment(value, [MOMENT]) },
  dateTime: {
    expected: 'a date or a date-time with offset',
    holds: (value) => isMoment(value, [MOMENT, DATE]),
  },
  slotReference: reference('Slot'),
  actorReference: reference(
    'Patient',
    'Location',
    'Practitioner',
    'Device',
    'HealthcareService',
    'RelatedPerson',
  ),
  fragment: pattern("a reference to a contained resource such as '#1'", /^#[A-Za-z0-9\-.]{1,64}$/),
  organisation: oneOf('Organization'),
  appointment: oneOf('Appointment'),
  appointmentProfile: oneOf(profiles.Appointment),
  // The profile fixes the address of the value set where that of its code system belongs: either is meant.
  appointmentTypeSystem: oneOf('http://hl7.org/fhir/ValueSet/v2-0276', 'http://hl7.org/fhir/v2/0276'),
  appointmentStatus: oneOf(
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
  ),
  participationStatus: oneOf('accepted', 'declined', 'tentative', 'needs-action'),
  participantRequired: oneOf('required', 'optional', 'information-only'),
  telecomSystem: oneOf('phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'),
  telecomUse: oneOf('home', 'work', 'temp', 'old', 'mobile'),
  addressUse: oneOf('home', 'work', 'temp', 'old'),
  addressType: oneOf('postal', 'physical', 'both'),
  identifierUse: oneOf('usual', 'official', 'temp', 'secondary'),
} as const satisfies Record<string, Primitive>;

export type PrimitiveName = keyof typeof PRIMITIVES;

function pattern(expected: string, form: RegExp): Primitive {
  return { expected, holds: (value) => typeof value === 'string' && form.test(value) };
}

function oneOf(...codes: string[]): Primitive {
  return {
    expected: codes.length === 1 ? `'${codes[0]}'` : `one of ${codes.join(', ')}`,
    holds: (value) => typeof value === 'string' && codes.includes(value),
  };
}

function reference(...types: string[]): Primitive {
  const form = new RegExp(`^(${types.join('|')})/[A-Za-z0-9\\-.]{1,64}$`);
  return pattern(`a relative reference to a ${types.join(' or ')}, such as '${types[0]}/1'`, form);
}

const isWhole = (value: Json, least: number): boolean => Number.isInteger(value) && Number(value) >= least;

function isMoment(value: Json, forms: readonly RegExp[]): boolean {
  return (
    typeof value === 'string' && forms.some((form) => form.test(value)) && DateTime.fromISO(value).isValid
  );
}
