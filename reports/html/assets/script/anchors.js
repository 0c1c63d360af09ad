import { endpointById, requirementById, scenarioById, scenarioOfExchange } from './data.js';
import { unfold } from './dom.js';
import { requirementView, scenarioView } from './lists.js';

const lists = { scenarios: scenarioView, requirements: requirementView };

/** Makes what the address of the page names ready to be shown, and says which element it is. */
function prepare(address) {
  const [list, query] = address.split('?', 2);
  if (query !== undefined && Object.hasOwn(lists, list)) {
    lists[list].choose(Object.fromEntries(new URLSearchParams(query)));
    return list;
  }
  const name = decoded(address);
  if (scenarioById.has(name)) {
    scenarioView.show(scenarioById.get(name), name);
    return name;
  }
  const rest = name.slice(2);
  if (name.startsWith('e-') && endpointById.has(rest)) {
    scenarioView.choose({ endpoint: rest });
    return 'scenarios';
  }
  if (name.startsWith('r-') && requirementById.has(rest))
    requirementView.show(requirementById.get(rest), name);
  if (name.startsWith('x-') && scenarioOfExchange(rest)) {
    const { id } = scenarioOfExchange(rest);
    scenarioView.show(scenarioById.get(id), id);
    unfold(document.getElementById(id));
  }
  return name;
}

/** Opens what a link points at, and everything around it, and puts the keyboard there. */
export function reveal() {
  const address = location.hash.slice(1);
  if (address === '') return;
  const target = document.getElementById(prepare(address));
  tell(target ? '' : `This page has nothing by the name “${decoded(address).slice(0, 80)}”.`);
  if (!target) return;
  for (let node = target; node; node = node.parentElement) if (node.matches('details')) unfold(node);
  for (const inner of target.matches('li') ? target.querySelectorAll('details.exchange') : []) unfold(inner);
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  target.classList.add('here');
  target.scrollIntoView();
  const focus = target.matches('details') ? target.querySelector('summary') : target;
  if (!focus.matches('a, summary, button')) focus.tabIndex = -1;
  focus.focus({ preventScroll: true });
}

function tell(text) {
  const notice = document.getElementById('notice');
  notice.textContent = text;
  notice.hidden = text === '';
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
