import { printable } from '../../support/kernel/printable.js';
import { tellingOf } from '../causes/telling.js';
import { clausesOf } from '../findings/groups.js';
import { plural, shorten } from '../text.js';
import type { CauseVerdict, RequirementVerdict, ScenarioVerdict } from '../verdicts.js';
import type { Section } from './summary.js';
import { labelled, wrap } from './wrap.js';

const scenariosNamed = 4;
const clausesShown = 3;
const valueLimit = 400;

/** What is to be put right first, in full; then how much more there is, and how much only warned. */
export function causeLines(section: Section): string[] {
  const { verdicts, paint, options } = section;
  const due = verdicts.causes.filter(({ outcome }) => outcome !== 'warned');
  const warned = verdicts.causes.length - due.length;
  const shown = due.slice(0, options.firstCauses);
  const rest = due.length - shown.length;
  const shared: CauseSection = {
    ...section,
    clauses: clausesOf(verdicts),
    byId: new Map(verdicts.scenarios.map((scenario) => [scenario.id, scenario])),
    repeated: new Set(),
  };
  return [
    ...(due.length > 0 ? [paint.bold(`${plural(due.length, 'thing')} to put right, the gravest first`)] : []),
    ...shown.flatMap((cause, index) => ['', ...linesOf(cause, index + 1, shared)]),
    ...(rest > 0 ? ['', `   and ${plural(rest, 'more thing')} to put right: see compliance.html`] : []),
    ...(warned > 0
      ? [...(due.length > 0 ? [''] : []), `${plural(warned, 'warning')}: see compliance.html`]
      : []),
  ];
}

interface CauseSection extends Section {
  clauses: ReadonlyMap<string, RequirementVerdict>;
  byId: ReadonlyMap<string, ScenarioVerdict>;
  /** Exchanges whose curl command was shown before. */
  repeated: Set<string>;
}

function linesOf(cause: CauseVerdict, number: number, section: CauseSection): string[] {
  const { exchanges, paint, options, clauses, byId } = section;
  const { width } = options;
  const line = (label: string, value: string) =>
    labelled(label, printable(shorten(value, valueLimit)), width);
  const { scenario, check, diagnostics, repeat } = tellingOf(cause, byId, exchanges);
  const { example, harm, requirements, scenarios, blocks } = cause;
  const further = requirements.slice(clausesShown);
  return [
    ...wrap(`${number}. ${printable(shorten(cause.title, valueLimit))}`, width).map(paint.outcome.failed),
    ...(harm ? line('harm', `${harm.kind}. ${harm.why}`) : []),
    ...(scenario ? line('scenario', `${scenario.id} ${scenario.name}`) : []),
    ...requirements.slice(0, clausesShown).flatMap((id) => clauseLines(id, clauses.get(id), width)),
    ...(further.length > 0 ? line('', `and ${namesOf(further, 'clause')}`) : []),
    ...(check?.interpretation ? line('rests on', check.interpretation) : []),
    ...(example ? [...line('path', example.path), ...line('expected', example.expected)] : []),
    ...(example ? line('found', example.found) : []),
    ...diagnostics.flatMap((text, index) => line(index === 0 ? 'it says' : '', text)),
    ...(check ? line('explain', `gpc explain ${check.id}`) : []),
    ...(example?.exchange ? exchangeLines(example.exchange, section) : []),
    ...line('repeat', repeat),
    ...(scenarios.length > 1 ? line('also in', namesOf(scenarios.slice(1), 'scenario')) : []),
    ...(blocks.length > 0 ? line('blocks', namesOf(blocks, 'scenario')) : []),
  ];
}

function exchangeLines(id: string, { exchanges, repeated, options }: CauseSection): string[] {
  const before = repeated.has(id);
  repeated.add(id);
  const curl = before ? undefined : exchanges.read(id)?.curl;
  return [
    ...labelled('exchange', printable(`${id}${before ? ', curl above' : ''}`), options.width),
    // Never cut or wrapped: it must work when it is pasted.
    ...(curl ? [`   ${'curl'.padEnd(10)}${printable(curl).replaceAll('\n', `\n${' '.repeat(13)}`)}`] : []),
  ];
}

function clauseLines(id: string, clause: RequirementVerdict | undefined, width: number): string[] {
  if (!clause) return labelled('clause', id, width);
  return [
    ...labelled('clause', `${id} (${clause.level}) ${clause.paraphrase}`, width),
    ...(clause.source.url ? labelled('', clause.source.url, width) : []),
  ];
}

function namesOf(ids: readonly string[], what: string): string {
  const rest = ids.length - scenariosNamed;
  const named = ids.slice(0, scenariosNamed).join(', ');
  return rest > 0 ? `${named} and ${plural(rest, `more ${what}`)}` : named;
}
