import { identifiersIn } from '../../fhir/identifiers.js';
import { firstText } from '../../kernel/select.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { findSlots } from './findSlots.js';
import { days } from './slots.js';

/** The first identifier of a system that a resource of a type has, of those to which free slots of the next two weeks lead. */
export async function identifierFound(
  scenario: Scenario,
  { type, system }: { type: string; system: string },
): Promise<string | undefined> {
  const slots = await findSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, slots, 'Bundle');
  const all = entriesOfType(bundle, type).flatMap(({ value }) => identifiersIn(value, system));
  return firstText(all[0]?.value, 'value');
}
