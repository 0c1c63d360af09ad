import type { Demographics, PdsRecord } from '../practice/records.js';

/** What PDS was asked to agree with. */
export type Particulars = Pick<Demographics, 'birthDate' | 'name'>;

export type TraceProblem = 'unknown' | 'mismatch' | 'deceased' | 'sensitive' | 'invalid' | 'superseded';

/**
 * Verifies an NHS number against its PDS record, as Find a patient and Register a patient lay it down: the number
 * belongs to these particulars, its owner lives, and the record has none of the three flags.
 */
export function trace(
  particulars: Particulars,
  pds: PdsRecord | undefined,
): { record: PdsRecord } | { problem: TraceProblem } {
  if (!pds) return { problem: 'unknown' };
  const { flags, deceased } = pds;
  if (flags.invalid) return { problem: 'invalid' };
  if (flags.superseded) return { problem: 'superseded' };
  if (flags.sensitive) return { problem: 'sensitive' };
  if (deceased !== undefined) return { problem: 'deceased' };
  return matches(particulars, pds) ? { record: pds } : { problem: 'mismatch' };
}

/** Either the whole date of birth agrees, or two of its three parts together with the beginnings of the names. */
function matches(given: Particulars, pds: Particulars): boolean {
  if (given.birthDate === pds.birthDate) return true;
  const known = pds.birthDate.split('-');
  const agreeing = given.birthDate.split('-').filter((part, index) => part === known[index]);
  return agreeing.length >= 2 && beginnings(given) === beginnings(pds);
}

const beginnings = ({ name: { family, given } }: Particulars): string =>
  `${family.slice(0, 3)} ${given[0]?.charAt(0) ?? ''}`.toLowerCase();
