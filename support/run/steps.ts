import { relative } from 'node:path';
import type { Specification } from '../../requirements/specification.js';
import { packageRoot } from '../kernel/paths.js';
import { picklesIn } from '../pack/scenarios.js';
import { linesOf, sourcesIn } from '../pack/sources.js';
import { loadSteps } from './cucumber.js';

/** A step definition, and what the features make of it. */
export interface StepUse {
  /** Its cucumber expression: "the booking is refused", "the response is {status}". */
  expression: string;
  /** Where its sentence is written, `steps/booking/booking.ts:24`; a row of a table where the sentence stands in one. */
  at: string;
  /** Ids of the scenarios that say it, in the order of the features; none when it is of no use. */
  scenarios: readonly string[];
}

/** A sentence of the features that none or more than one of the definitions answers to. */
export interface Unclear {
  sentence: string;
  /** The expressions that match it. */
  expressions: readonly string[];
}

/** Every step definition with its place and use by these specifications, and their sentences that are not those of just one. */
export async function stepsOf(
  ...specifications: readonly Specification[]
): Promise<{ steps: readonly StepUse[]; unclear: readonly Unclear[] }> {
  const definitions = await loadSteps();
  const places = placesOfSentences();
  const unclear: Unclear[] = [];
  const scenarios = new Map(definitions.map((one) => [one, new Set<string>()]));
  for (const [sentence, ids] of specifications.flatMap((one) => [...sentencesOf(one)])) {
    const matching = definitions.filter((one) => one.matchesStepName(sentence));
    if (matching.length !== 1)
      unclear.push({ sentence, expressions: matching.map(({ pattern }) => String(pattern)) });
    for (const one of matching) for (const id of ids) scenarios.get(one)?.add(id);
  }
  const steps = definitions.map((one) => {
    const expression = String(one.pattern).replace(/\\([(){}/\\])/g, '$1');
    const loaded = `${relative(packageRoot, one.uri)}:${one.line}`;
    return { expression, at: places.get(expression) ?? loaded, scenarios: [...(scenarios.get(one) ?? [])] };
  });
  return { steps, unclear };
}

/** The distinct sentences of the features, outlines expanded, each with the ids of the scenarios that say it. */
export function sentencesOf(specification: Specification): ReadonlyMap<string, ReadonlySet<string>> {
  const sentences = new Map<string, Set<string>>();
  for (const { name, steps } of picklesIn(specification))
    for (const { text } of steps) {
      const ids = sentences.get(text) ?? new Set();
      sentences.set(text, ids.add(name.slice(0, name.indexOf(' '))));
    }
  return sentences;
}

/** Folders in which sentences are written; the first that has one counts. */
const folders = ['steps', 'support/scenes', 'checks'];

/** The files in which sentences are written. */
export const stepSources = (): string[] => sourcesIn(folders);

const literals = /'((?:[^'\\]|\\.)*)'(\s*:)?|"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** Where each text of the sources is written. The keys of tables go first: that is where a sentence is at home. */
function placesOfSentences(): ReadonlyMap<string, string> {
  const [keys, others] = [new Map<string, string>(), new Map<string, string>()];
  for (const file of stepSources())
    for (const line of linesOf(file))
      for (const [, single, singleKey, double, doubleKey] of line.text.matchAll(literals)) {
        const text = (single ?? double ?? '').replaceAll("\\'", "'");
        const places = singleKey || doubleKey ? keys : others;
        if (!places.has(text)) places.set(text, line.at);
      }
  return new Map([...others, ...keys]);
}
