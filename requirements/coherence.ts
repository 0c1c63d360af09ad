import type { Endpoint, Specification } from './specification.js';

/** What in a specification does not hold together, in words; empty when all is well. */
export function incoherences({
  endpoints,
  interactions,
}: Pick<Specification, 'endpoints' | 'interactions'>): string[] {
  return [
    ...twice(endpoints, 'id'),
    ...twice(endpoints, 'prefix'),
    ...endpoints.flatMap((endpoint) => misplaced(endpoint, endpoint.id in interactions)),
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
