import { counted } from './dom.js';

const pageSize = 50;
/** An item further down than this is shown alone, rather than with all that stand before it. */
const reach = 200;

/**
 * A list that is narrowed down by a form and shown piece by piece.
 *
 * @param kind.name of the section, and of its address: `#scenarios?outcome=failed`
 * @param kind.fits by field of the form, whether an item fits the value chosen there
 * @param kind.initial the values of the fields in the beginning
 */
export function filteredList({ name, noun, items, row, fits, wordsOf, initial, told }) {
  const form = document.querySelector(`form[data-list="${name}"]`);
  const section = form.closest('section');
  const into = section.querySelector('.items');
  const button = section.querySelector('.more');
  const texts = new Map();
  let fitting = [];
  let shown = 0;

  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, wordsOf(item).join(' ').toLowerCase());
    return texts.get(item);
  };

  const values = () => Object.fromEntries(new FormData(form));

  function showMore(count = pageSize) {
    const next = fitting.slice(shown, shown + count);
    into.append(...next.map(row));
    shown += next.length;
    const rest = fitting.length - shown;
    button.hidden = rest === 0;
    button.textContent = `Show ${Math.min(rest, pageSize)} more of ${rest.toLocaleString('en-GB')}`;
    const all = counted(items.length, noun);
    form.querySelector('output').textContent =
      `${fitting.length.toLocaleString('en-GB')} of ${all} fit, ${shown.toLocaleString('en-GB')} shown`;
  }

  function refresh() {
    const { text = '', ...chosen } = values();
    const sought = text.toLowerCase().split(/\s+/).filter(Boolean);
    const asked = Object.entries(chosen).filter(([, value]) => value !== '' && value !== '*');
    fitting = items.filter(
      (item) =>
        asked.every(([field, value]) => fits[field](item, value)) &&
        sought.every((word) => textOf(item).includes(word)),
    );
    into.replaceChildren(...(told?.(chosen) ?? []));
    shown = 0;
    showMore();
  }

  /** Shows what fits these values, all others being free. */
  function choose(wanted) {
    for (const field of form.elements) {
      if (field.name) field.value = wanted[field.name] ?? (field.name === 'outcome' ? '*' : '');
      // A value that the form does not know leaves the field empty, which would be no choice at all.
      if (field.name && field.selectedIndex === -1) field.selectedIndex = 0;
    }
    refresh();
  }

  /** Shows one item, whatever the form says. */
  function show(item, id) {
    const place = fitting.indexOf(item);
    if (place === -1 || place >= shown + reach) choose({ text: item.id });
    while (!document.getElementById(id) && shown < fitting.length) showMore();
  }

  form.hidden = false;
  form.addEventListener('input', () => {
    refresh();
    const chosen = new URLSearchParams(Object.entries(values()).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `#${name}?${chosen}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({});
    history.replaceState(null, '', `#${name}`);
  });
  button.addEventListener('click', () => {
    const first = shown;
    showMore();
    const rows = into.querySelectorAll(':scope > [id]');
    (rows[first]?.querySelector('summary, a') ?? rows[first])?.focus();
  });
  choose(initial);
  return { section, choose, show };
}
