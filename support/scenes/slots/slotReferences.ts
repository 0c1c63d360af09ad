import type { ReadReferences } from '../../../checks/slots/references.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import { localReference, refersTo, targetOf } from '../../fhir/reference.js';
import { type JsonObject, selectText } from '../../kernel/select.js';
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

/** The first few of them. */
const referencesToRead = async (scenario: Scenario, type: ReferencedType): Promise<string[]> =>
  (await referencesFound(scenario, type)).slice(0, readAtMost);

/**
 * The logical id of something real of a type that nothing in an appointment or its plan refers to; the scenario is omitted
 * when the free slots of the next two weeks lead to none.
 */
export async function otherFound(
  scenario: Scenario,
  type: ReferencedType,
  known: { appointment: JsonObject; slots: readonly FreeSlot[] },
): Promise<string> {
  const taken = [
    ...selectText(known.appointment, 'participant.actor.reference').map(({ value }) => localReference(value)),
    ...known.slots.flatMap(({ schedule }) => [schedule.location, schedule.practitioner]),
  ];
  const found = (await referencesFound(scenario, type)).find((reference) => !taken.includes(reference));
  const id = found && targetOf(found)?.id;
  if (id) return id;
  throw new Omitted(`the free slots of the next two weeks lead to no ${type} but that of the appointment`);
}

/** Distinct references that the free slots of the next two weeks lead to, `[Type]/[id]`; the scenario is omitted without one. */
async function referencesFound(scenario: Scenario, type: ReferencedType): Promise<string[]> {
  const search = await findSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, search, 'Bundle');
  const { from, path } = references[type];
  const found = entriesOfType(bundle, from)
    .flatMap(({ value }) => selectText(value, path))
    .map(({ value }) => localReference(value))
    .filter((reference) => refersTo(reference, type));
  if (found.length === 0) throw new Omitted(`no free slot of the next two weeks leads to a ${type}`);
  return [...new Set(found)];
}

/** The first of them. */
export const firstReferenceFound = async (scenario: Scenario, type: ReferencedType): Promise<string> =>
  (await referencesFound(scenario, type))[0] ?? '';

/** Reads the references that a slot search leads to, each by its id. */
export async function readReferences(scenario: Scenario, type: ReferencedType): Promise<ReadReferences> {
  const read = [];
  for (const reference of await referencesToRead(scenario, type)) {
    const id = reference.slice(type.length + 1);
    read.push({
      reference,
      ...(await scenario.send({ interaction: references[type].interaction, id })),
    });
  }
  return { exchange: { id: scenario.exchanges.at(-1) ?? '' }, read };
}
