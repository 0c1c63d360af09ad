import { type Persona, personaFacts } from '../../../config/personas.js';
import type { Demographics, Personas } from '../../../config/provider.js';
import type { SetUpCheck } from '../check.js';
import type { Examination } from '../examination.js';
import { described, type Finding, failed, well } from '../finding.js';
import { lookAtDead, lookAtHeldWhole, lookAtKnown, lookAtSeenToday } from './records.js';
import { type Sought, seek } from './seeking.js';
import { lookAtUnregistered } from './unregistered.js';

type Look = (sought: Sought, examination: Examination) => Promise<Finding | undefined> | Finding | undefined;

/** Whether a search finds the person, and what its record shows besides. */
const expectations: Readonly<Partial<Record<Persona, { found: boolean; besides?: Look; next?: string }>>> = {
  bookable: { found: true },
  dissenting: { found: true },
  unverified: { found: true },
  seenToday: { found: true, besides: lookAtSeenToday },
  complete: { found: true, besides: lookAtHeldWhole },
  known: { found: true, besides: lookAtKnown },
  unknown: { found: false },
  sensitive: { found: false },
  deceased: { found: false, besides: lookAtDead },
  inactive: { found: false },
  mismatchedDemographics: { found: false },
  lapsed: {
    found: false,
    next: 'Have the registration ended at the practice, as an earlier run may have made it, or name somebody else.',
  },
  deceasedOnPds: { found: false },
  sensitiveOnPds: { found: false },
  invalidated: { found: false },
  superseded: { found: false },
};

/** A check of each persona that provider.yaml names, where an interaction finds patients. */
export const personaChecks = (personas: Personas): SetUpCheck[] => [
  ...Object.entries(expectations).flatMap(([key, { found, besides, next }]) => {
    const persona = personaOf(key);
    const numbers = persona ? numbersOf(personas[persona]) : [];
    if (!persona || numbers.length === 0) return [];
    return checkOf(persona, async (examination) => {
      for (const nhsNumber of numbers) {
        const sought = await seek(examination, persona, nhsNumber);
        if ('outcome' in sought) return sought;
        const finding =
          (await besides?.(sought, examination)) ??
          (found === (sought.patient !== undefined) ? undefined : otherwise(sought, next));
        if (finding) return finding;
      }
      return well(found ? 'Found, and as described.' : 'Not found, as it has to be.');
    });
  }),
  ...(personas.unregistered.length > 0 ? [checkOf('unregistered', lookAtUnregistered)] : []),
];

const personaOf = (key: string): Persona | undefined =>
  Object.keys(personaFacts).find((one): one is Persona => one === key);

export const checkOf = (persona: Persona, look: SetUpCheck['look']): SetUpCheck => ({
  id: `persona.${persona}`,
  title: personaFacts[persona].is,
  after: ['ods-code-and-asid'],
  look,
});

type PersonaValue = Personas[keyof Personas];

function numbersOf(value: PersonaValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return isPerson(value) ? [value.nhsNumber] : [];
}

const isPerson = (value: PersonaValue): value is Demographics =>
  typeof value === 'object' && 'nhsNumber' in value && typeof value.nhsNumber === 'string';

const otherwise = ({ persona, nhsNumber, answer, patient }: Sought, next?: string): Finding =>
  failed({
    fault: 'data',
    says: `${nhsNumber} (personas.${persona}) is ${patient ? 'found, and must not be' : 'not found'}: it takes ${personaFacts[persona].is}.`,
    where: described(answer),
    next: next ?? `Have such a record at the practice, or name another NHS number in personas.${persona}.`,
  });
