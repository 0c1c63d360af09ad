import { printable } from '../../support/kernel/printable.js';
import { clausesOf, type FindingGroup, findingGroups } from '../findings/groups.js';
import { plural, shorten } from '../text.js';
import type { RequirementVerdict } from '../verdicts.js';
import type { Section } from './summary.js';
import { labelled, wrap } from './wrap.js';

const findingsShown = 3;
const scenariosNamed = 4;
const valueLimit = 400;

/** The first failed checks in full, each once with the scenarios in which it failed; then how many checks warned. */
export function failureLines(section: Section): string[] {
  const { verdicts, paint, options } = section;
  const failed = findingGroups(verdicts, 'failed');
  const warned = findingGroups(verdicts, 'warned').length;
  const clauses = clausesOf(verdicts);
  const shown = failed.slice(0, options.firstFailures);
  const rest = failed.length - shown.length;
  const repeated = new Set<string>();
  return [
    ...(failed.length > 0 ? [paint.bold(`${plural(failed.length, 'check')} failed`)] : []),
    ...shown.flatMap((group, index) => [
      '',
      ...groupLines(group, index + 1, { ...section, clauses, repeated }),
    ]),
    ...(rest > 0 ? ['', `   and ${plural(rest, 'more failed check')}: see compliance.html`] : []),
    ...(warned > 0
      ? [...(failed.length > 0 ? [''] : []), `${plural(warned, 'check')} warned: see compliance.html`]
      : []),
  ];
}

interface FailureSection extends Section {
  clauses: ReadonlyMap<string, RequirementVerdict>;
  /** Exchanges whose curl command was shown before. */
  repeated: Set<string>;
}

function groupLines(
  { check, scenario, scenarios }: FindingGroup,
  number: number,
  { exchanges, paint, options, clauses, repeated }: FailureSection,
): string[] {
  const { width } = options;
  const line = (label: string, value: string) =>
    labelled(label, printable(shorten(value, valueLimit)), width);
  const findings = check.findings.slice(0, findingsShown);
  const rest = check.findingCount - findings.length;
  const curl = repeated.has(check.exchange) ? undefined : exchanges.read(check.exchange)?.curl;
  const above = repeated.has(check.exchange) ? ', curl above' : '';
  repeated.add(check.exchange);
  const [title = '', ...more] = wrap(`${number}. ${printable(check.title)}`, width);
  return [
    paint.outcome.failed(title),
    ...more.map((text) => paint.outcome.failed(text)),
    ...line('scenario', `${scenario.id} ${scenario.name}`),
    ...check.requirements.flatMap((id) => clauseLines(id, clauses.get(id), width)),
    ...(check.interpretation ? line('interpretation', check.interpretation) : []),
    ...findings.flatMap(({ path, expected, found }) => [
      ...line('path', path),
      ...line('expected', expected),
      ...line('found', found),
    ]),
    ...(rest > 0 ? line('', `and ${plural(rest, 'more finding')}`) : []),
    ...line('explain', `gpc explain ${check.id}`),
    ...(check.exchange ? line('exchange', `${check.exchange}${above}`) : []),
    // Never cut or wrapped: it must work when it is pasted.
    ...(curl ? [`   ${'curl'.padEnd(10)}${printable(curl).replaceAll('\n', `\n${' '.repeat(13)}`)}`] : []),
    ...(scenarios.length > 1 ? line('also in', othersOf(scenarios.slice(1).map(({ id }) => id))) : []),
  ];
}

function clauseLines(id: string, clause: RequirementVerdict | undefined, width: number): string[] {
  if (!clause) return labelled('clause', id, width);
  return [
    ...labelled('clause', `${id} (${clause.level}) ${clause.paraphrase}`, width),
    ...(clause.source.url ? labelled('', clause.source.url, width) : []),
  ];
}

function othersOf(ids: readonly string[]): string {
  const rest = ids.length - scenariosNamed;
  const named = ids.slice(0, scenariosNamed).join(', ');
  return rest > 0 ? `${named} and ${plural(rest, 'more scenario')}` : named;
}
