import { firstText } from '../../support/kernel/select.js';
import type { Check, Observation } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { type ErrorKind, errorVerdict, spineCode } from '../responses/errors.js';
import { isBreakdown } from '../responses/refusal.js';
import type { Sweep, SweptAnswer } from './sweep.js';

/** What a check of all interactions weighs, and what it says. */
export type Facts = Omit<Check, 'observe'>;

/** One observation for each interaction that was asked: `ok` and `found` say what its answer shows. */
export function everywhere(
  facts: Facts,
  expected: string,
  look: (answer: SweptAnswer) => { ok: boolean; found?: string; inexcusable?: boolean } | undefined,
): Check<Sweep> {
  return {
    ...facts,
    *observe({ answers }) {
      for (const answer of answers) {
        const seen = look(answer);
        if (!seen) continue;
        const { ok, found = summary(answer), inexcusable = false } = seen;
        yield { ...observation(placeOf(answer), ok, expected, found), inexcusable };
      }
    },
  };
}

/**
 * That a change is refused: a 4xx answer, and not one to a request that was accepted so far; the OperationOutcome that has
 * to come with it is a standing rule. `also` are further statuses that refuse this change.
 */
export const refusedEverywhere = (facts: Facts, also: readonly number[] = []): Check<Sweep> => ({
  ...facts,
  *observe({ answers }) {
    const expected = `a refusal: 4xx${also.map((status) => ` or ${status}`).join('')}`;
    for (const answer of answers) {
      const { status } = answer.exchange.response;
      const refusal = (status >= 400 && status < 500) || also.includes(status);
      // Broken down is not served: what is wrong then is the refusal.
      const taken = answer.accepted || status < 400;
      const [place, found] = [placeOf(answer), summary(answer)];
      yield* ofPart('taken', [observation(place, !taken, expected, found)]);
      const refused = observation(place, refusal, expected, found);
      if (!taken) yield* ofPart('refusal', [{ ...refused, inexcusable: isBreakdown(status) && !refusal }]);
    }
  },
});

/** That a change makes no difference: the request is served as it is without it, or refused for what comes later. */
export const servedEverywhere = (facts: Facts): Check<Sweep> =>
  everywhere(facts, 'the answer that the unchanged request gets', ({ accepted }) => ({ ok: accepted }));

/**
 * That a change is refused with the first of these errors; another of them decides nothing. Where another check looks at the refusal itself (`refused`), an
 * answer that is none is left to it.
 */
export const errorEverywhere = (
  facts: Facts,
  kinds: readonly ErrorKind[],
  { refused }: { refused: boolean },
): Check<Sweep> =>
  everywhere(facts, kinds.map(({ status, code }) => `${status} ${code}`).join(' or '), (answer) => {
    const { status } = answer.exchange.response;
    if (refused && (answer.accepted || status < 400)) return undefined;
    const verdict = errorVerdict(kinds, answer);
    return verdict === 'permitted' ? undefined : { ok: verdict === 'the rule' };
  });

/** Holds each answer to a check of single answers; `served` says that it is one on what was served. */
export const eachHeldTo = (
  check: Check,
  facts: Partial<Facts> & { id: string },
  { served = false }: { served?: boolean } = {},
): Check<Sweep> => ({
  ...withoutObserve(check),
  ...facts,
  *observe({ answers }, terms) {
    for (const answer of answers) yield* summed(answer, served, check.observe(answer, terms));
  },
});

/**
 * All that a check saw in one answer as one observation for each of its parts: the first thing wrong, else the first
 * thing seen.
 */
function* summed(answer: SweptAnswer, served: boolean, seen: Iterable<Observation>): Iterable<Observation> {
  const place = placeOf(answer);
  if (served && !answer.served) {
    if (answer.accepted) return;
    yield observation(place, false, 'the answer that the unchanged request gets', summary(answer));
    return;
  }
  const observations = [...seen];
  for (const part of new Set(observations.map((one) => one.part))) {
    const own = observations.filter((one) => one.part === part);
    const telling = own.find(({ ok }) => !ok) ?? own[0];
    if (telling) yield { ...telling, path: `${place}: ${telling.path}` };
  }
}

function withoutObserve({ observe: _, ...facts }: Check): Facts {
  return facts;
}

/** `read-a-patient (exchange TOKEN-011.7)` */
export const placeOf = ({ exchange }: SweptAnswer): string =>
  `${exchange.interaction} (exchange ${exchange.id})`;

/** `400 BAD_REQUEST`, `200 with a Bundle`, `404 without a body` */
export function summary(answer: SweptAnswer): string {
  const { status } = answer.exchange.response;
  const { body } = answer;
  if (body.kind !== 'resource') return `${status} with ${body.kind === 'empty' ? 'no body' : body.reason}`;
  const code = spineCode(answer) ?? firstText(body.resource, 'issue.code');
  return code ? `${status} ${code}` : `${status} with ${body.resource.resourceType}`;
}
