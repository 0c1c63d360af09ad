import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { set } from '../../../sandbox/behaviour/element.js';
import {
  afterwards,
  answers,
  despiteRefusal,
  given,
  givenBody,
  refusing,
} from '../../../sandbox/behaviour/handlers.js';
import type { Handler, SandboxRequest } from '../../../sandbox/interaction.js';
import { createPractice } from '../../../sandbox/practice/create.js';
import { refusal } from '../../../sandbox/vocabulary/errors.js';

const now = new Date('2026-03-02T09:00:00Z');
const practice = createPractice({ seed: 1, now });
const request: SandboxRequest = {
  interaction: 'book-an-appointment',
  id: 'a1',
  query: [],
  body: { resourceType: 'Appointment', status: 'booked' },
  baseUrl: 'https://provider.example/fhir',
  now,
};

/** Answers with what it was given, and refuses what is cancelled. */
const ordinary: Handler = ({ id = '', body }) => {
  if (body?.status === 'cancelled') throw refusal('INVALID_RESOURCE', 'It is cancelled');
  return { status: 200, resource: { resourceType: 'Basic', id, status: body?.status ?? 'none' } };
};
const cancelled = { ...request, body: { resourceType: 'Appointment', status: 'cancelled' } };

const answer = ({ handle }: Behaviour, asked = request) =>
  handle?.(ordinary, 'book-an-appointment')(asked, practice);

describe('handlers that depart from the ordinary one', () => {
  it('take its place, or hand it another request or body', () => {
    expect(answer(answers(() => ({ status: 204 })))).toEqual({ status: 204 });
    expect(answer(given(() => ({ id: 'a2' })))?.resource?.id).toBe('a2');
    expect(answer(givenBody(set('status', 'pending')))?.resource?.status).toBe('pending');
    const { body: _, ...bare } = request;
    expect(answer(givenBody(set('status', 'pending')), bare)?.resource?.status).toBe('none');
  });

  it('refuse what there is a reason against', () => {
    const behaviour = refusing(({ status }) => (status === 'booked' ? 'It is booked' : undefined));
    expect(() => answer(behaviour)).toThrow('It is booked');
    expect(() => answer(behaviour, cancelled)).toThrow('It is cancelled');
  });

  it('do something once a request was served, and may answer otherwise', () => {
    const seen: string[] = [];
    const noting = afterwards((_practice, { id = '' }, { status }) => {
      seen.push(`${id} ${status}`);
      return undefined;
    });
    expect(answer(noting)?.status).toBe(200);
    expect(() => answer(noting, cancelled)).toThrow('It is cancelled');
    expect(seen).toEqual(['a1 200']);
    expect(answer(afterwards(() => ({ status: 202 })))).toEqual({ status: 202 });
  });

  it('do something although a request is refused', () => {
    const seen: unknown[] = [];
    const noting = despiteRefusal((_practice, { id }) => seen.push(id));
    answer(noting);
    expect(seen).toEqual([]);
    expect(() => answer(noting, cancelled)).toThrow('It is cancelled');
    expect(seen).toEqual(['a1']);
  });
});
