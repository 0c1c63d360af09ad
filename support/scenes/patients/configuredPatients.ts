import type { KnownPatient } from '../../../checks/booking/booking.js';
import { Omitted } from '../../model/signals.js';
import { fact } from '../facts.js';
import type { RunContext } from '../runContext.js';
import type { Scenario } from '../scenario.js';

/** The patient whom the scenario looked up last, by NHS number. */
export const theLastPatient = fact<string>('the patient whom the scenario looked up last');

/**
 * A patient with the logical id that the configuration gives.
 *
 * @throws Omitted when it gives none
 */
export function configuredPatient(scenario: Scenario, nhsNumber: string): KnownPatient {
  const { run, visited } = scenario;
  const { patientIds = {} } = visited ?? run.config.personas;
  const id = patientIds[nhsNumber];
  scenario.keep(theLastPatient, nhsNumber);
  if (id !== undefined) return { id, nhsNumber };
  const key = visited ? 'patientIds of the practice in practice.federated' : 'personas.patientIds';
  throw new Omitted(`provider.yaml gives no logical id of the patient ${nhsNumber} (${key})`);
}

/** Patients of each practice as a run of this process has found them, by practice and NHS number; logical ids do not change. */
const found = new WeakMap<RunContext, Map<string, KnownPatient>>();

/** Those that the run has found so far. */
export function foundPatients(run: RunContext): Map<string, KnownPatient> {
  const patients = found.get(run) ?? new Map<string, KnownPatient>();
  found.set(run, patients);
  return patients;
}

/** The NHS number of a patient by logical id, at whichever practice; nothing where neither configuration nor run knows it. */
export function nhsNumberOf({ run }: Pick<Scenario, 'run'>, id: string): string | undefined {
  const { personas, practice } = run.config;
  const configured = [personas, ...(practice.federated ?? [])]
    .flatMap(({ patientIds = {} }) => Object.entries(patientIds))
    .find(([, known]) => known === id)?.[0];
  return configured ?? [...foundPatients(run).values()].find((one) => one.id === id)?.nhsNumber;
}
