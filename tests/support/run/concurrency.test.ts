import { describe, expect, it } from 'vitest';
import { mayRunBeside } from '../../../support/run/concurrency.js';

const pickle = (...names: string[]) => ({ tags: names.map((name) => ({ name, astNodeId: '' })) });

describe('mayRunBeside', () => {
  it.each([
    ['anything beside nothing', pickle('@gateway'), [], true],
    ['no gateway beside anything', pickle('@gateway'), [pickle()], false],
    ['nothing beside a gateway', pickle(), [pickle('@gateway')], false],
    ['ordinary ones beside each other', pickle(), [pickle(), pickle('@books')], true],
    ['no closing one beside an ordinary one', pickle('@closing'), [pickle('@closing'), pickle()], false],
    ['closing ones beside each other', pickle('@closing'), [pickle('@closing')], true],
    ['no comparison of the diary beside a booking', pickle('@still-diary'), [pickle('@books')], false],
    ['no booking beside a comparison of the diary', pickle('@books'), [pickle('@still-diary')], false],
    ['no two that may register the same person', pickle('@registers'), [pickle('@registers')], false],
    ['one that registers beside others', pickle('@registers'), [pickle(), pickle('@books')], true],
    ['comparisons beside each other', pickle('@still-diary'), [pickle('@still-diary')], true],
  ])('lets run %s', (_words, candidate, running, allowed) => {
    expect(mayRunBeside(candidate, running)).toBe(allowed);
  });
});
