import { type Fault, faults, type Variant, variants } from '../../sandbox/index.js';
import type { Reach } from './selection.js';

/** What is proven: that a fault is noticed, or that a variant is not failed. */
export type Subject = { kind: 'fault'; row: Fault } | { kind: 'variant'; row: Variant };

/** Every fault and variant that the embedded provider knows. */
export const subjects: readonly Subject[] = [
  ...faults.map((row) => ({ kind: 'fault', row }) as const),
  ...variants.map((row) => ({ kind: 'variant', row }) as const),
];

/** Where a subject could be noticed. */
export const reachOf = (subject: Subject): Reach => ({
  rows: subject.kind === 'fault' ? subject.row.breaks : [],
  endpoints: subject.row.endpoints,
});
