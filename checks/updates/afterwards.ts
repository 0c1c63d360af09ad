import { firstText, type JsonObject } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { holdsAllBut } from './comparison.js';
import type { UpdateKind } from './update.js';

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
      if (answer.exchange.response.status < 400) return;
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
