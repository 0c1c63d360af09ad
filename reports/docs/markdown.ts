/** A table of Markdown; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Plain words with `code` in them as Markdown: nothing outside the code is taken for markup. */
export const words = (text: string): string =>
  text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? `\`${part}\`` : part.replace(/[*\\]/g, '\\$&').replaceAll('<', '&lt;'),
    )
    .join('');

export const code = (text: string): string => `\`${text}\``;

export const link = (text: string, url: string): string =>
  `[${text.replace(/[[\]]/g, '\\$&')}](${url.replaceAll(' ', '%20')})`;

/** Parts of a page with one blank line between them; parts that are empty are left out. */
export const paragraphs = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

// A bar ends a cell even inside code, and so does a line break.
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
