/** Variants of 1.2.7 that a provider for patients may be too: enough of them to see that what both permit passes here. */
export const reused: ReadonlySet<string> = new Set([
  'appointments.displays',
  'appointments.more-elements',
  'appointments.uncategorised',
  'directory.address-as-text-too',
  'errors.more-said',
  'headers.relative-content-location',
  'identities.longest',
  'identities.more-meta',
  'practice.another-diary',
  'practice.clock-fast',
  'practice.names-beyond-ascii',
  'practice.nobody-named',
  'slots.any-order',
  'slots.schedule-rich',
]);
