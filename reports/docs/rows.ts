import { reasonKinds } from '../../requirements/reason.js';
import type { Requirement } from '../../requirements/requirement.js';
import type { Endpoint } from '../../requirements/specification.js';
import { plural } from '../text.js';
import { idList } from './ids.js';
import { code, link, table, words } from './markdown.js';
import type { DocsPack } from './pack.js';

const checksNamed = 4;

/** The rows that a check judges. */
export const judgedOf = (pack: DocsPack, rows: readonly Requirement[]): Requirement[] =>
  rows.filter(({ id }) => (pack.relations.get(id)?.checks.length ?? 0) > 0);

/**
 * What each row asks, and what judges it or why nothing can. With an endpoint, its own scenarios are named and those of
 * others only counted.
 */
export const rowTable = (pack: DocsPack, rows: readonly Requirement[], endpoint?: Endpoint): string =>
  table(
    ['Requirement', 'What it asks', 'Judged by'],
    rows.map((row) => [`${row.id} ${row.level}`, asks(row), judges(pack, row, endpoint)]),
  );

// A row binds the provider unless it says otherwise: on a consumer's row the provider is held to refusing what breaks it.
const asks = ({ actor, paraphrase, source }: Requirement): string =>
  `${actor === 'provider' ? '' : `*${actor}:* `}${words(paraphrase)} (${link(source.section, source.url)})`;

function judges(pack: DocsPack, { id }: Requirement, endpoint: Endpoint | undefined): string {
  const relations = pack.relations.get(id);
  const reason = pack.unchecked.get(id);
  return [
    checkNames((relations?.checks ?? []).map((check) => check.id)),
    scenarioNames(pack, id, endpoint),
    reason ? `Not judged: ${reasonKinds[reason.kind]}. ${words(reason.reason)}` : '',
    (relations?.interpretations ?? []).map(({ id }) => `interpretation ${id}`).join(', '),
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

/** Check ids; many of one family, `refuses.…` of an endpoint or `….status` of each, are counted. */
function checkNames(ids: readonly string[]): string {
  const heads = sizes(ids.map(head));
  const tails = sizes(ids.map(tail));
  const names = ids.map((id) => {
    const siblings = heads.get(head(id)) ?? 0;
    const cousins = tails.get(tail(id)) ?? 0;
    if (siblings > checksNamed) return `${siblings} checks ${code(`${head(id)}…`)}`;
    return cousins > checksNamed ? `${cousins} checks ${code(`…${tail(id)}`)}` : code(id);
  });
  return [...new Set(names)].join(', ');
}

const head = (id: string): string => id.slice(0, id.lastIndexOf('.') + 1);
const tail = (id: string): string => id.slice(id.lastIndexOf('.'));

const sizes = (names: readonly string[]): Map<string, number> =>
  names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

function scenarioNames(pack: DocsPack, row: string, endpoint: Endpoint | undefined): string {
  const all = pack.relations.get(row)?.scenarios ?? [];
  const here = endpoint ? all.filter((scenario) => scenario.endpoint === endpoint.id) : all;
  const elsewhere = all.length - here.length;
  const named = idList(
    here.map(({ id }) => id),
    pack.scenarioOrder,
  );
  return [named, elsewhere > 0 ? `${plural(elsewhere, 'scenario')} of other endpoints` : '']
    .filter((part) => part !== '')
    .join('; ');
}
