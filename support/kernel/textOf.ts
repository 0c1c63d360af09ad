import type { Json } from './select.js';

/**
 * A value of a resource as text: as `String` writes it, and JSON for an object or list. `String` itself would ask the
 * object, and a provider's object can hold a `toString` that is no function.
 */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
