const usesTag = /^@uses:(.+)$/;

/** The endpoints that a scenario uses beyond those that its own endpoint needs, by its tags. */
export const usedBy = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => usesTag.exec(tag)?.[1] ?? []);
