import { printable } from '../../support/kernel/printable.js';
import { shorten } from '../text.js';

/** No text of a page is longer, whatever a provider says: those that may be long are cut before, where it is known how. */
const longest = 20_000;

/** HTML that is known to be safe: it can only be made by `html`, which escapes all that it is given. */
export class Markup {
  private constructor(readonly text: string) {}

  static of(strings: readonly string[], parts: readonly Part[]): Markup {
    return new Markup(strings.reduce((text, piece, index) => `${text}${render(parts[index - 1])}${piece}`));
  }

  /** For the page's own style and script only, never for anything that came from outside. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }

  /** JSON for a script element that holds data: no text in it can end the element, nor be obeyed where it is shown. */
  static data(value: unknown): Markup {
    const json = JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? shown(one) : one));
    return new Markup(json.replaceAll('<', '\\u003c'));
  }
}

export type Part = Markup | string | number | false | undefined | readonly Part[];

/** A template in which every value is escaped, unless it is markup itself; `false` and `undefined` leave nothing. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => Markup.of(strings, parts);

/** Whether an address is one of the web, which a link may lead to. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** A link to a public page; only the text when the address is not one of the web. */
export const link = (url: string, text: Part): Markup =>
  isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const shown = (text: string): string => printable(shorten(text, longest));

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return shown(String(part)).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
