import { expect, it } from 'vitest';
import { set } from '../../../sandbox/behaviour/element.js';
import { before, submittedAs } from '../../../sandbox/behaviour/guards.js';
import type { Handler } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import { refusal } from '../../../sandbox/vocabulary/errors.js';

const now = new Date('2026-01-05T09:00:00Z');
const practice = createPractice({ seed: 1, now });
const request = {
  interaction: 'book-an-appointment',
  query: [],
  baseUrl: 'https://sandbox.example',
  now,
  body: { resourceType: 'Appointment', description: 'as sent' },
};

/** Answers with what was sent. */
const echo: Handler = ({ body }) => ({ status: 200, ...(body && { resource: body }) });

it('refuses before the ordinary handler is asked, at its interactions only', () => {
  const strict = before('book-an-appointment', ({ body }) => {
    if (body?.id === undefined) throw refusal('INVALID_RESOURCE', 'no id');
  });
  expect(() => strict.handle?.(echo, 'book-an-appointment')(request, practice)).toThrow('no id');
  expect(strict.handle?.(echo, 'amend-an-appointment')(request, practice).status).toBe(200);
});

it('hands on the resource as changed', () => {
  const other = submittedAs(['book-an-appointment'], set('description', 'as taken'));
  const reply = other.handle?.(echo, 'book-an-appointment')(request, practice);
  expect(reply?.resource?.description).toBe('as taken');
});
