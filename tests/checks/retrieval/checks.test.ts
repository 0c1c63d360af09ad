import { describe, expect, it } from 'vitest';
import { retrievalAcceptance } from '../../../checks/retrieval/acceptance.js';
import {
  listings,
  practiceMade,
  sameAsRead,
  shownCancelled,
  todayChecks,
} from '../../../checks/retrieval/listing.js';
import { retrievalRefusals } from '../../../checks/retrieval/refusals.js';
import type { Retrieval } from '../../../checks/retrieval/retrieval.js';
import {
  boundChecks,
  emptyRetrieval,
  entryChecks,
  nobodyElses,
} from '../../../checks/retrieval/selection.js';
import { extensions } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Check } from '../../../support/model/check.js';
import { stored } from '../booking/sample.js';
import { bindings, boundTo } from '../bound.js';
import { answered, changed, failingParts, outcome, refused } from '../subject.js';

const days = { first: '2026-03-02', last: '2026-03-03' };

const retrieved = (...resources: JsonObject[]): Retrieval => ({
  ...answered({
    interaction: 'retrieve-a-patients-appointments',
    resource: {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(resources.length > 0 ? { entry: resources.map((resource) => ({ resource })) } : {}),
    },
  }),
  patient: 'p-1',
  days,
});

const nothing = retrieved();
const failed: Retrieval = { ...refused(500, 'INTERNAL_SERVER_ERROR', 'processing'), patient: 'p-1', days };

const reason = { url: extensions.cancellationReason, valueString: 'Not needed' };
const cancelled: JsonObject = {
  ...stored,
  id: 'a-2',
  status: 'cancelled',
  extension: [...(Array.isArray(stored.extension) ? stored.extension : []), reason],
};

describe('what a retrieval refuses', () => {
  const invalid = refused(422, 'INVALID_PARAMETER');
  const unknown = refused(404, 'PATIENT_NOT_FOUND', 'not-found');

  const rights: Readonly<Record<string, typeof unknown>> = {
    'the retrieval is refused, because no patient has that id': unknown,
    'the retrieval is refused, because the NHS number of its path is none': refused(
      400,
      'INVALID_NHS_NUMBER',
    ),
  };

  it.each(Object.entries(retrievalRefusals))('%s', (sentence, [refusal, error]) => {
    for (const answer of [invalid, unknown, refused(400, 'BAD_REQUEST')])
      expect(refusal && outcome(refusal, answer)).toBe('passed');
    for (const answer of [nothing, failed]) expect(refusal && outcome(refusal, answer)).toBe('failed');
    const right = rights[sentence] ?? invalid;
    expect(error && outcome(error, right)).toBe('passed');
    expect(error && outcome(error, refused(400, 'BAD_REQUEST'))).toBe('failed');
    expect(error && outcome(error, nothing)).toBe('undecided');
  });

  it('fails a provider for another code only where the range is none', () => {
    const hard = Object.values(retrievalRefusals)
      .flatMap(([, error]) => error ?? [])
      .filter(({ id }) => bindings.has(id) && !boundTo({ id }).severity);
    expect([...new Set(hard.map(({ id }) => id))]).toEqual(['retrieve.error.range']);
  });

  it('says in words that the past cannot be asked for', () => {
    const message =
      retrievalRefusals['the retrieval is refused, because part of its period is in the past']?.at(-1);
    const wordless = answered({
      status: 422,
      resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid' }] },
    });
    expect(message?.id).toBe('retrieve.past-message');
    expect(message && outcome(message, invalid)).toBe('passed');
    expect(message && outcome(message, wordless)).toBe('failed');
    expect(message && outcome(message, nothing)).toBe('undecided');
  });

  it.each(Object.values(retrievalAcceptance))('$id', (check) => {
    expect(outcome(check, nothing)).toBe('passed');
    expect(outcome(check, invalid)).toBe('failed');
  });
});

