import { patientFacing01 } from '../../specifications/gpconnect-pfs-0.1.js';
import { sameRules } from './sameRules.js';

/** The own rows by the row of 1.2.7 that says the same. */
const ownRows = new Map<string, string[]>();
for (const [own, same] of Object.entries(sameRules))
  for (const row of same) ownRows.set(row, [...(ownRows.get(row) ?? []), own]);

/** The rows of the patient-facing specification that say what rows of 1.2.7 do. */
export const restated = (rows: readonly string[]): string[] => [
  ...new Set(rows.flatMap((row) => ownRows.get(row) ?? [])),
];

/** What a consumer of patients can ask for. */
export const patientFacingInteractions: ReadonlySet<string> = new Set(patientFacing01.interactions);
