import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { idsOf, type Retrieval } from './retrieval.js';

/** Retrievals that have to show one appointment, and retrievals that must not, by what they ask for. */
export interface PrefixedRetrievals {
  exchange: { id: string };
  appointment: string;
  showing: Readonly<Record<string, Retrieval>>;
  hiding: Readonly<Record<string, Retrieval>>;
}

/** What a retrieval may ask for where `start` takes any prefix and may be left out, by the last part of the check's id. */
export const prefixes = {
  lt: 'lt selects the appointments that start before a day',
  gt: 'gt selects the appointments that start after a day',
  eq: 'eq selects the appointments that start on a day',
  ne: 'ne selects the appointments that do not start on a day',
  none: 'a start without a prefix selects as eq does',
  lower: 'a lower bound alone selects the appointments from it on',
  upper: 'an upper bound alone selects the appointments up to it',
  absent: 'without start every appointment is selected',
  times: 'bounds with a time select by the time',
} as const;

export type Prefix = keyof typeof prefixes;

export const prefixChecks: Readonly<Record<Prefix, Check<PrefixedRetrievals>>> = {
  lt: selects('lt'),
  gt: selects('gt'),
  eq: selects('eq'),
  ne: selects('ne'),
  none: selects('none'),
  lower: selects('lower'),
  upper: selects('upper'),
  absent: selects('absent'),
  times: selects('times'),
};

/** That a retrieval without a period lists what is to come; whether it may be sent is the business of `absent`. */
export const listedWithoutStart: Check<PrefixedRetrievals> = {
  id: 'retrieve.lists.without-start',
  title: 'without start an appointment to come is listed',
  *observe({ appointment, showing }) {
    for (const [asked, retrieval] of Object.entries(showing))
      if (isSuccess(retrieval.exchange.response.status)) yield shows(asked, retrieval, appointment, true);
  },
};

function selects(prefix: Prefix): Check<PrefixedRetrievals> {
  return {
    id: `retrieve.selects.${prefix}`,
    title: prefixes[prefix],
    *observe({ appointment, showing, hiding }) {
      for (const [asked, retrieval] of Object.entries(showing)) {
        const { status } = retrieval.exchange.response;
        yield observation(`${asked}: status`, isSuccess(status), '200', status);
        if (isSuccess(status)) yield* ofPart('shown', [shows(asked, retrieval, appointment, true)]);
      }
      for (const [asked, retrieval] of Object.entries(hiding))
        if (isSuccess(retrieval.exchange.response.status)) yield shows(asked, retrieval, appointment, false);
    },
  };
}

function shows(asked: string, retrieval: Retrieval, appointment: string, wanted: boolean) {
  const ids = idsOf(retrieval);
  return observation(
    `${asked}: Bundle.entry.resource.id`,
    ids.includes(appointment) === wanted,
    wanted ? appointment : `no ${appointment}`,
    ids.join(', ') || 'no entry',
  );
}
