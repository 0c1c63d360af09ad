import { expect, it } from 'vitest';
import { buildIn } from '../../../support/run/build.js';

const statement = (software: object): string =>
  JSON.stringify({ resourceType: 'CapabilityStatement', date: '2026-11-01', software });

it('tells builds apart by version and date, and by nothing else', () => {
  const one = buildIn(statement({ name: 'A', version: '1.0', releaseDate: '2026-11-01' }));
  expect(buildIn(statement({ name: 'B', version: '1.0', releaseDate: '2026-11-01' }))).toBe(one);
  expect(buildIn(statement({ name: 'A', version: '1.1', releaseDate: '2026-11-01' }))).not.toBe(one);
  expect(buildIn(statement({ name: 'A', version: '1.0', releaseDate: '2026-11-02' }))).not.toBe(one);
});

it('takes all of an answer that is no JSON object', () => {
  expect(buildIn('<CapabilityStatement/>')).toBe('<CapabilityStatement/>');
  expect(buildIn('[]')).toBe('[]');
});
