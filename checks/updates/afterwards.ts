import { firstText, type Json, type JsonObject } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { holdsAllBut, sameContent } from './comparison.js';
import { type FreedSlots, notOffered } from './slots.js';
import type { Update, UpdateKind } from './update.js';

/** An appointment before an update that had to be refused, and as it is read after it. */
export interface Refused extends ResponseSubject {
  /** The answer to the update. */
  answer: ResponseSubject;
  before: JsonObject;
  after: JsonObject | undefined;
}

/** That a refused update changes nothing, the version included. One that was accepted is for other checks to judge. */
export const refusalChangesNothing: Readonly<Record<UpdateKind, Check<Refused>>> = {
  amend: unchanged('amend'),
  cancel: unchanged('cancel'),
};

function unchanged(kind: UpdateKind): Check<Refused> {
  return {
    id: `${kind}.refusal-changes-nothing`,
    title: 'leaves the appointment and its version as they were when it refuses an update',
    *observe({ answer, before, after }) {
      if (!isRefused(answer)) return;
      yield observation('Appointment', after !== undefined, 'the appointment', after?.id);
      if (!after) return;
      const [was, is] = [before, after].map((one) => firstText(one, 'meta.versionId'));
      yield observation('Appointment.meta.versionId', is === was, String(was), is);
      yield* holdsAllBut([], { resource: before }, after);
      const added = Object.keys(after).filter((name) => name !== 'text' && !(name in before));
      yield observation('Appointment', added.length === 0, 'no element added', added.join(', ') || 'none');
    },
  };
}

/** The slots of an appointment after an update of it that had to be refused. */
export interface SlotsAfter extends FreedSlots {
  update: Update;
}

/** That a refused update sets no slot free. */
export const refusalFreesNoSlot: Readonly<Record<UpdateKind, Check<SlotsAfter>>> = {
  amend: frees('amend'),
  cancel: frees('cancel'),
};

function frees(kind: UpdateKind): Check<SlotsAfter> {
  return {
    id: `${kind}.refusal-frees-no-slot`,
    title: 'offers no slot of an appointment when it refused the update',
    *observe({ update, ...freed }) {
      // A cancelled appointment holds no slots that could be set free.
      if (isRefused(update) && update.own.resource.status !== 'cancelled') yield* notOffered(freed);
    },
  };
}

/** An appointment in the list of its patient after an update that had to be refused. */
export interface ListedAfter extends ResponseSubject {
  update: Update;
  listed: JsonObject | undefined;
}

/** That the patient's list shows nothing of a refused update: the appointment is there, without what was sent. */
export const refusalListsNothing: Readonly<Record<UpdateKind, Check<ListedAfter>>> = {
  amend: lists('amend'),
  cancel: lists('cancel'),
};

function lists(kind: UpdateKind): Check<ListedAfter> {
  return {
    id: `${kind}.refusal-lists-nothing`,
    title: "shows nothing of an update that it refused among the patient's appointments",
    *observe({ update, listed }) {
      if (!isRefused(update)) return;
      const { own, sent } = update;
      yield observation('Appointment', listed !== undefined, `the appointment ${own.id}`, listed?.id);
      if (!listed) return;
      const before = own.resource;
      // What the list shows wrongly anyway is for retrieval to answer for: here counts only what the update would have made.
      for (const name of [...new Set([...Object.keys(before), ...Object.keys(sent)])]) {
        if (notShown.includes(name) || sameContent(before[name], sent[name])) continue;
        const made = sameContent(listed[name], sent[name]);
        yield observation(`Appointment.${name}`, !made, asText(before[name]), asText(listed[name]));
      }
    },
  };
}

/** Not what an update changes: the type of the resource, its version and its narrative. */
const notShown = ['resourceType', 'id', 'meta', 'text'];

const asText = (value: Json | undefined): string => JSON.stringify(value) ?? 'nothing';

/** That the slots of an appointment cannot be booked by others after a refused update: the subject answers such a booking. */
export const refusalKeepsSlot: Readonly<Record<UpdateKind, Check>> = {
  amend: keeps('amend'),
  cancel: keeps('cancel'),
};

function keeps(kind: UpdateKind): Check {
  return {
    id: `${kind}.refusal-keeps-slot`,
    title: 'lets nobody else book the slot of an appointment when it refused the update',
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status >= 400, 'an error status', status);
    },
  };
}

const isRefused = ({ exchange }: ResponseSubject): boolean => exchange.response.status >= 400;
