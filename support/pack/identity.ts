import type { Pickle } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { HarnessFault } from '../kernel/errors.js';
import type { ScenarioIdentity } from '../model/records.js';

const idInName = /^([A-Z]+-\d{3})\b/;
const requirementTag = /^@((?:APPT|FND|API|INT|PFS)-[A-Z0-9]+(?:-[A-Z0-9]+)*-\d{3})$/;

/** Whether a tag names a row of a catalogue: `@APPT-SLOTS-076`. */
export const isRequirementTag = (tag: string): boolean => requirementTag.test(tag);

/** Who a scenario is, from its name (`SLOTS-004 …`), its tags and the specification's endpoints. */
export function identityOf(
  pickle: Pick<Pickle, 'name' | 'tags' | 'uri'>,
  specification: Specification,
): ScenarioIdentity {
  const tags = pickle.tags.map(({ name }) => name);
  const id = idInName.exec(pickle.name)?.[1];
  const endpoint = specification.endpoints.find((one) => tags.includes(`@${one.id}`));
  if (!id || !endpoint) throw malformed(pickle);
  return {
    id,
    name: pickle.name.slice(id.length).trim(),
    feature: pickle.uri,
    endpoint: endpoint.id,
    gateway: tags.includes('@gateway'),
    closing: tags.includes('@closing'),
    tags,
    requirements: tags.flatMap((tag) => requirementTag.exec(tag)?.[1] ?? []),
  };
}

const malformed = ({ name, uri }: Pick<Pickle, 'name' | 'uri'>): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The scenario "${name}" has no stable id at the start of its name, or no tag of an endpoint.`,
    where: uri,
    next: 'Name it like "SLOTS-004 Title" and tag it or its feature with the endpoint, for example @search-for-free-slots.',
  });
