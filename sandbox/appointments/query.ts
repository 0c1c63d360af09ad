import type { SandboxRequest } from '../interaction.js';

/** The values of a query parameter in order; names are case-sensitive. */
export const valuesOf = ({ query }: SandboxRequest, name: string): string[] =>
  query.filter(([each]) => each === name).map(([, value]) => value);
