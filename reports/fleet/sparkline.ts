import { html, type Markup } from '../html/markup.js';

const height = 16;
const step = 4;

/** A line through numbers, from the earliest to the latest; what it shows is told in words to those who cannot see it. */
export function sparkline(values: readonly number[], what: string): Markup {
  const most = Math.max(1, ...values);
  const points = values
    .map((value, index) => `${index * step},${Math.round((1 - value / most) * height) + 1}`)
    .join(' ');
  const width = Math.max(1, (values.length - 1) * step);
  return html`<svg class="spark" viewBox="-1 0 ${width + 2} ${height + 2}" width="${width + 2}" height="${height + 2}" role="img" aria-label="${what}: ${values.at(0) ?? 0} first, ${values.at(-1) ?? 0} now"><polyline points="${points}"/></svg>`;
}
