import { effects } from '../../requirements/interpretation.js';
import type { Requirement } from '../../requirements/requirement.js';
import { words } from './markdown.js';
import type { DocsPack } from './pack.js';

/** The readings that bear on rows, as a section of its own; nothing when there are none. */
export function readingList(pack: DocsPack, rows: readonly Requirement[]): string[] {
  const wanted = new Set(rows.flatMap(({ id }) => pack.relations.get(id)?.readings ?? []));
  const readings = [...pack.interpretations.values()].filter((reading) => wanted.has(reading));
  if (readings.length === 0) return [];
  return [
    '## Readings',
    'Where the specification is silent or contradicts itself, the verdicts rest on these.',
    ...readings.map(
      ({ id, title, reading, effect }) =>
        `**${id} ${words(title)}.** ${words(reading)} *(${effects[effect]})*`,
    ),
  ];
}
