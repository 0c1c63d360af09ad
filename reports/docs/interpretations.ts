import { effects } from '../../requirements/interpretation.js';
import type { Requirement } from '../../requirements/requirement.js';
import { words } from './markdown.js';
import type { DocsPack } from './pack.js';

/** The interpretations that bear on rows, as a section of its own; nothing when there are none. */
export function interpretationList(pack: DocsPack, rows: readonly Requirement[]): string[] {
  const wanted = new Set(rows.flatMap(({ id }) => pack.relations.get(id)?.interpretations ?? []));
  const found = [...pack.interpretations.values()].filter((one) => wanted.has(one));
  if (found.length === 0) return [];
  return [
    '## Interpretations',
    'Where the specification is silent or contradicts itself, the verdicts rest on these.',
    ...found.map(
      ({ id, title, reading, effect }) =>
        `**${id} ${words(title)}.** ${words(reading)} *(${effects[effect]})*`,
    ),
  ];
}
