import type { JsonObject } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { each } from '../slots/each.js';

/** The three interactions that return a Patient. */
export const patientEndpoints = ['find-a-patient', 'read-a-patient', 'register-a-patient'] as const;

export type PatientEndpoint = (typeof patientEndpoints)[number];

export const isPatientEndpoint = (interaction: string): interaction is PatientEndpoint =>
  patientEndpoints.some((one) => one === interaction);

/** A rule on every Patient that a provider returns. */
export interface PatientRule extends Pick<Check, 'title'> {
  key: string;
  /** The interactions whose page says so; all, when absent. */
  at?: readonly PatientEndpoint[];
  look(patient: JsonObject, path: string): Iterable<Observation>;
}

/** Rules as checks of an interaction. */
export const checksOf = (rules: readonly PatientRule[], endpoint: PatientEndpoint): Check[] =>
  rules.flatMap(({ key, title, at = patientEndpoints, look }) =>
    at.includes(endpoint) ? each('Patient', { id: `${endpoint}.patient.${key}`, title }, look) : [],
  );
