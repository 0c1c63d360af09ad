/** Variants of 1.2.7 that a provider on DSTU2 may be too. */
export const reused: ReadonlySet<string> = new Set([
  'identities.longest',
  'practice.another-diary',
  'practice.clock-fast',
  'practice.names-beyond-ascii',
  'slots.any-order',
]);
