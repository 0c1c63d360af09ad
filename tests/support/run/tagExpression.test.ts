import { describe, expect, it, test } from 'vitest';
import { ConfigurationError } from '../../../support/kernel/errors.js';
import { tagFilter } from '../../../support/run/tagExpression.js';

describe('a malformed tag expression is a mistake of the user, shown where it begins', () => {
  it.each([
    ['@gateway and', '            ^ expected a tag'],
    ['@gateway && @books', '         ^ expected "and", "or" or the end'],
    ['(@gateway', '^ expected a ) for this ('],
    ['@gateway)', '        ^ expected no ), as no ( is open'],
    ['@gateway @books', '         ^ expected "and", "or" or the end'],
    ['and @books', '^ expected a tag'],
    ['@gateway and ()', '              ^ expected a tag'],
    ['not', '   ^ expected a tag'],
    [' ', ' ^ expected a tag'],
    ['', '^ expected a tag'],
  ])('%j', (text, mark) => {
    expect(() => tagFilter(text)).toThrow(ConfigurationError);
    expect(() => tagFilter(text)).toThrow(`  where: ${text}\n         ${mark}`);
  });
});

test('a well-formed one says which scenarios are meant', () => {
  const isMeant = tagFilter('@gateway and not (@books or @registers)');
  expect([isMeant(['@gateway']), isMeant(['@gateway', '@books']), isMeant([])]).toEqual([true, false, false]);
});
