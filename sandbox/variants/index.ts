import type { Variant } from './variant.js';

export type { Variant } from './variant.js';

/** Every permitted way of being a provider that the sandbox can be started in. */
export const variants: readonly Variant[] = [];
