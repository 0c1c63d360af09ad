import { expect, it } from 'vitest';
import { usesColour } from '../../../support/run/print.js';

it.each([
  ['on a terminal', { isTTY: true }, {}, true],
  ['where standard output is a file', {}, {}, false],
  ['with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['with an empty NO_COLOR, which is none', { isTTY: true }, { NO_COLOR: '' }, true],
])('colours are used or not: %s', (_when, stream, environment, used) => {
  expect(usesColour(stream, environment)).toBe(used);
});
