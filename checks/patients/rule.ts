import type { JsonObject } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { each } from '../slots/each.js';

/** The three interactions that return a Patient, with the pages that their rows are numbered by. */
const pages = {
  'find-a-patient': 'FND-PATSEARCH',
  'read-a-patient': 'FND-PATREAD',
  'register-a-patient': 'FND-REG',
} as const;

export type PatientEndpoint = keyof typeof pages;

export const patientEndpoints = [
  'find-a-patient',
  'read-a-patient',
  'register-a-patient',
] as const satisfies readonly PatientEndpoint[];

export const isPatientEndpoint = (interaction: string): interaction is PatientEndpoint =>
  interaction in pages;

/** A rule on every Patient that a provider returns, and the rows of the three pages that state it. */
export interface PatientRule extends Pick<Check, 'title' | 'interpretation' | 'severity'> {
  key: string;
  /** Numbers of the rows on the pages; a page without any does not state the rule. */
  find?: readonly string[];
  read?: readonly string[];
  register?: readonly string[];
  /** Rows of general pages, which hold for all three. */
  general?: readonly string[];
  look(patient: JsonObject, path: string): Iterable<Observation>;
}

/** Rules as checks of an interaction; those that no page states for it are left out. */
export const checksOf = (rules: readonly PatientRule[], endpoint: PatientEndpoint): Check[] =>
  rules.flatMap((rule) => {
    const requirements = rowsOf(rule, endpoint);
    const { key, title, interpretation, severity, look } = rule;
    const facts = {
      id: `${endpoint}.patient.${key}`,
      title,
      requirements,
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    };
    return requirements.length === 0 ? [] : each('Patient', facts, look);
  });

function rowsOf(
  { find = [], read = [], register = [], general = [] }: PatientRule,
  endpoint: PatientEndpoint,
): string[] {
  const numbers = { 'find-a-patient': find, 'read-a-patient': read, 'register-a-patient': register };
  const own = numbers[endpoint].map((number) => `${pages[endpoint]}-${number}`);
  // Rows of general pages join those of a page; alone they bind where no page says anything.
  const elsewhere = own.length === 0 && find.length + read.length + register.length > 0;
  return elsewhere ? [] : [...own, ...general];
}
