import { describe, expect, it } from 'vitest';
import { incoherences } from '../../requirements/coherence.js';
import { loadSpecification } from '../../requirements/load.js';
import type { Endpoint } from '../../requirements/specification.js';

const { endpoints, interactions } = loadSpecification('gpconnect-1.2.7');

const changed = (id: string, change: Partial<Endpoint>): string[] =>
  incoherences({
    interactions,
    endpoints: endpoints.map((endpoint) => (endpoint.id === id ? { ...endpoint, ...change } : endpoint)),
  });

describe('a specification', () => {
  it('holds together as it is shipped', () => {
    expect(incoherences({ endpoints, interactions })).toEqual([]);
  });

  it('names every endpoint once', () => {
    expect(changed('read-a-location', { prefix: 'BOOK' })).toEqual(['the prefix BOOK is taken twice']);
    expect(changed('read-a-location', { id: 'find-a-patient' })).toContain(
      'the id find-a-patient is taken twice',
    );
  });

  it('has an interaction for every endpoint', () => {
    expect(changed('read-a-location', { id: 'find-a-location' })).toContain(
      'find-a-location has no interaction',
    );
  });

  it('tells rules for all interactions from interactions', () => {
    expect(changed('read-a-location', { capability: 'api' })).toEqual([
      'read-a-location is an interaction, and no rule for all',
    ]);
    expect(changed('tokens', { capability: 'foundations' })).toEqual(['tokens has no interaction']);
  });

  it('builds on endpoints that are there', () => {
    expect(changed('read-a-location', { uses: ['find-a-location'] })).toEqual([
      'read-a-location builds on find-a-location, which is not there',
    ]);
  });

  it('has no endpoint that needs itself, however many steps away', () => {
    expect(changed('search-for-free-slots', { needs: ['amend-an-appointment'] })).toEqual([
      'search-for-free-slots needs itself in the end',
      'book-an-appointment needs itself in the end',
      'amend-an-appointment needs itself in the end',
    ]);
  });
});
