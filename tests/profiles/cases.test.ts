import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProfileIssue, Validator } from '../../profiles/index.js';
import { loadValidator } from '../../profiles/index.js';
import { casesOf } from './cases/table.js';

const validators = new Map<string, Validator>();

function validatorOf(packages?: readonly string[]): Validator {
  const key = String(packages);
  const found = validators.get(key) ?? loadValidator(packages === undefined ? {} : { packages });
  validators.set(key, found);
  return found;
}

const tables = readdirSync(new URL('./cases', import.meta.url), { encoding: 'utf8', recursive: true }).filter(
  (file) => file.endsWith('.yaml'),
);

const brief = (issues: readonly ProfileIssue[], severity: string): string[] =>
  issues
    .filter((issue) => issue.severity === severity)
    .map(({ code, path }) => `${code} ${path}`)
    .sort();

describe.each(tables)('%s', (file) => {
  it.each(casesOf(file).map((one) => [one.name, one] as const))(
    '%s',
    (_name, { resource, profile, packages, errors, warnings, undecided }) => {
      const result = validatorOf(packages).validate(resource, profile === undefined ? {} : { profile });
      expect(brief(result.issues, 'error')).toEqual([...errors].sort());
      expect(brief(result.issues, 'warning')).toEqual([...warnings].sort());
      expect(brief(result.notEvaluated, 'information')).toEqual(expect.arrayContaining(undecided));
      expect(result.valid).toBe(errors.length === 0 && result.validated);
    },
  );
});

it('there are enough cases', () => {
  expect(tables.flatMap(casesOf).length).toBeGreaterThanOrEqual(400);
});
