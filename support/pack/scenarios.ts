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

/** What files were last compiled to, with their text then: a run asks several times, and a watched one changes them. */
const compiled = new Map<string, { text: string; pickles: readonly Pickle[] }>();

const newId = IdGenerator.incrementing();

const picklesOf = (files: readonly string[]): Pickle[] => files.flatMap(compiledFrom);

function compiledFrom(file: string): readonly Pickle[] {
  const text = readFileSync(file, 'utf8');
  const known = compiled.get(file);
  if (known?.text === text) return known.pickles;
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const pickles = compile(parser.parse(text), relative(packageRoot, file), newId);
  compiled.set(file, { text, pickles });
  return pickles;
}
