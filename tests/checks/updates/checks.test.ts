import { describe, expect, it } from 'vitest';
import {
  refusalChangesNothing,
  refusalFreesNoSlot,
  refusalKeepsSlot,
  refusalListsNothing,
} from '../../../checks/updates/afterwards.js';
import {
  amendedForGood,
  amendedTexts,
  type LaterLook,
  overlongAmendment,
  ownServiceTexts,
} from '../../../checks/updates/amended.js';
import { answerChecks } from '../../../checks/updates/answer.js';
import {
  bookableAgain,
  bookableOnce,
  cancellation,
  cancelledForGood,
  notRevived,
  slotNotFreedTwice,
  slotStaysTaken,
  slotsFreed,
  staysCancelled,
} from '../../../checks/updates/cancelled.js';
import { updateCapability } from '../../../checks/updates/capability.js';
import { oddUpdate, updateForms, withoutProfile } from '../../../checks/updates/forms.js';
import type { Update } from '../../../checks/updates/update.js';
import { type JsonObject, selectObjects } from '../../../support/kernel/select.js';
import type { Check } from '../../../support/model/check.js';
import { boundTo } from '../bound.js';
import { answered, changed, failingParts, outcome } from '../subject.js';
import { after, bodiless, booked, reason, refusedUpdate, slots, update } from './sample.js';

const kinds = ['amend', 'cancel'] as const;

describe.each(kinds)('the answer to an update: %s', (kind) => {
  const good = after[kind];
  const faulty: Readonly<Record<string, Update>> = {
    profile: update(kind, changed(good, ['meta', 'profile'], ['https://elsewhere.example/Appointment'])),
    'new-version': update(kind, changed(good, ['meta', 'versionId'], '1')),
    etag: update(kind, good, 'W/"1"'),
    'all-else-kept': update(kind, changed(good, ['participant', 1, 'status'], 'declined')),
    organisation: update(kind, changed(good, ['contained'], undefined)),
    'service-type': update(kind, changed(good, ['serviceType'], undefined)),
    'service-category': update(kind, changed(good, ['serviceCategory', 'text'], 'Another')),
    'no-reason': update(kind, { ...good, reason: [{ text: 'Cough' }] }),
    'no-specialty': update(kind, { ...good, specialty: [{ text: 'General practice' }] }),
  };

  it('finds what was added, save by the supplier', () => {
    const [kept] = answerChecks(kind, 'kept');
    const supplied = { url: 'https://supplier.example/extension', valueString: 'x' };
    const extended = {
      ...good,
      extension: [...selectObjects(good, 'extension').map(({ value }) => value), supplied],
    };
    expect(kept && outcome(kept, update(kind, extended))).toBe('passed');
    expect(kept && outcome(kept, update(kind, { ...good, priority: 3 }))).toBe('failed');
  });

  it.each(answerChecks(kind))('$id', (check) => {
    const bad = faulty[check.id.slice(kind.length + 1)];
    expect(outcome(check, update(kind))).toBe('passed');
    expect(bad && outcome(check, bad)).toBe('failed');
    expect(outcome(check, refusedUpdate(kind))).toBe('undecided');
  });

  it('takes no offence at another order, or at the same instant written otherwise', () => {
    const [check] = answerChecks(kind, 'kept');
    const reversed = Array.isArray(good.participant) ? [...good.participant].reverse() : [];
    const same = { ...good, participant: reversed, start: '2026-03-02T10:00:00+01:00' };
    expect(check && outcome(check, update(kind, same))).toBe('passed');
  });

  it('knows an extension that got lost', () => {
    const [check] = answerChecks(kind, 'kept');
    const lost = changed(good, ['extension', 1, 'valueCode'], 'Video');
    expect(check && outcome(check, update(kind, lost))).toBe('failed');
  });

  it.each([
    ['whole', update(kind), bodiless(kind)],
    ['representation', update(kind), bodiless(kind)],
    ['minimal', bodiless(kind), update(kind)],
    ['xml', update(kind), refusedUpdate(kind, 415)],
  ] as const)('the form %s', (form, right, wrong) => {
    expect(outcome(updateForms(kind)[form], right)).toBe('passed');
    expect(outcome(updateForms(kind)[form], wrong)).toBe('failed');
  });

  it('leaves it open whether an odd value is accepted, but not to break', () => {
    expect(outcome(oddUpdate(kind), update(kind))).toBe('passed');
    expect(outcome(oddUpdate(kind), refusedUpdate(kind))).toBe('passed');
    expect(outcome(oddUpdate(kind), bodiless(kind, 400))).toBe('failed');
    expect(outcome(oddUpdate(kind), bodiless(kind, 500))).toBe('failed');
  });

  it('leaves it open whether the profile is asked for, but not to break', () => {
    expect(outcome(withoutProfile(kind), update(kind))).toBe('passed');
    expect(outcome(withoutProfile(kind), refusedUpdate(kind))).toBe('passed');
    expect(outcome(withoutProfile(kind), bodiless(kind, 500))).toBe('failed');
  });

  it('wants nothing changed by a refusal', () => {
    const check = refusalChangesNothing[kind];
    const look = (found: JsonObject | undefined, answer = refusedUpdate(kind)) => ({
      ...answered(),
      answer,
      before: booked,
      after: found,
    });
    expect(outcome(check, look(undefined, update(kind)))).toBe('undecided');
    expect(outcome(check, look(booked))).toBe('passed');
    for (const bad of [
      undefined,
      changed(booked, ['meta', 'versionId'], '2'),
      changed(booked, ['description'], 'Amended'),
      { ...booked, priority: 1 },
    ])
      expect(outcome(check, look(bad))).toBe('failed');
  });
});

