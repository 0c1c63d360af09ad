/** Checks that no fault of the embedded provider can make fail, each with the reason. */
export const unproven: Readonly<Record<string, string>> = {};
