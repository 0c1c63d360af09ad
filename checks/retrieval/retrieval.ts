import { inLondon, instantOf } from '../../support/fhir/londonTime.js';
import { localReference, refersTo } from '../../support/fhir/reference.js';
import { type JsonObject, type Located, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { ResponseSubject } from '../../support/model/check.js';
import { carriedResources } from '../standing/resources.js';

/** Whole days of a retrieval, `yyyy-mm-dd` in UK local time, both included. */
export interface Days {
  first: string;
  last: string;
}

/** The answer to a retrieval, and what it asked for. */
export interface Retrieval extends ResponseSubject {
  /** Logical id of the patient. */
  patient: string;
  days: Days;
}

/** The appointments among the entries of an answer. */
export const appointmentsOf = ({ body }: ResponseSubject): Located<JsonObject>[] =>
  carriedResources(body).filter(({ value }) => value.resourceType === 'Appointment');

/** The logical ids of the appointments in an answer. */
export const idsOf = (retrieval: ResponseSubject): string[] =>
  appointmentsOf(retrieval).map(({ value }) => textOf(value.id));

/** The patients that an appointment is for: `Patient/[id]`. */
export const patientsOf = (appointment: JsonObject): string[] =>
  selectText(appointment, 'participant.actor.reference')
    .map(({ value }) => localReference(value))
    .filter((reference) => refersTo(reference, 'Patient'));

/** The UK local day on which an appointment starts; undefined when that cannot be read. */
export function dayOf({ start }: JsonObject): string | undefined {
  const instant = instantOf(start);
  return Number.isNaN(instant) ? undefined : inLondon(new Date(instant)).toFormat('yyyy-MM-dd');
}
