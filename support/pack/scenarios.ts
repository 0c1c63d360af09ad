import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Pickle } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { packageRoot } from '../kernel/paths.js';
import type { PlannedScenario } from '../model/records.js';
import { isOfPack } from './inherited.js';
import { featureFiles } from './pack.js';
import { planOf } from './plan.js';

/** Every scenario of a specification's features, each example of an outline for itself, without running any. */
export const scenariosOf = (specification: Specification): PlannedScenario[] =>
  planOf(picklesIn(specification), specification);

/** The ids of a specification's scenarios. */
export const scenarioIds = (specification: Specification): string[] => picklesIn(specification).map(idOf);

/** The ids of all scenarios in the feature files of a specification, whether they are shared or not. */
export const idsInFeatures = (specification: Specification): Set<string> =>
  new Set(picklesOf(featureFiles(specification)).map(idOf));

const idOf = ({ name }: Pickle): string => name.split(' ', 1)[0] ?? '';

/** The scenarios of a specification as cucumber would run them. */
export const picklesIn = (specification: Specification): Pickle[] =>
  picklesOf(featureFiles(specification)).filter((pickle) => isOfPack(pickle, specification));

function picklesOf(files: readonly string[]): Pickle[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return files.flatMap((file) => [
    ...compile(parser.parse(readFileSync(file, 'utf8')), relative(packageRoot, file), newId),
  ]);
}
