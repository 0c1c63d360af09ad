import type { Specification } from '../../requirements/specification.js';
import type { Mistake } from '../config/mistake.js';
import { scenariosOf } from '../pack/scenarios.js';
import type { FleetDocument, PackChoice } from './fleetFile.js';

/**
 * Rules for every request, each tried on each interaction: most of the time of a full run, and of the platform rather than
 * of a release.
 */
const sweeps = ['@transport', '@http', '@tokens', '@spine-headers', '@content-negotiation'];

/** The packs that every fleet has, unless it calls one of its own so. */
const usualPacks: Readonly<Record<string, (specification: Specification) => PackChoice>> = {
  full: () => ({}),
  regression: (specification) => withoutSweeps(specification),
  gateways: () => ({ tags: '@gateway' }),
};

/** What of the specification's pack a pack of the fleet runs. */
export const packChoice = (
  name: string,
  packs: FleetDocument['packs'],
  specification: Specification,
): PackChoice => packs[name] ?? usualPacks[name]?.(specification) ?? {};

function withoutSweeps(specification: Specification): PackChoice {
  const tags = new Set(scenariosOf(specification).flatMap((scenario) => scenario.tags));
  const known = sweeps.filter((tag) => tags.has(tag));
  return known.length > 0 ? { tags: `not (${known.join(' or ')})` } : {};
}

/** Packs that are asked for and that nobody describes. */
export function packMistakes({ providers, schedules, packs }: FleetDocument): Mistake[] {
  const known = [...new Set([...Object.keys(usualPacks), ...Object.keys(packs)])];
  const asked = [
    ...providers.map((entry, index) => [`providers[${index}].packs`, entry.packs ?? []] as const),
    ...Object.entries(schedules).map(
      ([name, schedule]) => [`schedules.${name}.packs`, schedule.packs ?? []] as const,
    ),
  ];
  return asked.flatMap(([path, names]) =>
    names.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [
            {
              path: `${path}[${index}]`,
              expected: `a pack: one of ${known.join(', ')}`,
              found: JSON.stringify(name),
            },
          ],
    ),
  );
}
