import { createInterface } from 'node:readline/promises';
import type { Ask } from '../config/starter/answers.js';

/** Asks on the terminal, with the default in brackets. */
export function terminalQuestions(): { ask: Ask; close(): void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return {
    ask: (question, otherwise) =>
      terminal.question(`${question}${otherwise === undefined ? '' : ` [${otherwise}]`}: `),
    close: () => terminal.close(),
  };
}
