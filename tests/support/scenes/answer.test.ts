import { expect, it } from 'vitest';
import { bare } from '../../../support/scenes/answer.js';
import { answered } from '../../checks/subject.js';

const bundle = { resourceType: 'Bundle', type: 'searchset' };
const parameters = (...resources: object[]) =>
  answered({
    resource: {
      resourceType: 'Parameters',
      parameter: resources.map((resource) => ({ name: 'response', resource: { ...resource } })),
    },
  });

it('takes the only resource out of the Parameters that an operation may answer with', () => {
  const { body } = bare(parameters(bundle), 'Bundle');
  expect(body).toMatchObject({ resource: bundle, asSent: { resourceType: 'Parameters' } });
});

it.each([
  ['another type', parameters({ resourceType: 'Patient' })],
  ['two of them', parameters(bundle, bundle)],
  ['the resource itself', answered({ resource: bundle })],
])('leaves %s as it came', (_what, answer) => {
  expect(bare(answer, 'Bundle').body).toEqual(answer.body);
});
