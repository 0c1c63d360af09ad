import { isNoHttp } from '../../../support/http/failure.js';
import type { Check } from '../../../support/model/check.js';
import type { Exchange } from '../../../support/model/exchange.js';
import { observation } from '../../../support/model/observe.js';
import type { Sweep } from '../sweep.js';

const facts = {
  id: 'http.well-formed',
  title: 'the response is HTTP as RFC 7230 and RFC 7231 have it',
} as const;

/** Whether a message came that can be read as HTTP: its framing, and its body as its `Content-Encoding` says. */
export const wellFormed: Check<{ exchange: Exchange }> = {
  ...facts,
  *observe({ exchange: { id, response, failure } }) {
    const place = `message (exchange ${id})`;
    if (failure && isNoHttp(failure)) yield observation(place, false, 'an HTTP message', failure.message);
    if (response?.undecodable !== undefined)
      yield observation(place, false, 'a body in its Content-Encoding', response.undecodable);
    else if (response) yield observation(place, true, 'an HTTP message', `HTTP/${response.httpVersion}`);
  },
};

/** The same of the answers of every interaction. */
export const wellFormedEverywhere: Check<Sweep> = {
  ...facts,
  *observe({ answers }, terms) {
    for (const answer of answers) yield* wellFormed.observe(answer, terms);
  },
};
