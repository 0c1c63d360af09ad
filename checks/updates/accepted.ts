import type { Check } from '../../support/model/check.js';
import { accepts } from '../responses/acceptance.js';
import type { UpdateKind } from './update.js';

type Accepted = {
  ids: Partial<Record<UpdateKind, string>>;
};

/** That an update has to be accepted, and why. */
const reasons: Readonly<Record<string, Accepted>> = {
  'the update is accepted, because description and comment may be amended alone and together': {
    ids: { amend: 'amend.accepts.description-and-comment-may-be-amended-alone-and-together' },
  },
  'the update is accepted, because a comment may be added': {
    ids: { amend: 'amend.accepts.a-comment-may-be-added' },
  },
  'the update is accepted, because it is as it was read but for what may change': {
    ids: {
      amend: 'amend.accepts.it-is-as-it-was-read-but-for-what-may-change',
      cancel: 'cancel.accepts.it-is-as-it-was-read-but-for-what-may-change',
    },
  },
  'the update is accepted, because delivery channel and practitioner role may be left out': {
    ids: {
      amend: 'amend.accepts.delivery-channel-and-practitioner-role-may-be-left-out',
      cancel: 'cancel.accepts.delivery-channel-and-practitioner-role-may-be-left-out',
    },
  },
  'the update is accepted, because service type and service category may be left out': {
    ids: {
      amend: 'amend.accepts.service-type-and-service-category-may-be-left-out',
      cancel: 'cancel.accepts.service-type-and-service-category-may-be-left-out',
    },
  },
  'the update is accepted, because texts of 100 and 500 characters have to be stored': {
    ids: { amend: 'amend.accepts.texts-of-100-and-500-characters-have-to-be-stored' },
  },
  'the update is accepted, because If-Match names the current version': {
    ids: {
      amend: 'amend.accepts.if-match-names-the-current-version',
      cancel: 'cancel.accepts.if-match-names-the-current-version',
    },
  },
  'the update is accepted, because a provider may do without If-Match': {
    ids: {
      amend: 'amend.accepts.a-provider-may-do-without-if-match',
      cancel: 'cancel.accepts.a-provider-may-do-without-if-match',
    },
  },
  'the update is accepted, because nothing need change': {
    ids: { amend: 'amend.accepts.nothing-need-change' },
  },
  'the update is accepted, because the organisation that booked does not matter': {
    ids: {
      amend: 'amend.accepts.the-organisation-that-booked-does-not-matter',
      cancel: 'cancel.accepts.the-organisation-that-booked-does-not-matter',
    },
  },
  'the update is accepted, because the rules of slot availability do not apply': {
    ids: {
      amend: 'amend.accepts.the-rules-of-slot-availability-do-not-apply',
      cancel: 'cancel.accepts.the-rules-of-slot-availability-do-not-apply',
    },
  },
  'the update is accepted, because the reason may be amended': {
    ids: { amend: 'amend.accepts.the-reason-may-be-amended' },
  },
  'the update is accepted, because the cancellation reason of a cancelled appointment may be amended': {
    ids: { amend: 'amend.accepts.the-cancellation-reason-may-be-amended' },
  },
  'the update is accepted, because a reason may be of any length': {
    ids: { cancel: 'cancel.accepts.a-reason-may-be-of-any-length' },
  },
};

/** The sentences that say so. */
export const acceptanceSentences: readonly string[] = Object.keys(reasons);

/** By the sentence: the check that an update is accepted for it. */
export const acceptance: Readonly<Record<UpdateKind, Readonly<Record<string, Check>>>> = {
  amend: acceptanceOf('amend'),
  cancel: acceptanceOf('cancel'),
};

function acceptanceOf(kind: UpdateKind): Readonly<Record<string, Check>> {
  const accepted = accepts({ status: 200, resourceType: 'Appointment' });
  return Object.fromEntries(
    Object.entries(reasons).flatMap(([sentence, { ids }]) => {
      const id = ids[kind];
      return id ? [[sentence, accepted({ id, sentence })]] : [];
    }),
  );
}
