import { allChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import { contradictions } from '../../requirements/contradictions.js';
import { loadCatalogue, loadInterpretations, loadUnchecked } from '../../requirements/load.js';
import { fileOf } from '../../requirements/places.js';
import { badData } from '../../requirements/read.js';
import type { Specification } from '../../requirements/specification.js';
import { packOf } from './coveredPack.js';

/**
 * Makes sure, before anything is sent, that a specification, its features and the checks name only what there is: rows,
 * interpretations and checks. What is misspelt would else be left out without a word.
 *
 * @throws HarnessFault with every name that leads nowhere
 */
export function assertWhole(specification: Specification): void {
  const checks = new Set(allChecks.map(({ id }) => id));
  const strays = [...loadBindings(specification).keys()].filter((id) => !checks.has(id));
  const wrong = [
    ...strays.map((id) => `the bindings name ${id}, which is no check`),
    ...contradictions({
      catalogue: loadCatalogue(specification),
      interpretations: loadInterpretations(specification),
      unchecked: loadUnchecked(specification),
      ...packOf(specification),
    }),
  ];
  if (wrong.length > 0) throw badData(fileOf(specification), wrong);
}
