import type { Check } from '../../support/model/check.js';
import { headerValue } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import type { Sweep } from '../api/sweep.js';

/** Headers that tell requests apart, and come back with the answer. */
const names = ['X-Request-ID', 'X-Correlation-ID'];

/** Each of them that was sent, with what came back under its name. */
const idsOf = (answers: Sweep['answers']) =>
  answers.flatMap(({ exchange }) =>
    names.flatMap((name) => {
      const sent = headerValue(exchange.request.headers, name);
      const found = headerValue(exchange.response.headers, name);
      return sent === undefined ? [] : [{ at: `header ${name}`, sent, found }];
    }),
  );

/** That what was sent comes back; of what is not sent nothing is said. */
export const mirrored: Check<Sweep> = {
  id: 'access.request-ids',
  title: 'every time, the response returns the X-Request-ID and X-Correlation-ID of the request',
  *observe({ answers }) {
    for (const { at, sent, found } of idsOf(answers)) yield observation(at, found !== undefined, sent, found);
  },
};

/** That what comes back is what was sent. */
export const unchangedIds: Check<Sweep> = {
  id: 'access.request-ids-unchanged',
  title: 'every time, what the response returns of X-Request-ID and X-Correlation-ID is unchanged',
  *observe({ answers }) {
    for (const { at, sent, found } of idsOf(answers))
      if (found !== undefined) yield observation(at, found === sent, sent, found);
  },
};

/** That a token that does not hold is refused as one that is not authorised. */
export const refusalStatus: Check<Sweep> = {
  id: 'access.refusal-status',
  title: 'every time, the refusal is 401 or 403',
  *observe({ answers }) {
    for (const { exchange, accepted } of answers) {
      const { status } = exchange.response;
      if (!accepted) yield observation('status', status === 401 || status === 403, '401 or 403', status);
    }
  },
};
