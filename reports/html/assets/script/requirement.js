import { scenarioById } from './data.js';
import { anchor, el, inlineCode } from './dom.js';
import { outcomeBadge, sourceOf } from './words.js';

const scenariosShown = 8;

/** One row of the catalogue with what came of it. */
export const requirementRow = (requirement) =>
  el(
    'article',
    { id: `r-${requirement.id}`, class: 'requirement', tabindex: '-1' },
    el(
      'h3',
      {},
      outcomeBadge(requirement.outcome),
      ' ',
      anchor(`r-${requirement.id}`, requirement.id),
      ' ',
      el('span', { class: 'level' }, requirement.level),
    ),
    el('p', {}, inlineCode(requirement.text), ' ', el('span', { class: 'source' }, sourceOf(requirement))),
    requirement.reason && el('p', { class: 'muted' }, requirement.reason),
    el('p', { class: 'muted' }, places(requirement)),
  );

function places({ actor, area, interpretations, scenarios }) {
  const rest = scenarios.length - scenariosShown;
  return [
    `binds the ${actor === 'ssp' ? 'Spine Secure Proxy' : actor} · ${area}`,
    interpretations.flatMap((id) => [' · interpretation ', anchor(`i-${id}`, id)]),
    scenarios.length > 0 && ' · tested by ',
    scenarios.slice(0, scenariosShown).flatMap((id) => [scenarioById.has(id) ? anchor(id) : id, ' ']),
    rest > 0 && `and ${rest} more`,
  ].flat();
}
