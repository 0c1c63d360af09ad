/** Breaks text at spaces to a width; words longer than it stay whole, so that addresses can still be copied. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

/** A labelled value whose further lines stand below the first. */
export function labelled(label: string, value: string, width: number, indent = '   '): string[] {
  const head = `${indent}${label.padEnd(10)}`;
  return wrap(value, Math.max(20, width - head.length)).map((line, index) =>
    index === 0 ? `${head}${line}` : `${' '.repeat(head.length)}${line}`,
  );
}

function wrapLine(line: string, width: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const current = lines.at(-1) ?? '';
    if (current !== '' && current.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = current === '' ? word : `${current} ${word}`;
  }
  return lines;
}
