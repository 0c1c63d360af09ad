/** An element with text and other elements in it; text is only ever text, whatever a provider put into it. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(2).filter((child) => child !== undefined && child !== false && child !== ''));
  return node;
}

export const anchor = (id, text = id) => el('a', { href: `#${id}` }, text);

export const muted = (...children) => el('span', { class: 'muted' }, ...children);

/** Text in which the catalogue's `backticks` become code. */
export const inlineCode = (text) =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? el('code', {}, piece) : piece));

export const counted = (count, one, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** `42 ms`, `3.1 s`. */
export const lasted = (ms) => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);

/** A block that can be opened, and is filled when it is. */
export function unfolding(attributes, summary, fill) {
  const details = el('details', attributes, el('summary', {}, ...[summary].flat()));
  const open = () => {
    details.removeEventListener('toggle', open);
    if (details.childElementCount === 1) details.append(...[fill()].flat());
  };
  details.addEventListener('toggle', open);
  fills.set(details, open);
  return details;
}

const fills = new WeakMap();

/** Opens a block at once, without waiting for the browser to say that it is open. */
export function unfold(details) {
  fills.get(details)?.();
  details.open = true;
}
