/**
 * Collects the values of an option that may be given several times. An option that took several values at once would
 * swallow the arguments of its command.
 */
export const repeatable = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];
