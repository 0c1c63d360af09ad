import type { ReadReferences } from '../../../checks/slots/references.js';
import { localReference, refersTo } from '../../fhir/reference.js';
import { selectText } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { findSlots } from './findSlots.js';
import { days } from './slots.js';

/** Where a search answer refers to resources of a type, and the interaction that reads them. */
const references = {
  Location: { from: 'Schedule', path: 'actor.reference', interaction: 'read-a-location' },
  Practitioner: { from: 'Schedule', path: 'actor.reference', interaction: 'read-a-practitioner' },
  Organization: {
    from: 'Location',
    path: 'managingOrganization.reference',
    interaction: 'read-an-organisation',
  },
} as const;

export type ReferencedType = keyof typeof references;

/** Enough to see whether the ids are those of the read interactions, without reading a large practice's whole staff. */
const readAtMost = 5;

/** Distinct references that the free slots of the next two weeks lead to, `[Type]/[id]`; the scenario is omitted without one. */
export async function referencesFound(scenario: Scenario, type: ReferencedType): Promise<string[]> {
  const search = await findSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, search, { status: 200, resourceType: 'Bundle' });
  const { from, path } = references[type];
  const found = entriesOfType(bundle, from)
    .flatMap(({ value }) => selectText(value, path))
    .map(({ value }) => localReference(value))
    .filter((reference) => refersTo(reference, type));
  if (found.length === 0) throw new Omitted(`no free slot of the next two weeks leads to a ${type}`);
  return [...new Set(found)].slice(0, readAtMost);
}

/** The first of them. */
export const firstReferenceFound = async (scenario: Scenario, type: ReferencedType): Promise<string> =>
  (await referencesFound(scenario, type))[0] ?? '';

/** Reads the references that a slot search leads to, each by its id. */
export async function readReferences(scenario: Scenario, type: ReferencedType): Promise<ReadReferences> {
  const read = [];
  for (const reference of await referencesFound(scenario, type)) {
    const id = reference.slice(type.length + 1);
    read.push({
      reference,
      ...(await scenario.send({ interaction: references[type].interaction, id })),
    });
  }
  return { exchange: { id: scenario.exchanges.at(-1) ?? '' }, read };
}