describe.each(kinds)('what shows after a refused update: %s', (kind) => {
  it('frees no slot', () => {
    const check = refusalFreesNoSlot[kind];
    const seen = (free: readonly string[], update: Update) => ({ ...slots(free), update });
    expect(outcome(check, seen(['s3'], refusedUpdate(kind)))).toBe('passed');
    expect(outcome(check, seen(['s3', 's1'], refusedUpdate(kind)))).toBe('failed');
    expect(outcome(check, seen([], refusedUpdate(kind)))).toBe('undecided');
    expect(outcome(check, seen(['s1'], update(kind)))).toBe('undecided');
  });

  it('lists nothing of what was sent', () => {
    const check = refusalListsNothing[kind];
    const sent = { ...booked, description: 'Another', priority: 1 };
    const list = (listed: JsonObject | undefined, refusal = refusedUpdate(kind)) => ({
      ...answered(),
      update: { ...refusal, sent },
      listed,
    });
    expect(outcome(check, list(booked))).toBe('passed');
    expect(outcome(check, list({ ...booked, comment: 'Cut by the list' }))).toBe('passed');
    expect(outcome(check, list(undefined))).toBe('failed');
    expect(outcome(check, list({ ...booked, priority: 1 }))).toBe('failed');
    expect(outcome(check, list({ ...booked, priority: 1 }, update(kind)))).toBe('undecided');
  });

  it('lets nobody else have the slot', () => {
    expect(outcome(refusalKeepsSlot[kind], answered({ status: 409 }))).toBe('passed');
    expect(outcome(refusalKeepsSlot[kind], answered({ status: 201 }))).toBe('failed');
  });
});

describe('what becomes of an amendment', () => {
  const look = (found: JsonObject | undefined, subject = update('amend')): LaterLook => ({
    ...answered(),
    update: subject,
    found,
  });

  it.each(amendedTexts)('$id', (check) => {
    expect(outcome(check, update('amend'))).toBe('passed');
    expect(outcome(check, update('amend', { ...after.amend, comment: 'Amended as' }))).toBe('failed');
  });

  it('warns of merged texts only', () => {
    const merged = { ...after.amend, description: 'Amended / Amended as well', comment: '' };
    const [kept, exact] = amendedTexts;
    expect(kept && outcome(kept, update('amend', merged))).toBe('passed');
    expect(exact && outcome(exact, update('amend', merged))).toBe('failed');
    expect(boundTo(exact).severity).toBe('warn');
  });

  it('leave an appointment without comment as it was when they refuse one', () => {
    const { comment: _, ...plain } = booked;
    const refusal = refusedUpdate('amend');
    const update = { ...refusal, own: { ...refusal.own, resource: plain } };
    expect(outcome(overlongAmendment.comment, look(plain, update))).toBe('passed');
    expect(outcome(overlongAmendment.comment, look({ ...plain, comment: 'cut' }, update))).toBe('failed');
  });

  it.each<[Check<LaterLook>, LaterLook, LaterLook]>([
    [amendedForGood, look(after.amend), look(booked)],
    [
      overlongAmendment.description,
      look(booked, refusedUpdate('amend')),
      look({ ...after.amend, description: 'Am', comment: 'x' }),
    ],
    [overlongAmendment.comment, look(after.amend), look({ ...after.amend, comment: 'Amended' })],
    [
      ownServiceTexts,
      look(booked, ownTexts()),
      look({ ...booked, serviceType: [{ text: 'Mine' }] }, ownTexts()),
    ],
  ])('$id', (check, right, wrong) => {
    expect(outcome(check, right)).toBe('passed');
    expect(outcome(check, wrong)).toBe('failed');
    expect(outcome(check, { ...right, found: undefined, update: bodiless('amend', 500) })).toBe('failed');
  });

  it('is declared in the capability statement', () => {
    const statement = (code: string, updateCreate: boolean) =>
      answered({
        resource: {
          resourceType: 'CapabilityStatement',
          rest: [{ resource: [{ type: 'Appointment', interaction: [{ code }], updateCreate }] }],
        },
      });
    expect(outcome(updateCapability, statement('update', false))).toBe('passed');
    expect(outcome(updateCapability, statement('read', false))).toBe('failed');
    expect(outcome(updateCapability, statement('update', true))).toBe('failed');
  });
});

