import type { Check } from '../../support/model/check.js';
import type { AnsweredExchange } from '../../support/model/exchange.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import type { SessionStop } from './session.js';

/** A consumer's session at several practices, and its last exchange. */
export interface FederatedSession {
  exchange: AnsweredExchange;
  stops: readonly SessionStop[];
}

/** That the illustrated session works at each practice of a federation, one call at a time to one of them. */
export const federatedSessions: Check<FederatedSession> = {
  id: 'journeys.federated-session',
  title: 'supports the illustrated session at each practice: search for slots, find the patient, book, read',
  *observe({ stops }) {
    for (const { practice, booking, read } of stops) {
      const { status } = booking.exchange.response;
      yield observation(`${practice}: status of the booking`, isSuccess(status), '201', status);
      if (!read) continue;
      const found = read.exchange.response.status;
      yield observation(`${practice}: status of reading it`, isSuccess(found), '200', found);
    }
  },
};

export const federationChecks = [federatedSessions];
