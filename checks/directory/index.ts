import type { Check, CheckFacts } from '../../support/model/check.js';
import { contactRules } from './contact.js';
import { locationRules } from './location.js';
import { organisationRules } from './organisation.js';
import { practitionerRules } from './practitioner.js';
import { readChecks } from './read.js';
import { checkOf, type DirectoryAnswer, type DirectoryRule } from './rule.js';
import { searchChecks } from './search.js';
import { siteChecks } from './sites.js';
import { surgeryChecks } from './surgeries.js';

/** What Practitioners, Organizations and Locations hold and what they do not, wherever they are returned. */
export const directoryRules: readonly DirectoryRule[] = [
  ...practitionerRules,
  ...organisationRules,
  ...locationRules,
  ...contactRules,
];

/** All that the rules judge at an interaction. */
export const elementChecks = (interaction: string): Check<DirectoryAnswer>[] =>
  directoryRules.flatMap((rule) => checkOf(rule, interaction));

const interactions = [
  'search-for-free-slots',
  'find-an-organisation',
  'read-an-organisation',
  'find-a-practitioner',
  'read-a-practitioner',
  'find-a-location',
  'read-a-location',
];

/** Every check of the packs on organisations, practitioners and locations; the slot search's own rules are among them. */
export const directoryChecks: readonly CheckFacts[] = [
  ...interactions.flatMap(elementChecks),
  ...searchChecks,
  ...readChecks,
  ...siteChecks,
  ...surgeryChecks,
];
