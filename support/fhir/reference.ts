/** What a reference leads to: `Slot/14/_history/2` to the Slot 14, in its version 2. */
export interface Target {
  type: string;
  id: string;
  /** Where the reference is specific to a version (FHIR, references: `[type]/[id]/_history/[vid]`). */
  version?: string;
}

/**
 * What a reference leads to, be it absolute or of a version: that it is to be local and relative is a rule of its own, and
 * so is of what an id may be made. Undefined where it names no type and id.
 */
export function targetOf(reference: string): Target | undefined {
  const parts = reference.split('/');
  const version = parts.at(-2) === '_history' ? parts.at(-1) : undefined;
  const versioned = version && typeAndId(parts.slice(0, -2));
  return versioned ? { ...versioned, version } : typeAndId(parts);
}

/** A reference as `[type]/[id]`, without base and version; one that leads nowhere stays as it is. */
export function localReference(reference: string): string {
  const target = targetOf(reference);
  return target ? `${target.type}/${target.id}` : reference;
}

/** Whether a reference leads to a resource of a type. */
export const refersTo = (reference: string, type: string): boolean => targetOf(reference)?.type === type;

/** Whether a reference is a relative one: `[type]/[id]`, of a version or not. */
export const isRelative = (reference: string): boolean => relative.test(reference);

const relative = /^[A-Z][A-Za-z]+\/[^\s/?#]+(?:\/_history\/[^\s/?#]+)?$/;

/** The last two parts of a path where they are a type and an id; what stands before the type in its part is left out. */
function typeAndId(parts: readonly string[]): Target | undefined {
  const [before, id] = parts.slice(-2);
  const type = typeAtEnd.exec(before?.slice(-longestType) ?? '')?.[0];
  return type && id && parts.length > 1 ? { type, id } : undefined;
}

const longestType = 64;
const typeAtEnd = /[A-Z][A-Za-z]+$/;
