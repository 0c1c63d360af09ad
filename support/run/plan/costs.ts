import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Specification } from '../../../requirements/specification.js';

/** What a scenario took of the embedded provider, in a run of the whole pack. */
export interface Cost {
  requests: number;
  /** Of these, those that are to change something. */
  commands: number;
  /** Appointments that it made, and cancelled again. */
  bookings: number;
  /** Different slots that it asked for. */
  slots: number;
  /** People who stay registered by it. */
  people: number;
  /** Keys of provider.yaml without which it was omitted. */
  needs?: readonly string[];
}

/** By the scenario's id. */
export type Costs = ReadonlyMap<string, Cost>;

/** Written by `npm run costs`, from what happened. */
export const costsFile = 'costs.json';

/** What the scenarios of a specification cost; a folder of differences has only those that cost otherwise there. */
export function costsOf({ layers }: Pick<Specification, 'layers'>): Costs {
  const files = layers.map(({ folder }) => join(folder, costsFile)).filter((file) => existsSync(file));
  return new Map(files.flatMap((file) => Object.entries(readCosts(file))));
}

const readCosts = (file: string): Record<string, Cost> => JSON.parse(readFileSync(file, 'utf8'));

/** The most slots that one scenario takes. */
export const slotsAtOnce = (costs: Costs): number =>
  Math.max(1, ...[...costs.values()].map(({ slots }) => slots));

/** A line for each scenario, in order. */
export const costsText = (costs: Costs): string =>
  `{\n${[...costs]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, cost]) => ` ${JSON.stringify(id)}: ${JSON.stringify(cost)}`)
    .join(',\n')}\n}\n`;
