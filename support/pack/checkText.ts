import type { BoundCheck } from '../../checks/registry.js';
import type { Catalogue, Interpretations } from '../../requirements/load.js';
import type { CheckPlace } from './checkPlaces.js';

/** What is known of a check beside itself. */
export interface CheckSurroundings {
  place: CheckPlace | undefined;
  /** Where its binding is written. */
  bound: string | undefined;
  catalogue: Catalogue;
  interpretations: Interpretations;
  /** Ids of the scenarios that judge all of its rows. */
  scenarios: readonly string[];
  /** Ids of the mutants that it killed in the proof that is published. */
  mutants: readonly string[];
}

/** All that is known of a check, as text for a terminal. */
export function checkText(check: BoundCheck, around: CheckSurroundings): string {
  const { place, bound, catalogue, interpretations, scenarios, mutants } = around;
  const taken = interpretations.get(check.interpretation ?? '');
  return [
    check.id,
    `  ${check.title}`,
    '',
    `  written    ${place ? place.at : 'nowhere in checks/'}${place?.row ? `, of ${place.row}` : ''}`,
    `  bound      ${bound ?? 'by no file'}`,
    `  weight     ${check.level}${check.severity ? ' (a SHALL, lowered by its interpretation)' : ''}`,
    ...check.requirements.map(
      (id) => `  row        ${id}  ${catalogue.get(id)?.paraphrase ?? ''}${partText(check, id)}`,
    ),
    ...(taken ? [`  interprets ${taken.id} ${taken.title}: ${taken.reading}`] : []),
    ...(taken?.permits === undefined ? [] : [`  permits    ${taken.permits}`]),
    `  scenarios  ${scenarios.join(' ') || 'none that judges all of its rows'}`,
    `  killed     ${mutants.join(' ') || 'no mutant in the published proof'}`,
  ].join('\n');
}

/** Which parts of the check a row is about, where that is not all of it. */
function partText({ parts = {} }: BoundCheck, row: string): string {
  const named = Object.entries(parts).flatMap(([part, rows]) => (rows.includes(row) ? [part] : []));
  return named.length > 0 ? ` (judged by its part ${named.join(', ')})` : '';
}
