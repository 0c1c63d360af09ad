/**
 * The entry of a table under a name that comes from outside. `table[name]` would also find what every object inherits:
 * a resource may call itself `constructor`, and a system `__proto__`.
 */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
