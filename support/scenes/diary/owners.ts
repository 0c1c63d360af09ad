import type { RunContext } from '../runContext.js';
import type { Scenario } from '../scenario.js';

const owners = new WeakMap<RunContext, Map<string, string>>();

/** Notes whose appointment it is, for the whole process: a later scenario may look at what an earlier one booked. */
export function noteOwner(scenario: Scenario, appointment: string, patient: string): void {
  const known = owners.get(scenario.run) ?? new Map<string, string>();
  owners.set(scenario.run, known.set(keyOf(scenario, appointment), patient));
}

/** Logical id of the patient whose appointment it is; nothing where this process did not book it. */
export const ownerOf = (scenario: Scenario, appointment: string): string | undefined =>
  owners.get(scenario.run)?.get(keyOf(scenario, appointment));

/** The same logical id names another appointment at another practice. */
export const keyOf = ({ visited }: Scenario, appointment: string): string =>
  `${visited?.endpoint.odsCode ?? ''} ${appointment}`;
