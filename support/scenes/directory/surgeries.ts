import type { ManagedBy } from '../../../checks/directory/read.js';
import type { ReadSurgeries } from '../../../checks/directory/surgeries.js';
import type { ReadReference, ReadReferences } from '../../../checks/slots/references.js';
import { carriedResources } from '../../../checks/standing/resources.js';
import type { HeldSurgery } from '../../config/provider.js';
import { localReference, targetOf } from '../../fhir/reference.js';
import { own } from '../../kernel/own.js';
import { selectText } from '../../kernel/select.js';
import { textOf } from '../../kernel/textOf.js';
import type { ResponseSubject } from '../../model/check.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';
import { findSlots } from '../slots/findSlots.js';
import { days } from '../slots/slots.js';

const readers: Readonly<Record<string, string>> = {
  Organization: 'read-an-organisation',
  Practitioner: 'read-a-practitioner',
  Location: 'read-a-location',
};

/** Reads each resource that an answer carries by its logical id. */
export const readCarried = (scenario: Scenario, { body }: ResponseSubject): Promise<ReadReferences> =>
  readAll(
    scenario,
    carriedResources(body).map(({ value }) => `${textOf(value.resourceType)}/${textOf(value.id)}`),
  );

/** Reads the organisation that manages the Location of an answer; the scenario is omitted without a reference. */
export async function readManagingOrganisation(
  scenario: Scenario,
  { body }: ResponseSubject,
): Promise<ManagedBy> {
  const references = carriedResources(body).flatMap(({ value }) =>
    selectText(value, 'managingOrganization.reference').map((found) => found.value),
  );
  if (references.length === 0) throw new Omitted('the Location refers to no managing organisation');
  const { odsCode } = scenario.run.config.endpoint;
  return { ...(await readAll(scenario, references)), odsCode };
}

/** Reads the Locations to which free slots lead and which have the name of a surgery that provider.yaml names. */
export async function readSurgeries(scenario: Scenario): Promise<ReadSurgeries> {
  const surgeries = named(scenario);
  const search = await findSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, search, 'Bundle');
  const wanted = entriesOfType(bundle, 'Location').filter(({ value }) =>
    surgeries.some(({ name }) => name === value.name),
  );
  const read = await readAll(
    scenario,
    wanted.map(({ value }) => `Location/${textOf(value.id)}`),
  );
  return { ...read, surgeries };
}

function named({ run }: Scenario): readonly HeldSurgery[] {
  const { surgeries } = run.config.practice;
  if (surgeries) return surgeries;
  throw new Omitted(
    'provider.yaml names no practice.surgeries: the surgeries with free slots in the coming two weeks, by name',
  );
}

async function readAll(scenario: Scenario, references: readonly string[]): Promise<ReadReferences> {
  const read: ReadReference[] = [];
  for (const reference of new Set(references.map(localReference))) {
    const target = targetOf(reference);
    const interaction = target && own(readers, target.type);
    if (interaction) read.push({ reference, ...(await scenario.send({ interaction, id: target.id })) });
  }
  return { exchange: { id: scenario.exchanges.at(-1) ?? '' }, read };
}
