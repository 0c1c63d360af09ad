import { expect, it } from 'vitest';
import { answers, believes, refusingWhen } from '../../../sandbox/behaviour/handlers.js';
import type { Handler } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';

const now = new Date('2026-01-05T09:00:00Z');
const practice = createPractice({ seed: 1, now });
const request = { interaction: 'find-a-patient', query: [], baseUrl: 'https://sandbox.example', now };

/** Says whether the practice holds a record for the number. */
const holds: Handler = (_request, { personByNhsNumber }) => ({
  status: personByNhsNumber('9990001014') ? 200 : 404,
});

it('answers in the place of the ordinary handler, which it may ask', () => {
  const later = answers((given, held, ordinary) => ({ ...ordinary(given, held), status: 202 }));
  expect(later.handle?.(holds, 'find-a-patient')(request, practice)).toEqual({ status: 202 });
});

it('lets the ordinary handler know the practice in another way, for this request only', () => {
  const forgetful = believes(() => ({ personByNhsNumber: () => undefined }));
  expect(forgetful.handle?.(holds, 'find-a-patient')(request, practice)).toEqual({ status: 404 });
  expect(holds(request, practice)).toEqual({ status: 200 });
});

it('refuses what the ordinary handler serves, when it is told to', () => {
  const strict = refusingWhen(({ id }) => id === '1', 'BAD_REQUEST').handle?.(holds, 'find-a-patient');
  expect(strict?.(request, practice)).toEqual({ status: 200 });
  expect(() => strict?.({ ...request, id: '1' }, practice)).toThrow(/400 BAD_REQUEST/);
});
