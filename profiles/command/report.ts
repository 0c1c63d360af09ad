import { printable, printableJson } from '../../support/kernel/printable.js';
import type { ProfileIssue, ValidationResult } from '../index.js';

/** What is said of one file. */
export interface Report extends ValidationResult {
  file: string;
  /** Why it could not be read as JSON or XML at all; nothing was validated then. */
  problems: readonly string[];
}

/** The reports as one JSON document, for other programs. */
export const printJson = (reports: readonly Report[]): string =>
  `${printableJson(JSON.stringify(reports, null, 2))}\n`;

/** The reports for people: what is wrong first, then what could not be decided, and counts at the end. */
export function printText(reports: readonly Report[]): string {
  const lines = reports.flatMap((report) => [heading(report), ...details(report)]);
  return `${[...lines, total(reports)].map(printable).join('\n')}\n`;
}

function heading({ file, valid, issues, problems, notEvaluated }: Report): string {
  const count = (severity: ProfileIssue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  const counts = [
    counted(count('error') + problems.length, 'error'),
    counted(count('warning'), 'warning'),
    counted(notEvaluated.length, 'thing not evaluated', 'things not evaluated'),
  ].filter((text) => text !== '');
  return `${file}: ${[valid ? 'valid' : 'not valid', ...counts].join(', ')}`;
}

function details({ problems, issues, notEvaluated }: Report): string[] {
  return [
    ...problems.map((problem) => `  error: ${problem}`),
    ...issues.map(({ severity, message }) => `  ${severity}: ${message}`),
    ...notEvaluated.map(({ message }) => `  undecided: ${message}`),
  ];
}

function total(reports: readonly Report[]): string {
  const valid = reports.filter((report) => report.valid).length;
  return `${counted(reports.length, 'file')}: ${valid} valid, ${reports.length - valid} not valid`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
