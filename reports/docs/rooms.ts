import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectFile } from '../../support/kernel/paths.js';

/** The rooms of the house, each below those that may import it. `biome.json` holds the code to it. */
export const rooms = [
  'support/kernel',
  'support/model',
  'requirements',
  'profiles',
  'support/fhir',
  'support/config',
  'support/authorisation',
  'support/http',
  'support/transport',
  'checks',
  'support/pack',
  'support/coordinator',
  'support/scenes',
  'reports',
  'sandbox',
  'support/specification',
  'support/run',
  'steps',
  'support/prove',
  'support/fleet',
  'support/cli',
  'support/bench',
] as const;

export type Room = (typeof rooms)[number];

/** Which room a file is in, by its path below the project; nothing of the tests, which stand outside. */
export const roomOf = (path: string): Room | undefined => rooms.find((room) => path.startsWith(`${room}/`));

const specifier = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** The rooms that the sources of each room import, types included, read from the files themselves. */
export function importsBetweenRooms(): Map<Room, ReadonlySet<Room>> {
  return new Map(rooms.map((room) => [room, importedBy(room)]));
}

function importedBy(room: Room): Set<Room> {
  const imported = new Set<Room>();
  for (const name of readdirSync(projectFile(room), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(room, name);
    for (const [, path = ''] of readFileSync(projectFile(file), 'utf8').matchAll(specifier)) {
      const target = roomOf(normalize(join(dirname(file), path)));
      if (target && target !== room) imported.add(target);
    }
  }
  return imported;
}

/**
 * The imports between rooms as a picture in Mermaid: an arrow goes from who imports to who is imported. What follows
 * from other arrows is left out, or nobody could read it.
 */
export function roomsPicture(imports = importsBetweenRooms()): string {
  const reaches = (from: Room, goal: Room): boolean =>
    [...(imports.get(from) ?? [])].some((next) => next === goal || reaches(next, goal));
  const arrows = [...imports].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((other) => other !== to && reaches(other, to)))
      .sort((one, other) => rooms.indexOf(other) - rooms.indexOf(one))
      .map((to) => `  ${nameOf(from)}["${from}/"] --> ${nameOf(to)}["${to}/"]`),
  );
  return ['```mermaid', 'graph TD', ...arrows.reverse(), '```'].join('\n');
}

const nameOf = (room: Room): string => room.replace('support/', '');
