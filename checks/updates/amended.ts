import { firstText, type JsonObject, selectText } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { heldTexts, keepsTexts, sentTexts, type TextElement } from '../appointments/texts.js';
import { extensionsOf } from '../slots/elements.js';
import { extensions } from '../vocabulary.js';
import { changedBy } from './answer.js';
import { addsNothing, holdsAllBut } from './comparison.js';
import { type Update, updated } from './update.js';

/** An update, and what a later read or retrieve shows of the appointment. */
export interface LaterLook extends ResponseSubject {
  update: Update;
  /** The appointment as the later answer has it. */
  found: JsonObject | undefined;
}

/** What becomes of description and comment. A provider may merge the two texts, which is warned about (APPT-A-29). */
export const amendedTexts: readonly Check<Update>[] = [
  {
    id: 'amend.texts-kept',
    title: 'returns the amended description and comment with nothing lost of them',
    *observe(update) {
      const after = updated(update);
      if (after) yield* keepsTexts('Appointment', after, update.sent);
    },
  },
  {
    id: 'amend.texts-exact',
    title: 'returns the amended description and comment each in its own element, as sent',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      for (const [name, text] of sentTexts(update.sent))
        yield observation(`Appointment.${name}`, after[name] === text, text, after[name]);
    },
  },
];

/** What becomes of a reason that may be amended. */
export const amendedReason: Readonly<Record<string, Check<Update>>> = {
  'the amended reason is returned as it was sent': {
    id: 'amend.reason-kept',
    title: 'returns the amended reason as it was sent',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      const [sent, found] = [update.sent, after].map((one) => firstText(one, 'reason.text'));
      yield observation('Appointment.reason[0].text', found === sent, String(sent), found);
    },
  },
  'nothing is left of the reason before': {
    id: 'amend.reason-replaced',
    title: 'replaces the reason as a whole, with nothing left of the one before',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      const found = firstText(after, 'reason.text');
      const before = firstText(update.own.resource, 'reason.text');
      const gone = found === undefined || found !== before;
      yield observation('Appointment.reason[0].text', gone, 'not the text before', found);
      const [code, sent] = [after, update.sent].map((one) => firstText(one, 'reason.coding.code'));
      yield observation('Appointment.reason[0].coding[0].code', code === sent, String(sent), code);
    },
  },
  'the amended cancellation reason is returned as it was sent': {
    id: 'amend.cancellation-reason-kept',
    title: 'returns the amended cancellation reason as it was sent',
    *observe(update) {
      const after = updated(update);
      if (!after) return;
      const [sent, found] = [update.sent, after].map(
        (one) => extensionsOf(one, extensions.cancellationReason)[0]?.value.valueString,
      );
      const at = 'Appointment.extension(cancellation reason).valueString';
      yield observation(at, found === sent, textOf(sent), found);
    },
  },
};

/** What a later look at an amended appointment shows. */
export const amendedForGood: Check<LaterLook> = {
  id: 'amend.shown-later',
  title: 'shows the amended texts and the new version afterwards, and all else as it was',
  *observe({ update, found }) {
    yield observation('Appointment', found !== undefined, `the appointment ${update.own.id}`, found?.id);
    if (!found) return;
    yield* keepsTexts('Appointment', found, update.sent);
    const [sent, shownReason] = [update.sent, found].map((one) => firstText(one, 'reason.text'));
    if (sent !== undefined)
      yield observation('Appointment.reason[0].text', shownReason === sent, sent, shownReason);
    const version = firstText(updated(update), 'meta.versionId');
    const shown = firstText(found, 'meta.versionId');
    yield observation('Appointment.meta.versionId', shown === version, String(version), shown);
    yield* holdsAllBut(changedBy(update), update.own, found);
    yield* addsNothing(changedBy(update), update.own, found);
  },
};

/** That a text over the limit is refused, or kept whole: never cut, and never half done (APPT-A-28). */
export const overlongAmendment: Readonly<Record<TextElement, Check<LaterLook>>> = {
  description: overlong('description'),
  comment: overlong('comment'),
};

function overlong(element: TextElement): Check<LaterLook> {
  return {
    id: `amend.overlong-${element}`,
    title: `refuses a ${element} that is too long for it and leaves the old one, or keeps it whole`,
    *observe({ update, found }) {
      const { status } = update.exchange.response;
      const refused = status >= 400 && status < 500;
      yield* ofPart('limit', [
        observation('status', refused || isSuccess(status), '200, or an error status (4xx)', status),
      ]);
      // Merged texts (APPT-A-29) are told apart by neither element, so that both are looked at together.
      const [before, held] = [update.own.resource, found].map(heldTexts);
      const wanted = refused ? (before ?? '') : textOf(update.sent[element]);
      const kept = refused ? held === before : held?.includes(wanted) === true;
      const afterwards = observation(`Appointment.${element} afterwards`, kept, wanted, found?.[element]);
      // What a refusal leaves behind says nothing of the limit.
      yield refused ? afterwards : { ...afterwards, part: 'limit' };
    },
  };
}

/** That service texts of the consumer are refused or ignored (APPT-A-14). */
export const ownServiceTexts: Check<LaterLook> = {
  id: 'amend.own-descriptions-ignored',
  title: 'never stores service descriptions that the consumer sends',
  *observe({ update, found }) {
    const { status } = update.exchange.response;
    yield observation(
      'status',
      isSuccess(status) || (status >= 400 && status < 500),
      '200 or a refusal (4xx)',
      status,
    );
    for (const path of ['serviceType.text', 'serviceCategory.text']) {
      const [own, sent] = [update.own.resource, update.sent].map((one) => firstText(one, path));
      if (sent === own) continue;
      for (const { value } of selectText(found, path))
        yield observation(
          `Appointment.${path} afterwards`,
          value !== sent,
          "the provider's own description",
          value,
        );
    }
  },
};
