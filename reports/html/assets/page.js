// Without this script everything can be read; with it, requirements can be filtered and commands copied.
const form = document.querySelector('.filters');
const rows = [...document.querySelectorAll('.requirements tbody tr')];
const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

function filter() {
  const wanted = Object.fromEntries(new FormData(form));
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const { outcome, level, endpoints } = row.dataset;
    const fits =
      (wanted.outcome === '*' ||
        (wanted.outcome === ''
          ? outcome !== 'notRun' && outcome !== 'unchecked'
          : outcome === wanted.outcome)) &&
      (wanted.level === '' || level === wanted.level) &&
      (wanted.endpoint === '' || endpoints.split(' ').includes(wanted.endpoint)) &&
      words.every((word) => texts.get(row).includes(word));
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  form.querySelector('output').textContent = `${shown} of ${rows.length} rows`;
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
filter();

/** Opens what a link points at, and everything around it. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.hidden) {
    form.reset();
    form.elements.outcome.value = '*';
    filter();
  }
  for (let node = target; node; node = node.parentElement) if (node.matches('details')) node.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
if (location.hash) reveal();

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = button.parentElement.querySelector('pre').textContent;
    await navigator.clipboard
      .writeText(text)
      .catch(() => copyBySelection(button.parentElement.querySelector('pre')));
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
}

function copyBySelection(node) {
  getSelection().selectAllChildren(node);
  document.execCommand('copy');
}

// On paper nothing can be opened: print what needs reading.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [
    ...document.querySelectorAll('.scenario.failed, .scenario.errored, .scenario.blocked, .scenario.warned'),
  ].filter((details) => !details.open);
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
