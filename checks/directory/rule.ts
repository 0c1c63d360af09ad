import type { PracticeData } from '../../support/config/provider.js';
import { type JsonObject, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { carriedResources } from '../standing/resources.js';

/** An answer that carries Practitioners, Organizations or Locations, and what provider.yaml says the practice holds. */
export interface DirectoryAnswer extends ResponseSubject {
  practice: PracticeData;
  /** The business identifier that was searched for, where one was. */
  identifier?: string;
}

/** What holds for each resource of some types, wherever an interaction returns it. */
export interface DirectoryRule {
  /** `practitioner.name`; the check of an interaction is `<interaction>.practitioner.name`. */
  key: string;
  types: readonly string[];
  /** A sentence of the features: "each Practitioner has a name". */
  title: string;
  /** The interactions whose answers it judges. */
  at: readonly string[];
  /** What provider.yaml must name for it. */
  needs?: { data: string; given(practice: PracticeData): boolean };
  look(resource: JsonObject, path: string, practice: PracticeData): Iterable<Observation>;
}

/** The check of a rule at an interaction; none where the rule says nothing of it. */
export function checkOf(rule: DirectoryRule, interaction: string): Check<DirectoryAnswer>[] {
  if (!rule.at.includes(interaction)) return [];
  const scope = interaction === 'search-for-free-slots' ? 'slots' : interaction;
  return [
    {
      id: `${scope}.${rule.key}`,
      title: rule.title,
      *observe({ body, practice, identifier }) {
        const all = carriedResources(body).filter(({ value }) =>
          rule.types.includes(textOf(value.resourceType)),
        );
        // What provider.yaml names is held of whom the search was for, and of nobody whom it brings besides.
        const sought = all.filter(({ value }) => hasIdentifier(value, identifier));
        for (const { path, value } of rule.needs && sought.length > 0 ? sought : all)
          yield* rule.look(value, path, practice);
      },
    },
  ];
}

const hasIdentifier = (resource: JsonObject, identifier: string | undefined): boolean =>
  identifier !== undefined &&
  selectText(resource, 'identifier.value').some(({ value }) => value === identifier);