describe('what becomes of a cancellation', () => {
  const withoutReason = { ...after.cancel, extension: booked.extension ?? [] };
  const wrong: Readonly<Record<string, JsonObject>> = {
    'cancel.status-cancelled': { ...after.cancel, status: 'booked' },
    'cancel.reason-returned': withoutReason,
    'cancel.one-reason': { ...after.cancel, extension: [reason, reason] },
  };
  const look = (found: JsonObject | undefined, subject = update('cancel')): LaterLook => ({
    ...answered(),
    update: subject,
    found,
  });

  it.each(cancellation)('$id', (check) => {
    expect(outcome(check, update('cancel'))).toBe('passed');
    expect(outcome(check, update('cancel', wrong[check.id]))).toBe('failed');
    expect(outcome(check, refusedUpdate('cancel'))).toBe('undecided');
  });

  it.each<[Check<LaterLook>, LaterLook, LaterLook]>([
    [cancelledForGood, look(after.cancel), look(booked)],
    [staysCancelled, look(after.cancel, refusedUpdate('cancel')), look(booked)],
    [notRevived, look(after.cancel, refusedUpdate('amend')), look(after.cancel)],
  ])('$id', (check, right, bad) => {
    expect(outcome(check, right)).toBe('passed');
    expect(outcome(check, bad)).toBe('failed');
    expect(outcome(check, { ...right, found: undefined })).toBe('failed');
  });

  it.each([
    ['read-an-appointment', 'read'],
    ['retrieve-a-patients-appointments', 'listed'],
  ])('tells by its part that %s does not show the cancelled', (interaction, part) => {
    const { exchange, ...rest } = look(undefined);
    expect(failingParts(cancelledForGood, { ...rest, exchange: { ...exchange, interaction } })).toEqual([
      part,
    ]);
  });

  it.each([
    [slotsFreed.one, ['s1', 's2', 's3'], ['s3']],
    [slotsFreed.several, ['s1', 's2'], ['s1']],
    [slotNotFreedTwice, ['s3'], ['s1']],
    [slotStaysTaken, ['s3'], ['s2']],
  ])('$id', (check, right, bad) => {
    expect(outcome(check, slots(right))).toBe('passed');
    expect(outcome(check, slots(bad))).toBe('failed');
  });

  it.each([slotNotFreedTwice, slotStaysTaken])(
    'is not proven by a search that offers nothing: $id',
    (check) => {
      expect(outcome(check, slots([]))).toBe('undecided');
    },
  );

  it('wants a slot that was booked again to stay so', () => {
    expect(outcome(bookableOnce, answered({ status: 409 }))).toBe('passed');
    expect(outcome(bookableOnce, answered({ status: 201 }))).toBe('failed');
  });

  it('wants the slot to be bookable again', () => {
    expect(outcome(bookableAgain, answered({ status: 201 }))).toBe('passed');
    expect(outcome(bookableAgain, answered({ status: 409 }))).toBe('failed');
  });
});

function ownTexts(): Update {
  return { ...update('amend'), sent: { ...after.amend, serviceType: [{ text: 'Mine' }] } };
}
