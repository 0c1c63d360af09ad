import { describe, expect, it } from 'vitest';
import { markedAt } from '../../../reports/exchanges/marked.js';

const bundle = JSON.stringify({
  resourceType: 'Bundle',
  entry: [
    { resource: { resourceType: 'Slot', id: 's1', status: 'busy' } },
    { resource: { resourceType: 'Slot', id: 's2', meta: { profile: ['one', 'two'] }, status: 'free' } },
  ],
});
const joined = (path: string, limit = 1000) => {
  const marked = markedAt(bundle, path, limit);
  return (
    marked && { path: marked.path, place: marked.place, text: marked.before + marked.place + marked.after }
  );
};

describe('the place of a finding in a body', () => {
  it('is marked in the resource that holds it, which is shown whole', () => {
    expect(joined('entry[1].resource.status')).toEqual({
      path: 'entry[1].resource',
      place: '"free"',
      text: JSON.stringify(JSON.parse(bundle).entry[1].resource, undefined, 2),
    });
  });

  it('may be an object or a list, indented as it stands there', () => {
    const found = joined('Bundle.entry[1].resource.meta');
    expect(found?.place).toMatch(/^\{\n {4}"profile": \[\n/);
    expect(found?.text).toBe(JSON.stringify(JSON.parse(bundle).entry[1].resource, undefined, 2));
  });

  it('is what is there of the way when the element is missing', () => {
    expect(joined('entry[1].resource.meta.versionId')?.place).toMatch(/^\{/);
    expect(joined('entry[1].resource.comment')).toMatchObject({ path: 'entry[1].resource', place: '' });
  });

  it('is not marked for a path that leads into no body', () => {
    expect(joined('status')).toMatchObject({ path: '', place: '' });
    expect(markedAt('<html>', 'entry[0]', 100)).toBeUndefined();
  });

  it('is not marked in a body that is nested too deeply to be written again', () => {
    expect(markedAt('['.repeat(100_000) + ']'.repeat(100_000), '[0][0][0]', 100)).toBeUndefined();
    expect(markedAt('['.repeat(100_000) + ']'.repeat(100_000), '[0]'.repeat(90_000), 100)).toBeUndefined();
  });

  it('is never longer than a few limits, nor found in the prototype', () => {
    expect(joined('entry[1].resource.meta', 20)?.text.length).toBeLessThan(120);
    expect(joined('entry[0].resource.__proto__.constructor')?.place).toBe('');
  });
});
