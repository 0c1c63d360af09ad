import { bookingRoles, type Endpoint, type Specification } from './specification.js';

type Parts = Pick<Specification, 'endpoints' | 'interactions' | 'roles' | 'preflight'>;

/** What in a specification does not hold together, in words; empty when all is well. */
export function incoherences({ endpoints, interactions, roles, preflight }: Parts): string[] {
  return [
    ...twice(endpoints, 'id'),
    ...twice(endpoints, 'prefix'),
    ...endpoints.flatMap((endpoint) => misplaced(endpoint, Object.hasOwn(interactions, endpoint.id))),
    ...Object.keys(interactions)
      .filter((key) => !endpoints.some(({ id }) => id === key))
      .map((key) => `the interaction ${key} has no endpoint, so that nothing would test it`),
    ...unplayable({ interactions, roles, preflight }),
    ...strays(endpoints),
    ...cycles(endpoints),
  ];
}

const twice = (endpoints: readonly Endpoint[], key: 'id' | 'prefix'): string[] =>
  endpoints
    .filter((endpoint, index) => endpoints.findIndex((other) => other[key] === endpoint[key]) < index)
    .map((endpoint) => `the ${key} ${endpoint[key]} is taken twice`);

/** Rules for all interactions are none themselves; every other endpoint is one. */
function misplaced({ id, capability }: Endpoint, isInteraction: boolean): string[] {
  if (capability === 'api') return isInteraction ? [`${id} is an interaction, and no rule for all`] : [];
  return isInteraction ? [] : [`${id} has no interaction`];
}

/** Every role is played by an interaction, those that the preflight asks by one at all; a booking can be undone. */
function unplayable({ interactions, roles, preflight }: Omit<Parts, 'endpoints'>): string[] {
  const missing = (wanted: readonly (keyof typeof roles)[], why: string): string[] =>
    wanted
      .filter((role) => roles[role] === undefined)
      .map((role) => `${why} the role ${role}, which nothing plays`);
  return [
    ...Object.entries(roles)
      .filter(([, key]) => !Object.hasOwn(interactions, key))
      .map(([role, key]) => `the role ${role} is played by ${key}, which is no interaction`),
    ...missing(preflight, 'the preflight asks'),
    ...(roles.book === undefined ? [] : missing(bookingRoles, 'a booking is undone by')),
  ];
}

function strays(endpoints: readonly Endpoint[]): string[] {
  const known = new Set(endpoints.map(({ id }) => id));
  return endpoints.flatMap(({ id, needs, uses }) =>
    [...needs, ...uses]
      .filter((other) => !known.has(other))
      .map((other) => `${id} builds on ${other}, which is not there`),
  );
}

/** Only `needs` may not go in circles: gateways run one after the other. `uses` may, among working endpoints. */
function cycles(endpoints: readonly Endpoint[]): string[] {
  const needs = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint.needs]));
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (needs.get(from) ?? []).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  return endpoints
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => `${id} needs itself in the end`);
}
