import type { Behaviour, Call } from '../../behaviour/behaviour.js';
import type { Examined } from '../../patientFacing/examined.js';
import type { Person } from '../../practice/records.js';

/** Sees something else of tokens of a kind than there is: `{ expired: false }` takes expired ones. */
export const seeing = (kind: Examined['kind'], change: Partial<Examined>): Behaviour => ({
  examined: (seen) => (seen.kind === kind ? { ...seen, ...change } : seen),
});

/** Lets a request in whose Authorization header is none, by `isNone`, as if the patient whom it is about had sent it. */
export const lettingIn = (isNone: (header: string) => boolean): Behaviour => ({
  examined: (seen, call) =>
    call !== undefined && isNone(call.incoming.headers.authorization ?? '')
      ? { ...good, nhsNumber: patientOf(call)?.nhsNumber ?? '' }
      : seen,
});

/** A token with which nothing is wrong. */
export const good: Examined = {
  kind: 'access',
  readable: true,
  signed: true,
  expired: false,
  notYetValid: false,
  issued: true,
  addressed: true,
  fresh: true,
  level: 'P9',
  nhsNumber: '',
  known: true,
};

/** The patient in the path, of the appointment in the path, or of the booking; anybody for a search. */
function patientOf({ incoming, site: { practice } }: Call): Person | undefined {
  const { people, appointments } = practice;
  const [, type = '', id = ''] = /\/(Patient|Appointment)\/([^/?]+)/.exec(incoming.target) ?? [];
  const [, booked = ''] = /"Patient\/([^"]+)"/.exec(incoming.body.toString('utf8')) ?? [];
  const named = type === 'Appointment' ? (appointments.find(id)?.patient ?? '') : id || booked;
  return people.find(named) ?? practice.personByNhsNumber(named) ?? people.all()[0];
}

export const isMissing = (header: string): boolean => header.trim() === '';
export const isEmpty = (header: string): boolean => /^(Bearer)?\s*$/i.test(header) && header !== '';
/** Three parts is what a token has. */
export const isGarbage = (header: string): boolean => header !== '' && header.split('.').length !== 3;
