import { group } from '../build/group.js';
import type { ScenarioVerdict } from '../verdicts.js';
import { type Deviation, deviationsOf } from './deviation.js';
import { Sets } from './sets.js';

/** What two deviations of one cause have in common: any text that both give. */
type Bond = (deviation: Deviation) => readonly string[];

/**
 * The failed and warned checks of scenarios as groups of deviations that have one cause, in the order in which they were
 * seen. Deviations of one key are one, and so are those that a bond holds together.
 */
export function groupDeviations(
  scenarios: readonly ScenarioVerdict[],
  endpoints: ReadonlySet<string>,
): Deviation[][] {
  const all = scenarios.flatMap((scenario) =>
    scenario.checks
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned')
      .flatMap((check) => deviationsOf(check, scenario, endpoints)),
  );
  const sets = new Sets<string>();
  for (const bond of bondsOf(all)) {
    const held = group(all.flatMap((one) => bond(one).map((key) => [key, one] as const)));
    for (const [first, ...rest] of held.values())
      if (first) for (const other of rest) sets.join(other.key, first.key);
  }
  return [...group(all.map((one) => [sets.headOf(one.key), one] as const)).values()];
}

const bondsOf = (all: readonly Deviation[]): readonly Bond[] => [
  samePlace,
  sameCheck,
  sameAnswer,
  sameClauses,
  sameLack,
  sameLackWithin(all),
  sameStatement,
  sameError,
  sameRule(all),
  sameElement(all),
];

/** They are at one place of one exchange, whichever check saw them. */
const samePlace: Bond = ({ exchange, place }) =>
  exchange === '' || place === '' ? [] : place.split(' and ').map((each) => `${exchange} ${each}`);

/** One check saw them in one scenario, unless it is a standing rule, which looks at everything. */
const sameCheck: Bond = ({ standing, scenario, check }) => (standing ? [] : [`${scenario.id} ${check.id}`]);

/** Of all interactions that a scenario tries, they are the same answer of the same one. */
const sameAnswer: Bond = ({ scenario, interaction, place, found }) =>
  place === '' && found !== '' ? [`${scenario.id} ${interaction} ${found}`] : [];

/** The same clauses are broken: by refusals, or several of them at once; a single one only within one answer. */
const sameClauses: Bond = ({ standing, exchange, check: { id, requirements } }) => {
  if (standing || requirements.length === 0) return [];
  const refusal = id.includes('.refuses.');
  const answer = refusal || requirements.length > 1 ? '' : exchange;
  return [`${refusal} ${answer} ${requirements.toSorted().join(' ')}`];
};

/** One clause asks for several things, and they are missing. */
const sameLack: Bond = ({ standing, found, check: { requirements } }) =>
  standing || found !== 'nothing' ? [] : requirements.map((row) => `lacks ${row}`);

/** An interaction leaves an element out, and so what would be within it, whichever check asks for either. */
function sameLackWithin(all: readonly Deviation[]): Bond {
  const lacking = all.filter(({ found, place }) => found === 'nothing' && isElement(place));
  const left = new Set(lacking.map(elementKey));
  return (one) => (one.found === 'nothing' ? outerKeys(one).filter((key) => left.has(key)) : []);
}

/** The capability statement is one, whichever endpoint's scenario looks at it: one thing found there is one cause. */
const sameStatement: Bond = ({ path, found }) =>
  path.startsWith('CapabilityStatement.') && found !== '' && found !== 'nothing' ? [`${path} ${found}`] : [];

/** What is tried of every interaction breaks a rule that a check of this interaction sees broken in a header. */
function sameRule(all: readonly Deviation[]): Bond {
  const keysOf: Bond = ({ interaction, check }) => check.requirements.map((row) => `${interaction} ${row}`);
  const tried = new Set(all.filter(({ place }) => place === '').flatMap(keysOf));
  return (one) =>
    one.place === '' || one.place.startsWith('header ') ? keysOf(one).filter((key) => tried.has(key)) : [];
}

/** An interaction gives one error where it is to give another, whichever check asks for it. */
const sameError: Bond = ({ interaction, expected, found }) => {
  const [wanted, given] = [expected, found].map((text) => /^[45]\d\d(?!\d)/.exec(text)?.[0]);
  return wanted && given && wanted !== given ? [`${interaction} ${wanted} ${given}`] : [];
};

/** A standing rule of an endpoint deviates at an element, and another check at the same or within it. */
function sameElement(all: readonly Deviation[]): Bond {
  const ruled = new Set(all.filter(({ standing }) => standing).map(elementKey));
  return (one) => outerKeys(one).filter((key) => ruled.has(key));
}

const isElement = (place: string): boolean => /^[a-z]/.test(place) && !/^(status|header)\b/.test(place);

/** The keys of an element and of all that it is within. */
function outerKeys(one: Deviation): string[] {
  const names = isElement(one.place) ? one.place.split('.') : [];
  return names.map((_, index) => elementKey({ ...one, place: names.slice(0, index + 1).join('.') }));
}

const elementKey = ({ interaction, place }: Deviation): string => `${interaction} ${place}`;
