import { expect, it } from 'vitest';
import { printJson, printText, type Report } from '../../../profiles/command/report.js';

const hostile = 'x\u001b[2J\u009b\u202e\n::error::y ##vso[task.complete]z';
const reports: Report[] = [
  { file: hostile, valid: false, validated: false, problems: [hostile], issues: [], notEvaluated: [] },
];

it('shows no text of a file so that a terminal or a CI system would obey it', () => {
  for (const text of [printText(reports), printJson(reports)])
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e|^\s*::|##vso/mu);
  expect(JSON.parse(printJson(reports))).toEqual(reports);
});
