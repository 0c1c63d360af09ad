import { describe, expect, it } from 'vitest';
import { readJson } from '../../../profiles/json/index.js';

const problems = (input: string | Uint8Array, limits = {}) => {
  const read = readJson(input, limits);
  return 'problems' in read ? read.problems : [];
};

describe('readJson', () => {
  it.each([
    ['{}', {}],
    [' [1, -2.5e3, "a\\"\\\\", {"b": [true, false, null]}] ', [1, -2500, 'a"\\', { b: [true, false, null] }]],
    ['{"a": {"x": 1}, "b": {"x": 1}}', { a: { x: 1 }, b: { x: 1 } }],
    ['{"a": ":{[", "b:": "\\\\"}', { a: ':{[', 'b:': '\\' }],
    ['"caf\u00e9 \u{1f600}"', 'caf\u00e9 \u{1f600}'],
  ])('reads %s', (text, value) => {
    expect(readJson(text)).toEqual({ value });
    expect(readJson(new TextEncoder().encode(text))).toEqual({ value });
  });

  it.each([
    ['', 'not JSON: expected a value, found the end of the text at line 1, column 1'],
    ['{\n  "a": tru\n}', 'not JSON: expected a value, found "tru" at line 2, column 8'],
    ['{"a":1,}', 'not JSON: expected a key in quotes, found "}" at line 1, column 8'],
    ['{"a" 1}', 'not JSON: expected ":", found "1}" at line 1, column 6'],
    ['[1 2]', 'not JSON: expected "," or the closing bracket, found "2]" at line 1, column 4'],
    ['[1}', 'not JSON: expected "," or the closing bracket, found "}" at line 1, column 3'],
    ['{} x', 'not JSON: expected nothing more, found "x" at line 1, column 4'],
    ['[01]', 'not JSON: expected a value or "]", found "01]" at line 1, column 2'],
    ['<a/>', 'not JSON: expected a value, found "<a/>" at line 1, column 1'],
  ])('says where %j is not JSON', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it.each(['["a', '["\n"]', '["\\x"]', '["\\u12"]'])('finds the broken string in %j', (text) => {
    expect(problems(text)).toEqual([expect.stringMatching(/found a string without end.*line 1, column 2$/)]);
  });

  it('names each key that is there twice, however it is escaped', () => {
    expect(problems('{"a": {"b/c": [{"x": 1,\n"x": 2, "\\u0078": 3}]}, "a": 1}')).toEqual([
      'key "x" is there twice: /a/b~1c/0/x, line 2, column 1',
      'key "x" is there twice: /a/b~1c/0/x, line 2, column 9',
      'key "a" is there twice: /a, line 2, column 25',
    ]);
    expect(problems('{"__proto__": 1, "__proto__": 2}')).toHaveLength(1);
  });

  it('refuses bytes that are not UTF-8 and says where they start', () => {
    expect(problems(Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22))).toEqual([
      'not UTF-8: the byte at offset 3 is wrong',
    ]);
    expect(problems(Uint8Array.of(0x22, 0xef, 0xbf, 0xbd, 0xc3))).toEqual([
      'not UTF-8: the byte at offset 4 is wrong',
    ]);
  });

  it('refuses a byte order mark, in text and in bytes', () => {
    const said = ['starts with a byte order mark, which JSON must not have'];
    expect(problems('\uFEFF{}')).toEqual(said);
    expect(problems(new TextEncoder().encode('\uFEFF{}'))).toEqual(said);
  });

  it('refuses numbers that JavaScript cannot hold', () => {
    expect(problems('{"a": [1e999]}')).toEqual(['a number is beyond the range of JSON numbers']);
  });

  it('survives any depth of nesting', () => {
    expect(problems('['.repeat(20_000_000))).toEqual(['nested deeper than 200 levels at line 1, column 201']);
    expect(problems('{"a":'.repeat(1_000_000))).toEqual([
      'nested deeper than 200 levels at line 1, column 1001',
    ]);
    expect(readJson(`${'['.repeat(200)}${']'.repeat(200)}`)).toHaveProperty('value');
  });

  it('refuses what is larger than the limit', () => {
    expect(problems('[1, 2, 3]', { maxSize: 8 })).toEqual(['too large: 9 bytes, the limit is 8']);
  });
});
