/** A POSIX shell word that stands for exactly this text. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A shell word in which `${NAME}` names an environment variable and everything else stands for itself. */
export const quoteWithVariables = (text: string): string =>
  text
    .split(/(\$\{[A-Za-z_][A-Za-z0-9_]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('${') && part.endsWith('}') ? `"${part}"` : quote(part)))
    .join('');
