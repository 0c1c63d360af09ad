import { loadBindings } from '../../requirements/bindings.js';
import type { Specification } from '../../requirements/specification.js';
import { schemeOf } from '../authorisation/schemes.js';
import type { PlannedScenario } from '../model/records.js';
import { leftOut } from '../pack/inherited.js';
import { planOf } from '../pack/plan.js';
import { idsInFeatures, picklesIn } from '../pack/scenarios.js';
import { usedBy } from '../pack/uses.js';
import { interactionScenes } from '../scenes/interactions/index.js';

/**
 * What a specification declares and its features, or the harness's requests, do not have, in words.
 *
 * @throws HarnessFault when the features are malformed, or not there
 */
export function packMistakes(specification: Specification): string[] {
  const pickles = picklesIn(specification);
  const scenarios = planOf(pickles, specification);
  return [
    ...interactionMistakes(specification),
    ...endpointMistakes(specification, scenarios),
    ...strayEndpoints(scenarios, specification),
    ...strayOmissions(specification),
    ...unnamedRows(scenarios, specification),
    ...unsentHeaders(pickles, specification),
  ];
}

const interactionMistakes = ({ interactions }: Specification): string[] =>
  Object.keys(interactions)
    .filter((key) => !interactionScenes.some((scene) => scene.key === key))
    .map((key) => `interactions: the harness knows no request of ${key}`);

/** An endpoint without scenarios would pass for tested; without a gateway nothing tells whether it works at all. */
function endpointMistakes(
  { endpoints, interactions }: Specification,
  scenarios: readonly PlannedScenario[],
): string[] {
  return endpoints.flatMap(({ id }) => {
    const ofEndpoint = scenarios.filter(({ endpoint }) => endpoint === id);
    if (ofEndpoint.length === 0) return [`endpoints: no scenario of the features is of ${id}`];
    if (!Object.hasOwn(interactions, id) || ofEndpoint.some(({ gateway }) => gateway)) return [];
    return [`endpoints: ${id} has no scenario tagged @gateway`];
  });
}

/** Rows that checks of the harness judge, and that no scenario of the features would have judged. */
function unnamedRows(scenarios: readonly PlannedScenario[], specification: Specification): string[] {
  const named = new Set(scenarios.flatMap(({ requirements }) => requirements));
  const judged = new Set(
    [...loadBindings(specification).values()].flatMap(({ requirements }) => requirements),
  );
  return [...judged]
    .filter((row) => !named.has(row))
    .map((row) => `catalogue: ${row} has a check, and no scenario of the features names it`);
}

function strayEndpoints(scenarios: readonly PlannedScenario[], { endpoints }: Specification): string[] {
  const known = new Set(endpoints.map(({ id }) => id));
  return scenarios.flatMap(({ id, tags }) =>
    usedBy(tags)
      .filter((endpoint) => !known.has(endpoint))
      .map((endpoint) => `scenario ${id} uses ${endpoint}, which is no endpoint`),
  );
}

function strayOmissions(specification: Specification): string[] {
  const omitted = leftOut(specification);
  if (omitted.length === 0) return [];
  const known = idsInFeatures(specification);
  return omitted
    .filter((id) => !known.has(id))
    .map((id) => `leavesOut: ${id} is no scenario of the features`);
}

/** Scenarios that speak of a header which the scheme could make, and which is not declared: it would never be sent. */
function unsentHeaders(pickles: ReturnType<typeof picklesIn>, specification: Specification): string[] {
  const { headers } = specification.authorisation;
  const unsent = [...schemeOf(specification).headers.keys()].filter((header) => !headers.includes(header));
  return pickles.flatMap(({ name, steps }) =>
    unsent
      .filter((header) => steps.some(({ text }) => text.includes(header)))
      .map(
        (header) =>
          `authorisation.headers: ${name.split(' ', 1)[0]} is about ${header}, which is not declared`,
      ),
  );
}
