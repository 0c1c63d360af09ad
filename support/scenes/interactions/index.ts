import type { SoughtAnswer } from '../../../checks/responses/found.js';
import { amendAnAppointment } from './amend-an-appointment.js';
import { bookAnAppointment } from './book-an-appointment.js';
import { cancelAnAppointment } from './cancel-an-appointment.js';
import { findALocation } from './find-a-location.js';
import { findAPatient } from './find-a-patient.js';
import { findAPractitioner } from './find-a-practitioner.js';
import { findAnOrganisation } from './find-an-organisation.js';
import { getTheCapabilityStatement } from './get-the-capability-statement.js';
import type { InteractionScene, Lookup, Sentences } from './interaction.js';
import { readALocation } from './read-a-location.js';
import { readAPatient } from './read-a-patient.js';
import { readAPractitioner } from './read-a-practitioner.js';
import { readAnAppointment } from './read-an-appointment.js';
import { readAnOrganisation } from './read-an-organisation.js';
import { registerAPatient } from './register-a-patient.js';
import { retrieveAPatientsAppointments } from './retrieve-a-patients-appointments.js';
import { searchForFreeSlots } from './search-for-free-slots.js';

/** Every interaction that the pack can send, in the order in which a sweep sends them. */
export const interactionScenes: readonly InteractionScene[] = [
  getTheCapabilityStatement,
  findAnOrganisation,
  readAnOrganisation,
  findAPractitioner,
  readAPractitioner,
  findAPatient,
  readAPatient,
  registerAPatient,
  findALocation,
  readALocation,
  searchForFreeSlots,
  bookAnAppointment,
  retrieveAPatientsAppointments,
  readAnAppointment,
  amendAnAppointment,
  cancelAnAppointment,
];

/** The plainest request of each endpoint that gateways send, with its set-up, by the sentence that sends it. */
export const gatewayRequests: Sentences<SoughtAnswer> = Object.assign(
  {},
  ...interactionScenes.map(({ gateway }) => gateway),
);

/** Requests that scenarios repeat in other ways, by the sentence that sends them as set-up. */
export const lookups: Sentences<Lookup> = lookupsOf(interactionScenes);

/** Those of which scenarios may share the answers. */
export const lastingLookups: Sentences<Lookup> = lookupsOf(
  interactionScenes.filter(({ lasting }) => lasting),
);

function lookupsOf(scenes: readonly InteractionScene[]): Sentences<Lookup> {
  return Object.assign({}, ...scenes.map((one) => one.lookups));
}
