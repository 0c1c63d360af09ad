/**
 * What a reference leads to as `[type]/[id]`, be it absolute or of a version: that it is to be local and relative is a
 * rule of its own.
 */
export function localReference(reference: string): string {
  const parts = reference.split('/');
  return (parts.at(-2) === '_history' && typeAndId(parts.slice(0, -2))) || typeAndId(parts) || reference;
}

/** The last two parts of a path where they are a type and an id; what stands before the type in its part is left out. */
function typeAndId(parts: readonly string[]): string | undefined {
  const [before, id] = parts.slice(-2);
  const type = typeAtEnd.exec(before?.slice(-longestType) ?? '')?.[0];
  return type && id && parts.length > 1 ? `${type}/${id}` : undefined;
}

const longestType = 64;
const typeAtEnd = /[A-Z][A-Za-z]+$/;
