import { type BoundCheck, boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import {
  type Catalogue,
  type Interpretations,
  loadCatalogue,
  loadInterpretations,
  loadSpecification,
  loadUnchecked,
  type Unchecked,
} from '../../requirements/load.js';
import { loadOfficialSuite, type OfficialSuite } from '../../requirements/officialSuite.js';
import { defaultSpecification } from '../../requirements/places.js';
import type { Endpoint, Specification } from '../../requirements/specification.js';
import type { PlannedScenario } from '../../support/model/records.js';
import { scenariosOf } from '../../support/pack/scenarios.js';
import { type FeatureText, featureTexts } from './features.js';
import { orderOf } from './ids.js';
import { type RowRelations, relationsOf } from './relations.js';

/** Everything that the pages are made of. */
export interface DocsPack {
  specification: Specification;
  catalogue: Catalogue;
  interpretations: Interpretations;
  unchecked: Unchecked;
  scenarios: readonly PlannedScenario[];
  /** The place of each scenario in the pack, by its id. */
  scenarioOrder: ReadonlyMap<string, number>;
  /** The checks that run in the specification. */
  checks: readonly BoundCheck[];
  /** What judges each row, by its id. */
  relations: ReadonlyMap<string, RowRelations>;
  /** By path below the project. */
  features: ReadonlyMap<string, FeatureText>;
  official: OfficialSuite;
}

/**
 * Reads the pack from the project's files.
 *
 * @throws HarnessFault when the data of the specification is wrong
 */
export function docsPack(specification = loadSpecification(defaultSpecification())): DocsPack {
  const catalogue = loadCatalogue(specification);
  const interpretations = loadInterpretations(specification);
  const scenarios = scenariosOf(specification);
  const checks = boundChecks(loadBindings(specification));
  return {
    specification,
    catalogue,
    interpretations,
    unchecked: loadUnchecked(specification),
    scenarios,
    scenarioOrder: orderOf(scenarios.map(({ id }) => id)),
    checks,
    relations: relationsOf(catalogue, interpretations, checks, scenarios),
    features: featureTexts(specification),
    official: loadOfficialSuite(specification),
  };
}

/** The scenarios of an endpoint in the order of its files. */
export const scenariosOfEndpoint = (pack: DocsPack, endpoint: Endpoint): PlannedScenario[] =>
  pack.scenarios.filter((scenario) => scenario.endpoint === endpoint.id);
