import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { inOrder } from '../responses/acceptance.js';
import { type Update, type UpdateKind, updated } from './update.js';

type Form = 'whole' | 'representation' | 'minimal' | 'xml';

/** What an update answers by the preference and format that were sent: all of it recommendations. */
export const updateForms = (kind: UpdateKind): Readonly<Record<Form, Check<Update>>> => {
  return {
    whole: {
      id: `${kind}.default-representation`,
      title: 'answers with the whole appointment when nothing is preferred',
      *observe(update) {
        yield isAppointment(update);
      },
    },
    representation: {
      id: `${kind}.prefer-representation`,
      title: 'answers with the whole appointment for Prefer: return=representation',
      *observe(update) {
        yield isAppointment(update);
      },
    },
    minimal: {
      id: `${kind}.prefer-minimal`,
      title: 'leaves the body empty for Prefer: return=minimal',
      *observe({ exchange, body }) {
        const { status } = exchange.response;
        yield observation('status', isSuccess(status), '200', status);
        yield observation('body', body.kind === 'empty', 'an empty body', body.kind);
      },
    },
    xml: {
      id: `${kind}.format.xml`,
      title: 'accepts an update in XML',
      *observe({ exchange }) {
        const { status } = exchange.response;
        yield observation('status', isSuccess(status), '200', status);
      },
    },
  };
};

function isAppointment(update: Update) {
  const { body } = update;
  const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
  return observation('resourceType', updated(update) !== undefined, 'Appointment', found);
}

/** That an update which asserts no profile is accepted or refused (FND-A-31). */
export const withoutProfile = (kind: UpdateKind): Check<Update> => ({
  id: `${kind}.profile-missing`,
  title: 'accepts an update in which no profile is asserted, or refuses it',
  *observe({ exchange }) {
    const { status } = exchange.response;
    const ok = isSuccess(status) || (status >= 400 && status < 500);
    yield observation('status', ok, '200 or a refusal (4xx)', status);
  },
});

/** That an update with a value that is odd or broken breaks nothing: whether it is accepted is not said. */
export const oddUpdate = (kind: UpdateKind): Check<Update> => ({
  id: `${kind}.malformed-value`,
  title: 'accepts an update with an odd value, or refuses it and explains that',
  *observe(update) {
    yield inOrder(update);
  },
});
