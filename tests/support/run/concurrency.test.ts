import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { mayRunBeside } from '../../../support/run/concurrency.js';

const specification = loadSpecification('gpconnect-1.2.7');

const gateway = (endpoint: string) => pickle('@gateway', `@${endpoint}`);
const pickle = (...names: string[]) => ({ tags: names.map((name) => ({ name, astNodeId: '' })) });

describe('mayRunBeside', () => {
  it.each([
    ['anything beside nothing', pickle('@gateway'), [], true],
    ['no gateway beside anything', pickle('@gateway'), [pickle()], false],
    ['gateways beside each other', gateway('find-a-patient'), [gateway('read-a-location')], true],
    ['no gateway beside one it needs', gateway('read-a-patient'), [gateway('find-a-patient')], false],
    [
      'no gateway beside one it uses',
      pickle('@gateway', '@register-a-patient', '@uses:find-a-patient'),
      [gateway('find-a-patient')],
      false,
    ],
    [
      'no gateway while one is tried that those it needs may wait for',
      gateway('amend-an-appointment'),
      [gateway('read-a-location')],
      false,
    ],
    ['a gateway beside those that follow', gateway('read-a-location'), [gateway('read-a-patient')], true],
    ['gateways of one depth', gateway('amend-an-appointment'), [gateway('cancel-an-appointment')], true],
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
    expect(mayRunBeside(candidate, running, specification)).toBe(allowed);
  });
});
