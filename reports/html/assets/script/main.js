// Without this script the summary, the causes and all that is not a long list can be read; with it, the lists too.
import { reveal } from './anchors.js';

addEventListener('hashchange', reveal);
reveal();
// When a page has loaded, a browser looks for the place by itself, and takes the keyboard away from what is open.
addEventListener('load', () => setTimeout(reveal), { once: true });

// A link to where the page is already would change nothing, though the reader may have gone elsewhere.
addEventListener('click', (event) => {
  const to = event.target.closest?.('a[href^="#"]');
  if (to && to.getAttribute('href') === location.hash) {
    event.preventDefault();
    reveal();
  }
});

for (const button of document.querySelectorAll('.copy')) button.hidden = false;
addEventListener('click', async (event) => {
  const button = event.target.closest?.('.copy');
  if (!button) return;
  const node = button.parentElement.querySelector('pre');
  try {
    await navigator.clipboard.writeText(node.textContent);
  } catch {
    copyBySelection(node);
  }
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
});

function copyBySelection(node) {
  getSelection().selectAllChildren(node);
  document.execCommand('copy');
}

performance.mark('ready');
document.documentElement.dataset.ready = 'true';
