import type { Parameter } from '../../../checks/slots/search.js';
import { systems } from '../../../checks/vocabulary.js';
import type { PracticeData } from '../../config/provider.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';

/** The search filters that one search sends. */
export interface Filters {
  type?: string;
  code?: string;
}

/** Filters as parameters; none for what is not given. */
export const filterParameters = ({ type, code }: Filters): Parameter[] => [
  ...(code ? [['searchFilter', `${systems.odsOrganisation}|${code}`] as const] : []),
  ...(type ? [['searchFilter', `${systems.organisationType}|${type}`] as const] : []),
];

/** Filters that the specification does not know: of a system of ours, and of one that exists but is none of its two. */
export const unknownFilters: readonly Parameter[] = [
  ['searchFilter', 'https://consumer.example/CodeSystem/disposition|DX-0'],
  ['searchFilter', `${systems.sdsUserId}|UNK`],
];

/** A code of the organisation type system that is not in the value set. */
export const unknownType = 'walk-in-centre';

type Restricted = NonNullable<PracticeData['restrictedSlots']>;

/** A restriction of slots that provider.yaml tells of; the scenario is omitted, naming the key, where it tells of none. */
export function restriction<K extends 'organisationType' | 'odsCodes'>(
  { run }: Scenario,
  key: K,
): { day: number; to: NonNullable<Restricted[K]> } {
  const restricted = run.config.practice.restrictedSlots;
  const to = restricted?.[key];
  if (!restricted || !to)
    throw new Omitted(
      `provider.yaml names no practice.restrictedSlots.${key}: a day with free slots that are restricted in this way`,
    );
  return { day: restricted.day, to };
}
