import type { ExchangeStore } from '../exchanges/store.js';
import { plural, shorten } from '../text.js';
import type { CheckVerdict, RequirementVerdict } from '../verdicts.js';

const findingsShown = 5;
const valueLimit = 1000;

/** A finding on one line, each of its values cut where it is longer than `limit` characters. */
export const gist = ({ path, expected, found }: CheckVerdict['findings'][number], limit = Infinity): string =>
  `${path}: expected ${shorten(expected, limit)}, found ${shorten(found, limit)}`;

/** A failed check in full, as lines of plain text: clause, path, expected, found, exchange, curl. */
export function describeCheck(
  check: CheckVerdict,
  clauses: ReadonlyMap<string, RequirementVerdict>,
  exchanges: ExchangeStore,
): string[] {
  const shown = check.findings.slice(0, findingsShown);
  const rest = check.findingCount - shown.length;
  const curl = exchanges.read(check.exchange)?.curl;
  return [
    check.title,
    ...check.requirements.flatMap((id) => clauseLines(id, check, clauses)),
    ...(check.interpretation ? [`interpretation: ${check.interpretation}`] : []),
    ...shown.flatMap(({ path, expected, found }) => [
      `path:     ${path}`,
      `expected: ${shorten(expected, valueLimit)}`,
      `found:    ${shorten(found, valueLimit)}`,
    ]),
    ...(rest > 0 ? [`and ${plural(rest, 'more finding')} of this check`] : []),
    `explain:  gpc explain ${check.id}`,
    ...(check.exchange ? [`exchange: ${check.exchange}`] : []),
    ...(curl ? [`curl:     ${curl}`] : []),
  ];
}

function clauseLines(
  id: string,
  { level }: CheckVerdict,
  clauses: ReadonlyMap<string, RequirementVerdict>,
): string[] {
  const clause = clauses.get(id);
  if (!clause) return [`clause:   ${id} (${level})`];
  const { paraphrase, source } = clause;
  return [
    `clause:   ${id} (${clause.level}) ${paraphrase}`,
    ...(source.url ? [`          ${source.url}`] : []),
  ];
}
