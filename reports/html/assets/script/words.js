import { endpointById, requirementById, words } from './data.js';
import { anchor, el, inlineCode } from './dom.js';

/** The mark and word of an outcome; told apart by shape as well as by colour. */
export const outcomeBadge = (outcome) =>
  el(
    'span',
    { class: `badge ${outcome}` },
    el('span', { 'aria-hidden': 'true' }, words[outcome].mark),
    ` ${words[outcome].word}`,
  );

export const endpointAnchor = (id) =>
  endpointById.has(id) ? anchor(`e-${id}`, endpointById.get(id).title) : id;

export const requirementAnchors = (ids) => ids.flatMap((id) => [anchor(`r-${id}`, id), ' ']);

/** A link to where the specification says it. */
export const sourceOf = ({ url, where }) =>
  url === undefined ? where : el('a', { href: url, rel: 'noreferrer' }, where);

/** A requirement id, its level and what it says. */
export function clauseOf(id) {
  const row = requirementById.get(id);
  if (!row) return el('p', { class: 'clause' }, el('code', {}, id));
  return el(
    'p',
    { class: 'clause' },
    el('a', { href: `#r-${id}` }, el('code', {}, id)),
    ' ',
    el('span', { class: 'level' }, row.level),
    ' ',
    inlineCode(row.text),
    ' ',
    el('span', { class: 'source' }, sourceOf(row)),
  );
}
