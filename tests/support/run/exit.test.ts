import { expect, it } from 'vitest';
import { ProviderUnreachableError } from '../../../support/kernel/errors.js';
import { explain } from '../../../support/run/exit.js';

const hostile = 'x\u001b[2J\u202e\n::error::y ##vso[task.complete]z';

it.each([
  new ProviderUnreachableError({
    code: 'PROVIDER_UNREACHABLE',
    what: hostile,
    where: hostile,
    next: 'Look.',
  }),
  new Error(hostile),
  hostile,
])('an error that quotes a provider has nothing to obey in it', (error) => {
  const told = explain(error);
  expect(told).toContain('task.complete]z');
  expect(told).not.toMatch(/\p{Cc}(?<![\n\t])|\u202e|^\s*::|##vso/mu);
});
