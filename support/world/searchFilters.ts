import { systems } from '../checks/vocabulary.js';
import type { PracticeData } from '../config/provider.js';
import type { Scenario } from './scenario.js';
import { Omitted } from './signals.js';
import type { Parameter } from './slots.js';

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

/** What provider.yaml says of restricted slots; the scenario is omitted, naming the key, where it says nothing. */
export function restriction<K extends 'organisationType' | 'odsCodes'>(
  { run }: Scenario,
  key: K,
): Required<Pick<NonNullable<PracticeData['restrictedSlots']>, K | 'day'>> {
  const restricted = run.config.practice.restrictedSlots;
  const value = restricted?.[key];
  if (restricted === undefined || value === undefined)
    throw new Omitted(
      `provider.yaml names no practice.restrictedSlots.${key}: a day with free slots that are restricted in this way`,
    );
  return { day: restricted.day, [key]: value } as Required<
    Pick<NonNullable<PracticeData['restrictedSlots']>, K | 'day'>
  >;
}
