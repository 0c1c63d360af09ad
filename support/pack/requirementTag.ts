const requirementTag = /^@((?:APPT|FND|API|INT|PFS|DST2[AB])-[A-Z0-9]+(?:-[A-Z0-9]+)*-\d{3})$/;

/** Whether a tag names a row of a catalogue, as the tags do that a command writes. */
export const isRequirementTag = (tag: string): boolean => requirementTag.test(tag);

/** The ids of the rows that tags name. */
export const requirementsIn = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => requirementTag.exec(tag)?.[1] ?? []);
