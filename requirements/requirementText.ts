import type { CoverageInput } from './coverage.js';
import { effects } from './interpretation.js';
import { reasonKinds } from './reason.js';
import type { Origin, Requirement } from './requirement.js';

const originWords: Readonly<Record<Origin, string>> = {
  implied: 'follows from what is stated; not written as a requirement',
  linked: 'stated on a page that the capability links to',
  profile: 'stated by a profile',
  example: 'seen in an example only',
  spreadsheet: 'stated only by a 2017 sheet that no page links to',
};

/** Everything the project knows of one row, as text for a terminal. */
export function requirementText(row: Requirement, pack: CoverageInput): string {
  const { checks, interpretations, scenarios, unchecked } = pack;
  const names = (items: readonly { id: string; requirements: readonly string[] }[]): string =>
    items
      .filter(({ requirements }) => requirements.includes(row.id))
      .map(({ id }) => id)
      .join(', ') || 'none';
  const reason = unchecked.get(row.id);
  const taken = [...interpretations.values()].filter(({ requirements }) => requirements.includes(row.id));
  return [
    `${row.id}  ${row.actor} ${row.level}`,
    `  ${row.paraphrase}`,
    '',
    `  area       ${row.area}`,
    `  testable   ${row.testable}`,
    ...(row.origin ? [`  origin     ${originWords[row.origin]}`] : []),
    ...(row.keyword ? [`  keyword    ${row.keyword}`] : []),
    `  source     ${row.source.section}${row.source.line ? `, source lines ${row.source.line}` : ''}`,
    `             ${row.source.url}`,
    ...taken.flatMap(({ id, title, reading, effect, permits }) => [
      `  interprets ${id} ${title}: ${reading} (${effects[effect]})`,
      ...(permits === undefined ? [] : [`  permits    ${permits}`]),
    ]),
    `  checks     ${names(checks)}`,
    `  scenarios  ${names(scenarios)}`,
    ...(reason ? [`  no check   ${reasonKinds[reason.kind]}. ${reason.reason}`] : []),
  ].join('\n');
}
