import { select } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation, ofPart, present } from '../../support/model/observe.js';
import { reasonIn } from '../sentences.js';

/** Why a request has to be refused. */
export type RefusalRule = Pick<Check, 'id'> & {
  /** Of the features: "the search is refused, because its period is longer than two weeks". */
  sentence: string;
};

/**
 * That a request is refused at all: a 4xx answer. Which status and code it names is another check, because the use case
 * pages mostly leave them open; that an OperationOutcome comes with it, and its form, are standing rules.
 */
export const refuses = ({ sentence, ...facts }: RefusalRule): Check => ({
  ...facts,
  title: `refuses a request, because ${reasonIn(sentence)}`,
  *observe({ exchange, body }) {
    const { status } = exchange.response;
    const refused = observation('status', status >= 400 && status < 500, 'an error status (4xx)', status);
    // Where an interpretation lets such a request be served, it does not let it break the provider.
    yield* ofPart('status', [{ ...refused, inexcusable: isBreakdown(status) }]);
    const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
    const isOutcome = found === 'OperationOutcome';
    yield {
      ...observation('body', isOutcome, 'an OperationOutcome', found),
      part: 'outcome',
      aside: true,
    };
  },
});

/** Whether the provider broke over a request: 501 is no breakdown, but says that what is asked for is not offered. */
export const isBreakdown = (status: number): boolean => status >= 500 && status !== 501;

/** What an error says about itself beyond the mandatory parts; recommendations that hold for every interaction. */
export const explanation: readonly Check[] = [
  {
    id: 'responses.error-carries-outcome',
    title: 'answers a faulty request with an HTTP error status together with an OperationOutcome',
    *observe({ exchange, body }) {
      const { status } = exchange.response;
      yield observation('status', status >= 400, 'an HTTP error status', status);
      const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
      yield observation('body', found === 'OperationOutcome', 'an OperationOutcome', found);
    },
  },
  {
    id: 'responses.error-diagnostics',
    title: 'says in diagnostics what was wrong with the request',
    *observe({ body }) {
      if (body.kind !== 'resource' || body.resource.resourceType !== 'OperationOutcome') return;
      const [diagnostics] = select(body.resource, 'issue.diagnostics');
      yield present('OperationOutcome.issue[0].diagnostics', diagnostics?.value, 'what was wrong');
    },
  },
];
