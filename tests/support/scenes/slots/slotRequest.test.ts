import { expect, it } from 'vitest';
import type { Specification } from '../../../../requirements/specification.js';
import { slotRequest } from '../../../../support/scenes/slots/slotRequest.js';

const parameters = [
  ['start', 'ge2026-03-02'],
  ['end', 'le2026-03-08'],
  ['status', 'free'],
  ['_include', 'Slot:schedule'],
  ['colour', 'blue'],
] as const;

const asked = (
  by: Specification['slotSearch']['by'],
  sent: readonly (readonly [string, string])[] = parameters,
) => slotRequest({ slotSearch: { by, includes: ['schedule'], filters: false } }, sent, async () => 'o1');

it('asks for slots by the parameters of a search', async () => {
  expect(await asked('parameters')).toEqual({ query: parameters });
});

it('asks for the same slots by an operation on the organisation, with one period', async () => {
  expect(await asked('operation')).toEqual({
    id: 'o1',
    query: [['colour', 'blue']],
    body: {
      resource: {
        resourceType: 'Parameters',
        parameter: [{ name: 'timePeriod', valuePeriod: { start: '2026-03-02', end: '2026-03-08' } }],
      },
    },
  });
});

it('leaves a bound out that is not asked for, and an odd one as it is', async () => {
  const { body } = await asked('operation', [['end', 'soon']]);
  expect(body).toMatchObject({ resource: { parameter: [{ valuePeriod: { end: 'soon' } }] } });
  expect(JSON.stringify(body)).not.toContain('start');
});
