import { group, unique } from '../build/group.js';
import type { ScenarioVerdict } from '../verdicts.js';
import { answerKey, type Deviation, deviationsOf, isPlain, patternOf } from './deviation.js';
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
  sameCheckAtPlace,
  sameOutcome,
  sameAnswer,
  sameErrorAnswer(all),
  samePlainAnswer(all),
  sameClauses(all),
  sameObservation,
  sameValue,
  sameDifference,
  sameLack,
  sameStatement,
  sameError,
  sameRule(all),
  sameElement(all),
  sameLogicalIds,
];

/** They are at one place of one exchange, or about the whole of one answer, whichever check saw them. */
const samePlace: Bond = ({ exchange, place }) =>
  exchange === '' ? [] : place.split(' and ').map((each) => `${exchange} ${each}`);

/** One check saw them in one scenario, unless it is a standing rule, which looks at everything. */
const sameCheck: Bond = ({ standing, scenario, check }) => (standing ? [] : [`${scenario.id} ${check.id}`]);

/** One check saw them at one element, in whichever scenario. */
const sameCheckAtPlace: Bond = ({ standing, check, place }) =>
  !standing && isElement(place) ? [`${check.id} ${place}`] : [];

/** One rule about errors finds several things wrong with one OperationOutcome. */
const sameOutcome: Bond = ({ check, exchange, path }) =>
  exchange !== '' && path.startsWith('OperationOutcome') ? [`${check.id} ${exchange}`] : [];

/**
 * An answer is an error where a success is due: what else is asked of that answer is not there. Standing rules are to be kept
 * by errors as well.
 */
function sameErrorAnswer(all: readonly Deviation[]): Bond {
  const errors = new Set(
    all
      .filter(
        ({ place, expected, found }) => place === 'status' && /^2/.test(expected) && /^[45]/.test(found),
      )
      .map(({ exchange }) => exchange),
  );
  return ({ standing, exchange }) => (!standing && errors.has(exchange) ? [exchange] : []);
}

/** Of all interactions that a scenario tries, they are the same answer of the same one. */
const sameAnswer: Bond = ({ scenario, interaction, place, found }) =>
  place === '' && found !== '' ? [`${scenario.id} ${interaction} ${found}`] : [];

/** An interaction gives an error even to a request of which nothing is tried: whatever else is tried gets the same. */
function samePlainAnswer(all: readonly Deviation[]): Bond {
  const plain = new Set(all.filter(isPlain).flatMap(errorKeys));
  return (one) => (/^(status|$)/.test(one.place) ? errorKeys(one).filter((key) => plain.has(key)) : []);
}

const errorKeys = ({ interaction, found }: Deviation): string[] => {
  const status = /^(?:status )?([45]\d\d)(?!\d)/.exec(found)?.[1];
  return status ? [answerKey(interaction, status)] : [];
};

/**
 * The same clauses are broken: by refusals, or several of them at once; a single one only within one answer. A refusal
 * that breaks all the clauses of another, and one more, is of the same cause.
 */
function sameClauses(all: readonly Deviation[]): Bond {
  const refusals = new Map(
    all.filter(isRefusal).map(({ check: { requirements } }) => [clausesOf(requirements), requirements]),
  );
  return (one) => {
    const { standing, exchange, check } = one;
    if (standing || check.requirements.length === 0) return [];
    if (!isRefusal(one))
      return [`${check.requirements.length > 1 ? '' : exchange} ${clausesOf(check.requirements)}`];
    const within = [...refusals].filter(
      ([, some]) => some.length > 1 && some.every((row) => check.requirements.includes(row)),
    );
    return unique([clausesOf(check.requirements), ...within.map(([key]) => key)]).map((key) => ` ${key}`);
  };
}

const isRefusal = ({ standing, check }: Deviation): boolean => !standing && check.id.includes('.refuses.');
const clausesOf = (requirements: readonly string[]): string => requirements.toSorted().join(' ');

/** One clause, and the same seen at the same place; of a refusal that says little, as the clause may ask for many. */
const sameObservation: Bond = (one) =>
  one.standing || isRefusal(one) || one.place === '' || one.found === ''
    ? []
    : one.check.requirements.map((row) => `${row} ${one.place} ${one.found}`);

/** One code stands where another is due, in the same element, whichever interaction shows it. */
const sameValue: Bond = ({ place, expected, found }) =>
  isElement(place) && isCode(expected) && isCode(found) && found !== 'nothing'
    ? [`${place.split('.').at(-1)} ${expected} ${found}`]
    : [];

/** One element of a resource differs in one way, whichever interaction shows it. */
const sameDifference: Bond = ({ path, place, expected, found }) =>
  isElement(place) && found !== 'nothing' && /^[[{]/.test(found)
    ? [`${path.replace(/\[\d+\]/g, '')} ${patternOf(expected)} ${patternOf(found)}`]
    : [];

const isCode = (text: string): boolean => /^[A-Za-z][A-Za-z-]{2,39}$/.test(text);

/** One clause asks for several things, and they are missing. */
const sameLack: Bond = ({ standing, found, check: { requirements } }) =>
  standing || found !== 'nothing' ? [] : requirements.map((row) => `lacks ${row}`);

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

/** An element of an interaction's answers deviates as a whole, and another check sees it there or within it. */
function sameElement(all: readonly Deviation[]): Bond {
  const whole = new Set(all.filter(({ place }) => isElement(place)).map(elementKey));
  return (one) => outerKeys(one).filter((key) => whole.has(key));
}

/** Logical ids have one form, in resources and in all that refer to them. */
const sameLogicalIds: Bond = ({ place, found }) => {
  if (!/(^|\.)(id|reference)$/.test(place)) return [];
  const id = /^"?(?:[A-Z][A-Za-z]+\/)?([^"/:]+)"?$/.exec(found)?.[1] ?? '';
  const odd = unique(id.replace(/[A-Za-z0-9.-]/g, ''))
    .toSorted()
    .join('');
  return odd === '' ? [] : [`logical ids with ${odd}`];
};

const isElement = (place: string): boolean => /^[a-z]/.test(place) && !/^(status|header)\b/.test(place);

/** The keys of an element and of all that it is within. */
function outerKeys(one: Deviation): string[] {
  const names = isElement(one.place) ? one.place.split('.') : [];
  return names.map((_, index) => elementKey({ ...one, place: names.slice(0, index + 1).join('.') }));
}

const elementKey = ({ interaction, place }: Deviation): string => `${interaction} ${place}`;
