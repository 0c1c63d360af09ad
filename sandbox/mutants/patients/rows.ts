import { rows } from '../rows.js';

const numbered =
  (page: string) =>
  (...numbers: readonly string[]): string[] =>
    rows(page, numbers.join(' '));

/** Rows of the page Find a patient. */
export const finding = numbered('FND-PATSEARCH');
/** Rows of the page Read a patient. */
export const reading = numbered('FND-PATREAD');
/** Rows of the page Register a patient. */
export const registering = numbered('FND-REG');

/** That resources conform to the profile of a Patient, on the pages of all three. */
export const conformance = [...finding('022'), ...reading('013'), ...registering('071')];

/** The interactions that return Patients. */
export const patientInteractions = ['find-a-patient', 'read-a-patient', 'register-a-patient'] as const;
