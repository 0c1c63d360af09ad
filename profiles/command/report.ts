import { printable, printableJson } from '../../support/kernel/printable.js';
import type { ProfileIssue, ValidationResult } from '../index.js';

/** What is said of one file. */
export interface Report extends ValidationResult {
  file: string;
  /** Why it could not be read as JSON or XML, and nothing was validated; or which elements XML has out of order. */
  problems: readonly string[];
}

/** The reports as one JSON document, for other programs; `valid` is null where nothing was validated. */
export const printJson = (reports: readonly Report[]): string => {
  const told = reports.map((report) =>
    verdictOf(report) === 'not validated' ? { ...report, valid: null } : report,
  );
  return `${printableJson(JSON.stringify(told, null, 2))}\n`;
};

/** The reports for people: what is wrong first, then, if wanted, what could not be decided; counts at the end. */
export function printText(reports: readonly Report[], undecided = false): string {
  const lines = reports.flatMap((report) => [
    heading(report),
    ...details(report),
    ...(undecided ? report.notEvaluated.map(({ message }) => `  undecided: ${message}`) : []),
  ]);
  return `${[...lines, total(reports)].map(printable).join('\n')}\n`;
}

function heading(report: Report): string {
  const { file, issues, problems, notEvaluated } = report;
  const count = (severity: ProfileIssue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  const counts = [
    counted(count('error') + problems.length, 'error'),
    counted(count('warning'), 'warning'),
    counted(notEvaluated.length, 'thing undecided', 'things undecided'),
  ].filter((text) => text !== '');
  return `${file}: ${[verdictOf(report), ...counts].join(', ')}`;
}

const VERDICTS = ['valid', 'not valid', 'not validated'] as const;

/** What could be read and was held to nothing, as no definition of it is at hand, is neither valid nor not. */
function verdictOf({ valid, validated, problems }: Report): (typeof VERDICTS)[number] {
  if (valid) return 'valid';
  return validated || problems.length > 0 ? 'not valid' : 'not validated';
}

function details({ problems, issues }: Report): string[] {
  return [
    ...problems.map((problem) => `  error: ${problem}`),
    ...issues.map(({ severity, message }) => `  ${severity}: ${message}`),
  ];
}

function total(reports: readonly Report[]): string {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: reports.filter((report) => verdictOf(report) === verdict).length,
  }));
  const told = counts.filter(({ verdict, count }) => verdict !== 'not validated' || count > 0);
  return `${counted(reports.length, 'file')}: ${told.map(({ verdict, count }) => `${count} ${verdict}`).join(', ')}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
