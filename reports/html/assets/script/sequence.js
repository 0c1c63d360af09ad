import { exchangeOf } from './data.js';
import { el, lasted, muted, unfolding } from './dom.js';

/** The exchanges of a scenario as a sequence diagram: what the consumer asked, and what the provider answered. */
export function sequence(scenario) {
  const { exchanges, checks } = scenario;
  if (exchanges.length === 0) return [];
  const judged = new Set(
    checks.filter(({ findings = [] }) => findings.length > 0).map(({ exchange }) => exchange),
  );
  return [
    el('h4', {}, 'What was asked and answered'),
    el(
      'div',
      { class: 'sequence' },
      el(
        'p',
        { class: 'lifelines', 'aria-hidden': 'true' },
        el('span', {}, 'Consumer (the harness)'),
        el('span', {}, 'Provider'),
      ),
      el(
        'ol',
        {},
        exchanges.map((id) => message(id, judged.has(id))),
      ),
    ),
  ];
}

function message(id, isJudged) {
  const exchange = exchangeOf(id);
  const item = el('li', { id: `x-${id}`, class: isJudged && 'judged', tabindex: '-1' });
  if (!exchange) {
    item.append(el('code', {}, id), muted(' was not kept'));
    return item;
  }
  const { sent, got, ms } = exchange;
  item.append(
    arrow('asks', 'Consumer asks: ', el('code', {}, sent)),
    arrow('answers', 'Provider answers: ', el('b', {}, got), muted(` after ${lasted(ms)}`)),
    isJudged ? el('p', { class: 'kept wrong' }, '✗ A check found something wrong here') : '',
    exchange.request === undefined
      ? el('p', { class: 'kept' }, 'In full in exchanges.ndjson.gz, as ', el('code', {}, id))
      : unfolding({ class: 'exchange' }, `Exchange ${id} in full`, () => inFull(exchange)),
  );
  return item;
}

const arrow = (kind, said, ...children) =>
  el('p', { class: kind }, el('span', { class: 'unseen' }, said), ...children);

function inFull({ request, places, response, curl }) {
  return [
    ...text('Request', request),
    ...places.flatMap(([path, at]) => text(`Answer, at ${path}`, at)),
    ...text('Answer', response),
    copyable('Repeat it', curl),
  ];
}

const text = (title, content) => [el('h5', {}, title), el('pre', { tabindex: '0' }, content)];

function copyable(title, content) {
  const button = el('button', { type: 'button', class: 'copy' }, 'Copy');
  return el('div', { class: 'curl' }, el('h5', {}, title), button, el('pre', { tabindex: '0' }, content));
}