describe('what a retrieval may return', () => {
  const bad: Readonly<Record<string, readonly JsonObject[]>> = {
    'retrieve.only-appointments': [{ resourceType: 'Slot', id: 's-1' }],
    'retrieve.own-patient': [
      changed(stored, ['participant', 0, 'actor', 'reference'], 'Patient/p-2'),
      changed(stored, ['participant', 0], { actor: { reference: 'Practitioner/d-1' }, status: 'accepted' }),
      changed(stored, ['participant', 1, 'actor', 'reference'], 'Patient/p-2'),
    ],
    'retrieve.period': [
      changed(stored, ['start'], '2026-03-01T23:59:00+00:00'),
      changed(stored, ['start'], '2026-03-04T00:00:00+00:00'),
      changed(stored, ['start'], undefined),
    ],
  };

  it.each(entryChecks)('$id', (check) => {
    expect(outcome(check, retrieved(stored))).toBe('passed');
    for (const resource of bad[check.id] ?? [])
      expect(outcome(check, retrieved(stored, resource))).toBe('failed');
    expect(outcome(check, nothing)).toBe('undecided');
  });

  it.each([
    ['OperationOutcome', ['outcomes']],
    ['Slot', ['resources']],
  ])('tells an entry of %s by its part', (resourceType, parts) => {
    const check = entryChecks.find(({ id }) => id === 'retrieve.only-appointments');
    expect(check && failingParts(check, retrieved(stored, { resourceType, id: 'x-1' }))).toEqual(parts);
  });

  it('lets an appointment of the last day end after midnight', () => {
    const check = entryChecks.find(({ id }) => id === 'retrieve.period');
    const late = { ...stored, start: '2026-03-03T23:55:00+00:00', end: '2026-03-04T00:05:00+00:00' };
    expect(check && outcome(check, retrieved(late))).toBe('passed');
  });

  it.each(boundChecks)('$id', (check) => {
    const bounds = (inside: Retrieval, outside: Retrieval) => ({
      exchange: { id: 'x' },
      appointment: 'a-1',
      day: '2026-03-02',
      first: inside,
      last: inside,
      before: outside,
      after: outside,
    });
    expect(outcome(check, bounds(retrieved(stored), nothing))).toBe('passed');
    expect(outcome(check, bounds(nothing, retrieved(stored)))).toBe('failed');
    const refused = check.id === 'retrieve.bounds.excluded' ? 'undecided' : 'failed';
    expect(outcome(check, bounds(failed, failed))).toBe(refused);
  });

  it('shows nothing of another patient', () => {
    expect(outcome(nobodyElses, { ...retrieved(stored), others: 'a-9' })).toBe('passed');
    expect(outcome(nobodyElses, { ...retrieved(stored), others: 'a-1' })).toBe('failed');
  });

  it('is empty where nothing matches', () => {
    expect(outcome(emptyRetrieval, nothing)).toBe('passed');
    for (const wrong of [retrieved(stored), failed]) expect(outcome(emptyRetrieval, wrong)).toBe('failed');
  });
});

describe('what a retrieval has to return', () => {
  it.each(Object.values(listings))('$id', (check) => {
    expect(outcome(check, { ...retrieved(stored, cancelled), wanted: [stored, cancelled] })).toBe('passed');
    expect(outcome(check, { ...retrieved(stored), wanted: [stored, cancelled] })).toBe('failed');
  });

  it('shows what is cancelled as cancelled, with its reason', () => {
    const look = (found: JsonObject) => ({ ...retrieved(stored, found), wanted: [stored, cancelled] });
    expect(outcome(shownCancelled, look(cancelled))).toBe('passed');
    expect(outcome(shownCancelled, look({ ...cancelled, status: 'booked' }))).toBe('failed');
    expect(outcome(shownCancelled, look(changed(cancelled, ['extension'], undefined)))).toBe('failed');
    expect(outcome(shownCancelled, { ...retrieved(stored), wanted: [stored] })).toBe('undecided');
  });

  it('invents no booking organisation for what the practice made', () => {
    const { contained: _contained, extension: _extension, ...made } = stored;
    const look = (found: JsonObject) => ({ ...retrieved(found), wanted: [found] });
    expect(outcome(practiceMade, look(made))).toBe('passed');
    expect(outcome(practiceMade, look(stored))).toBe('passed');
    for (const bad of [
      changed(made, ['description'], undefined),
      changed(stored, ['contained'], undefined),
      changed(stored, ['contained', 0, 'identifier'], undefined),
      changed(stored, ['extension'], undefined),
    ])
      expect(outcome(practiceMade, look(bad))).toBe('failed');
    expect(outcome(practiceMade, { ...nothing, wanted: [made] })).toBe('undecided');
  });

  it('shows what reading shows', () => {
    const look = (found: JsonObject, read = answered({ resource: found })) => ({
      ...retrieved(stored),
      reads: [{ id: 'a-1', ...read }],
    });
    expect(outcome(sameAsRead, look(stored))).toBe('passed');
    expect(outcome(sameAsRead, look(changed(stored, ['meta', 'versionId'], '2')))).toBe('failed');
    expect(outcome(sameAsRead, look({ ...stored, comment: 'Another' }))).toBe('failed');
    expect(outcome(sameAsRead, look(stored, refused(404, 'NO_RECORD_FOUND', 'not-found')))).toBe('failed');
  });
});

describe('what a retrieval that begins today shows', () => {
  const at = new Date('2026-03-02T12:00:00Z');
  const [included, nothingEarlier] = todayChecks;
  const judged = (check: Check<Retrieval & { at: Date }> | undefined, start: string) =>
    check && outcome(check, { ...retrieved({ ...stored, start }), at });

  it('is what has passed today too', () => {
    expect(judged(included, '2026-03-02T09:00:00+00:00')).toBe('passed');
    expect(judged(included, '2026-03-02T15:00:00+00:00')).toBe('failed');
    expect(judged(included, '2026-03-01T15:00:00+00:00')).toBe('failed');
  });

  it('is nothing of the days before', () => {
    expect(judged(nothingEarlier, '2026-03-02T09:00:00+00:00')).toBe('passed');
    expect(judged(nothingEarlier, '2026-03-01T23:50:00+00:00')).toBe('failed');
  });
});
