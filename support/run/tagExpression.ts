import parse from '@cucumber/tag-expressions';
import { ConfigurationError } from '../kernel/errors.js';

/** Whether a scenario with these tags is meant. */
export type TagFilter = (tags: readonly string[]) => boolean;

/**
 * Reads a tag expression, such as `@gateway and not @books`.
 *
 * @throws ConfigurationError USAGE, showing the place from which on it makes no sense
 */
export function tagFilter(text: string): TagFilter {
  const mistake = firstMistake(text);
  if (mistake) throw malformed(text, mistake);
  try {
    const expression = parse(text);
    return (tags) => expression.evaluate([...tags]);
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error);
    throw malformed(text, { at: text.length, expected });
  }
}

interface Mistake {
  at: number;
  expected: string;
}

/** A tag expression alternates between tags and operators; parentheses stand where a tag may begin or has ended. */
function firstMistake(text: string): Mistake | undefined {
  const open: number[] = [];
  let wantsTag = true;
  for (const { 0: token, index } of text.matchAll(/[()]|[^\s()]+/g)) {
    if (wantsTag) {
      if (token === '(') open.push(index);
      else if (token === ')' || token === 'and' || token === 'or') return { at: index, expected: 'a tag' };
      else wantsTag = token === 'not';
    } else if (token === ')') {
      if (open.pop() === undefined) return { at: index, expected: 'no ), as no ( is open' };
    } else if (token === 'and' || token === 'or') wantsTag = true;
    else return { at: index, expected: '"and", "or" or the end' };
  }
  if (wantsTag) return { at: text.length, expected: 'a tag' };
  const unclosed = open.pop();
  return unclosed === undefined ? undefined : { at: unclosed, expected: 'a ) for this (' };
}

function malformed(text: string, { at, expected }: Mistake): ConfigurationError {
  const label = '  where: ';
  return new ConfigurationError({
    code: 'USAGE',
    what: 'The tag expression cannot be read.',
    where: `${text}\n${' '.repeat(label.length + at)}^ expected ${expected}`,
    next: 'Join tags by "and", "or", "not" and parentheses, for example "@gateway and not (@books or @registers)".',
  });
}
