/** The rows of a CSV file by the names in its first line; of quotes only those around a value are known. */
export function tableIn(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

/** The settings of an `App.config`: `<add key="…" value="…"/>`, comments left out. */
export function settingsIn(text: string): Map<string, string> {
  const added = text.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<add\s+key="([^"]*)"\s+value="([^"]*)"/g);
  return new Map([...added].map(([, key = '', value = '']) => [key, value.trim()]));
}
