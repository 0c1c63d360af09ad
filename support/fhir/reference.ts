/**
 * What a reference leads to as `[type]/[id]`, be it absolute or of a version: that it is to be local and relative is a
 * rule of its own.
 */
export const localReference = (reference: string): string =>
  /([A-Z][A-Za-z]+\/[^/]+)(\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
