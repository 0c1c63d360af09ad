import { describe, expect, it } from 'vitest';
import { incoherences } from '../../requirements/coherence.js';
import { loadSpecification } from '../../requirements/load.js';
import type { Endpoint } from '../../requirements/specification.js';

const specification = loadSpecification('gpconnect-1.2.7');
const { endpoints } = specification;

const changed = (id: string, change: Partial<Endpoint>): string[] =>
  incoherences({
    ...specification,
    endpoints: endpoints.map((endpoint) => (endpoint.id === id ? { ...endpoint, ...change } : endpoint)),
  });

describe('a specification', () => {
  it('holds together as it is shipped', () => {
    expect(incoherences(specification)).toEqual([]);
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

  it('has an endpoint for every interaction, which nothing would test otherwise', () => {
    const few = endpoints.filter(({ id }) => id !== 'read-an-organisation');
    expect(incoherences({ ...specification, endpoints: few })).toContain(
      'the interaction read-an-organisation has no endpoint, so that nothing would test it',
    );
  });

  it('plays the roles that the harness needs by interactions of its own', () => {
    const { cancel: _, ...roles } = specification.roles;
    expect(incoherences({ ...specification, roles })).toEqual([
      'a booking is undone by the role cancel, which nothing plays',
    ]);
    const strange = { ...specification.roles, read: 'read-a-task' };
    expect(incoherences({ ...specification, roles: strange })).toEqual([
      'the role read is played by read-a-task, which is no interaction',
    ]);
    const { 'find-patient': _find, ...few } = specification.roles;
    expect(incoherences({ ...specification, roles: few })).toEqual([
      'the preflight asks the role find-patient, which nothing plays',
    ]);
  });
});
