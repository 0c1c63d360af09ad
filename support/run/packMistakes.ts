import { allChecks } from '../../checks/registry.js';
import type { PlannedScenario } from '../../reports/build/input.js';
import { strays } from '../../requirements/contradictions.js';
import { loadCatalogue, loadInterpretations, loadUnchecked } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import { schemeOf } from '../authorisation/schemes.js';
import { own } from '../kernel/own.js';
import { everyInteraction } from '../scenes/api/everyInteraction.js';
import { featureFiles } from './pack.js';
import { planOf } from './plan.js';
import { picklesOf } from './scenarios.js';
import { usedBy } from './selection.js';

/**
 * What a specification declares and its features, or the harness's requests, do not have, in words.
 *
 * @throws HarnessFault when the features are malformed, or not there
 */
export function packMistakes(specification: Specification): string[] {
  const pickles = picklesOf(featureFiles(specification));
  const scenarios = planOf(pickles, specification);
  return [
    ...interactionMistakes(specification),
    ...endpointMistakes(specification, scenarios),
    ...strayEndpoints(scenarios, specification),
    ...unnamedRows(scenarios, specification),
    ...strays({
      catalogue: loadCatalogue(specification),
      interpretations: loadInterpretations(specification),
      unchecked: loadUnchecked(specification),
      checks: allChecks,
      scenarios,
    }),
    ...unsentHeaders(pickles, specification),
  ];
}

const interactionMistakes = ({ interactions }: Specification): string[] =>
  Object.keys(interactions)
    .filter((key) => own(everyInteraction, key) === undefined)
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
  const catalogue = loadCatalogue(specification);
  const judged = new Set(allChecks.flatMap(({ requirements }) => requirements));
  return [...judged]
    .filter((row) => catalogue.has(row) && !named.has(row))
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

/** Scenarios that speak of a header which the scheme could make, and which is not declared: it would never be sent. */
function unsentHeaders(pickles: ReturnType<typeof picklesOf>, specification: Specification): string[] {
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
