import type { HostileCase } from '../case.js';

/** A value of an answer from which the next request is to be made. */
export interface ValueCase extends HostileCase {
  /** JSON text of the value. */
  json: string;
  /** What is made of it. */
  as: 'id' | 'version';
  /** The value as the reason quotes it. */
  quoted: string;
}

const outcome =
  'nothing is sent: the scenario is blocked by the interaction that gave the value, which is quoted harmlessly';
const base = { group: 'fhir', outcome } as const;

/** Values with which no request can be formed. */
export const valueCases: readonly ValueCase[] = [
  {
    ...base,
    id: 'version-with-line-break',
    does: 'gives a meta.versionId with a line break',
    as: 'version',
    json: '"1\\r\\nX-Evil: 1"',
    quoted: '1\\r\\nX-Evil: 1',
  },
  {
    ...base,
    id: 'version-with-half-a-character',
    does: 'gives a meta.versionId with a lone surrogate',
    as: 'version',
    json: '"\\ud800"',
    quoted: '\\ud800',
  },
  {
    ...base,
    id: 'version-beyond-latin',
    does: 'gives a meta.versionId of letters that no header has',
    as: 'version',
    json: '"咳"',
    quoted: '咳',
  },
  {
    ...base,
    id: 'version-with-escape',
    does: 'gives a meta.versionId with a terminal escape',
    as: 'version',
    json: '"\\u001b[2J"',
    quoted: '\\u001b[2J',
  },
  { ...base, id: 'id-dot', does: 'gives the logical id "."', as: 'id', json: '"."', quoted: '"."' },
  { ...base, id: 'id-two-dots', does: 'gives the logical id ".."', as: 'id', json: '".."', quoted: '".."' },
  { ...base, id: 'given-id-empty', does: 'gives an empty logical id', as: 'id', json: '""', quoted: '""' },
  {
    ...base,
    id: 'id-with-half-a-character',
    does: 'gives a logical id with a lone surrogate',
    as: 'id',
    json: '"a\\udc00"',
    quoted: '"a\\udc00"',
  },
];
