import { CommanderError } from 'commander';
import { GpcError } from '../kernel/errors.js';
import { printable } from '../kernel/printable.js';

/** What the exit code of `gpc` says; CI pipelines gate on it. */
export const exitCodes = {
  0: 'conformant (or the command did what it was asked)',
  1: 'not conformant, or not what a policy asks',
  2: 'usage or configuration',
  3: 'provider unreachable, or its environment in the way',
  4: 'harness fault',
} as const;

/** The exit code of an error that ended a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof GpcError) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return 4;
}

/** What the user is told: for errors raised on purpose the message alone; for a defect its stack, which a report needs. */
export function explain(error: unknown): string {
  if (error instanceof CommanderError) return '';
  if (error instanceof GpcError) return `gpc: ${printable(error.message)}\n`;
  const stack = printable((error instanceof Error ? error.stack : undefined) ?? String(error));
  return `gpc: the harness failed in a way it does not know [HARNESS_FAULT]\n${stack}\n  next:  report this with the lines above\n`;
}
