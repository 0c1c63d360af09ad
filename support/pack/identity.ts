import type { Pickle } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { HarnessFault } from '../kernel/errors.js';
import type { ScenarioIdentity } from '../model/records.js';
import { rowsOf } from './inherited.js';
import { isRequirementTag } from './requirementTag.js';

const idInName = /^([A-Z]+-\d{3})\b/;
/** Who a scenario is, from its name (`SLOTS-004 …`), its tags and the specification's endpoints. */
export function identityOf(
  pickle: Pick<Pickle, 'name' | 'tags' | 'uri'>,
  specification: Specification,
): ScenarioIdentity {
  const names = pickle.tags.map(({ name }) => name);
  const requirements = rowsOf(names, specification);
  const tags = [...names.filter((tag) => !isRequirementTag(tag)), ...requirements.map((row) => `@${row}`)];
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
    requirements,
  };
}

const malformed = ({ name, uri }: Pick<Pickle, 'name' | 'uri'>): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The scenario "${name}" has no stable id at the start of its name, or no tag of an endpoint.`,
    where: uri,
    next: 'Name it like "SLOTS-004 Title" and tag it or its feature with the endpoint, for example @search-for-free-slots.',
  });
