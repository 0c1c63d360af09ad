import type { Check } from '../../support/model/check.js';
import { type AnsweredExchange, isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import type { Terms } from '../../support/model/terms.js';
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

/** A consumer's search at several practices, and the booking that followed at one of them. */
export interface FederatedSearch {
  exchange: AnsweredExchange;
  searches: readonly { practice: string; status: number }[];
  stop: SessionStop;
}

/** That each practice is searched, and the appointment is booked at one of them. */
export const federatedSearch: Check<FederatedSearch> = {
  id: 'journeys.federated-search',
  title:
    'supports the illustrated session: slots are searched for at each practice, and booked and read at one',
  *observe({ searches, stop, exchange }) {
    for (const { practice, status } of searches)
      yield observation(`${practice}: status of the search`, status === 200, '200', status);
    yield* federatedSessions.observe({ exchange, stops: [stop] }, noTerms);
  },
};

/** The checks of sessions compare with no code. */
const noTerms: Terms = { codes: {}, errorSystems: [], errors: new Map() };

export const federationChecks = [federatedSessions, federatedSearch];
