import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type Examples, type FeatureChild, IdGenerator, type Scenario, type Tag } from '@cucumber/messages';
import { isRequirementTag } from './requirementTag.js';

/** Columns; the features are wrapped there. */
const width = 110;

/** The rows that each scenario judged in a run, by its id. */
export type JudgedRows = ReadonlyMap<string, readonly string[]>;

/** What became of a feature: its text with the tags of what was judged, and the scenarios that nothing is known of. */
export interface Retagged {
  text: string;
  /** Ids of scenarios of one block of examples that judge different rows, so that no tag is right for all of them. */
  mixed: readonly (readonly string[])[];
}

/**
 * Writes the requirement tags of a feature from what its scenarios judged. Tags of an outline are the rows of all of its
 * examples; a block of examples adds those that only it judges. Scenarios that judged nothing keep their tags.
 */
export function retag(text: string, judged: JudgedRows): Retagged {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  const scenarios = scenariosIn(parser.parse(text).feature?.children ?? []);
  const mixed: string[][] = [];
  const blocks = scenarios.flatMap((scenario) => blocksOf(scenario, judged, mixed));
  const lines = text.split('\n');
  // From the last to the first, so that the places of those before stay right.
  for (const { tags, line, rows } of blocks.reverse()) {
    const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
    const first = tags[0]?.location.line ?? line;
    const kept = lines.slice(first - 1, line - 1).flatMap((one) => withoutRequirements(one));
    lines.splice(first - 1, line - first, ...kept, ...wrapped(rows, indent));
  }
  return { text: lines.join('\n'), mixed };
}

/** Tags that stand together, the line of what they belong to, and the rows that they are to name. */
interface Block {
  tags: readonly Tag[];
  /** Of the keyword; the tags end before it. */
  line: number;
  rows: readonly string[];
}

const scenariosIn = (children: readonly FeatureChild[]): Scenario[] =>
  children.flatMap(({ scenario, rule }) => [
    ...(scenario ? [scenario] : []),
    ...(rule?.children.flatMap((one) => one.scenario ?? []) ?? []),
  ]);

function blocksOf(scenario: Scenario, judged: JudgedRows, mixed: string[][]): Block[] {
  const whole = { tags: scenario.tags, line: scenario.location.line };
  if (scenario.examples.length === 0) {
    const rows = judged.get(idIn(scenario.name));
    return rows ? [{ ...whole, rows }] : [];
  }
  const examples = scenario.examples.map((block) => ({ block, ids: idsOf(scenario, block) }));
  const known = examples.flatMap(({ ids }) => ids.flatMap((id) => judged.get(id) ?? []));
  if (examples.some(({ ids }) => ids.some((id) => !judged.has(id)))) return [];
  const all = examples.flatMap(({ ids }) => ids.map((id) => judged.get(id) ?? []));
  const shared = [...new Set(known)].filter((row) => all.every((rows) => rows.includes(row)));
  return [
    { ...whole, rows: shared },
    ...examples.map(({ block, ids }) => {
      const sets = ids.map((id) => [...(judged.get(id) ?? [])].sort().join(' '));
      if (new Set(sets).size > 1) mixed.push(ids);
      const own = (judged.get(ids[0] ?? '') ?? []).filter((row) => !shared.includes(row));
      return { tags: block.tags, line: block.location.line, rows: own };
    }),
  ];
}

const idIn = (name: string): string => /^[A-Z]+-\d{3}\b/.exec(name)?.[0] ?? '';

/** The ids of the scenarios of a block: the outline's name with each row filled in. */
function idsOf({ name }: Scenario, { tableHeader, tableBody }: Examples): string[] {
  const columns = tableHeader?.cells.map(({ value }) => value) ?? [];
  return tableBody.map(({ cells }) =>
    idIn(columns.reduce((filled, column, at) => filled.replace(`<${column}>`, cells[at]?.value ?? ''), name)),
  );
}

function withoutRequirements(line: string): string[] {
  const kept = line
    .trim()
    .split(/\s+/)
    .filter((tag) => !isRequirementTag(tag));
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return kept.join('') === '' ? [] : [`${indent}${kept.join(' ')}`];
}

function wrapped(rows: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const tag of [...rows].sort().map((row) => `@${row}`)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + tag.length <= width)
      lines[lines.length - 1] = `${last} ${tag}`;
    else lines.push(`${indent}${tag}`);
  }
  return lines;
}
