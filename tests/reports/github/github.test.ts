import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../../reports/github/annotations.js';
import { jobSummary } from '../../../reports/github/summary.js';
import { tellGitHub } from '../../../reports/github/tell.js';
import { verdicts } from '../../fixtures/run/input.js';
import { hostile } from '../../fixtures/run/records.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const whole = verdicts();
const cause = whole.causes.find(({ example }) => example !== undefined) ?? expect.unreachable();
const nasty = `${hostile}\n::set-output name=x::y\r\n##[error] | [click](javascript:x) %0A`;
const attacked = {
  ...whole,
  causes: [
    {
      ...cause,
      title: nasty,
      example: { ...(cause.example ?? expect.unreachable()), found: nasty, path: 'a' },
    },
  ],
};

describe('annotations', () => {
  it('are one for each cause, by what it does', () => {
    const lines = annotations(whole);
    expect(lines.length).toBe(whole.causes.length);
    expect(lines[0]).toMatch(/^::error title=[^:,]+::/);
    expect(lines.some((line) => line.startsWith('::warning title=FND-FIND-020'))).toBe(true);
  });

  it('are each one line and one command, whatever the provider sent', () => {
    const [line = '', ...more] = annotations(attacked);
    expect(more).toEqual([]);
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line).toContain('%250A');
  });

  it('are no more than GitHub shows', () => {
    const many = {
      ...whole,
      causes: Array.from({ length: 40 }, () => ({ ...cause, outcome: 'failed' as const })),
    };
    expect(annotations(many)).toHaveLength(10);
  });
});

describe('the summary of a job', () => {
  it('has the outcome, the counts and what to put right', () => {
    const text = jobSummary(whole);
    expect(text).toContain('## GP Connect Appointment Management 1.2.7: NOT CONFORMANT');
    expect(text).toContain('| planned | passed |');
    expect(text).toContain('to put right');
  });

  it('has no markup of the provider', () => {
    const text = jobSummary(attacked);
    expect(text).not.toMatch(/<script|<img|[^\\]\[click\]\(/);
    expect(text.split('\n').filter((line) => line.includes('click'))).toHaveLength(1);
  });
});

describe('GitHub Actions', () => {
  const told: string[] = [];
  const print = (text: string): void => void told.push(text);

  it('are told where they are there, and only there', () => {
    expect(tellGitHub(whole, {}, print)).toBeUndefined();
    expect(told).toEqual([]);
    const file = join(temporaryFolder(), 'summary.md');
    expect(tellGitHub(whole, { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file }, print)).toBeUndefined();
    expect(told).toHaveLength(whole.causes.length);
    expect(readFileSync(file, 'utf8')).toBe(jobSummary(whole));
  });

  it('may have no room for the summary, which fails nothing', () => {
    expect(tellGitHub(whole, { GITHUB_STEP_SUMMARY: join(temporaryFolder(), 'a', 'b') }, print)).toMatch(
      /summary of the job could not be written/,
    );
  });
});
