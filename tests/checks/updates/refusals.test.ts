import { describe, expect, it } from 'vitest';
import { acceptance } from '../../../checks/updates/accepted.js';
import { updateChecks } from '../../../checks/updates/index.js';
import { updateRefusals } from '../../../checks/updates/refusals.js';
import { spoiltUpdates } from '../../../checks/updates/spoilers/index.js';
import { extensions } from '../../../checks/vocabulary.js';
import { boundTo } from '../bound.js';
import { outcome, refused } from '../subject.js';
import { after, bodiless, own, refusedUpdate, update } from './sample.js';

const kinds = ['amend', 'cancel'] as const;
const others = { slot: 's9', patient: 'p9', location: 'other-location', practitioner: 'other-practitioner' };

describe.each(kinds)('updates that are refused: %s', (kind) => {
  const answers = [
    refusedUpdate(kind),
    refused(400, 'BAD_REQUEST'),
    refused(404, 'NO_RECORD_FOUND', 'not-found'),
    refused(409, 'FHIR_CONSTRAINT_VIOLATION', 'conflict'),
  ];

  it.each(Object.entries(updateRefusals[kind]))('%s', (_sentence, [refusal, error]) => {
    for (const answer of answers) expect(refusal && outcome(refusal, answer)).toBe('passed');
    for (const answer of [update(kind), bodiless(kind, 400), refused(500, 'INTERNAL_SERVER_ERROR')])
      expect(refusal && outcome(refusal, answer)).toBe('failed');
    if (!error) return;
    expect(answers.map((answer) => outcome(error, answer))).toContain('passed');
    expect(outcome(error, refused(403, 'ACCESS_DENIED', 'forbidden'))).toBe('failed');
    expect(outcome(error, update(kind))).toBe('undecided');
  });

  it('fails a provider for the refusal alone, and for the 409 of another version', () => {
    const errors = Object.values(updateRefusals[kind]).flatMap(([, error]) => error ?? []);
    const hard = errors.filter((check) => {
      const { severity, interpretation } = boundTo(check);
      return !severity && interpretation !== 'APPT-A-16';
    });
    expect([...new Set(hard.map(({ id }) => id))]).toEqual([`${kind}.error.conflict`]);
  });

  it.each(Object.entries(acceptance[kind]))('%s', (_sentence, check) => {
    expect(outcome(check, update(kind))).toBe('passed');
    expect(outcome(check, refusedUpdate(kind))).toBe('failed');
  });

  it.each(Object.entries(spoiltUpdates).filter(([, { ids }]) => ids[kind]))(
    '%s: changes the sound body',
    (_words, { spoil, needs }) => {
      const spoilt = spoil(after[kind], own, others);
      expect(spoilt).not.toEqual(after[kind]);
      if (needs) expect(JSON.stringify(spoilt)).toContain(others[needs]);
    },
  );
});

describe('the ways of spoiling an update', () => {
  it('have a check of each page that names it, by ids of that page', () => {
    for (const { ids } of Object.values(spoiltUpdates))
      for (const [page, id] of Object.entries(ids))
        expect(boundTo({ id }).requirements.join()).toMatch(page === 'amend' ? /APPT-AMEND/ : /APPT-CANC/);
  });

  it('change one thing each, so that no two are the same', () => {
    for (const kind of kinds) {
      const bodies = Object.values(spoiltUpdates).flatMap(({ ids, spoil }) =>
        ids[kind] ? [JSON.stringify(spoil(after[kind], own, others))] : [],
      );
      expect(new Set(bodies).size).toBe(bodies.length);
    }
  });

  it('keep all other extensions when they change one', () => {
    const body = spoiltUpdates[
      'the consumer sends the update so that it has another delivery channel'
    ]?.spoil(after.cancel, own, others);
    const text = JSON.stringify(body?.extension);
    for (const url of [extensions.bookingOrganisation, extensions.cancellationReason])
      expect(text).toContain(url);
    expect(text).not.toContain('In-person');
  });
});

it('every check of the pack has an id of its own', () => {
  const ids = updateChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
