/** Checks that no mutant of the embedded provider can make fail, each with the reason. */
export const exempt: Readonly<Record<string, string>> = {};
