import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { reasonIn } from '../sentences.js';

/** What a provider has to accept. */
export type AcceptanceRule = Pick<Check, 'id'> & {
  /** Of the features: "the search is accepted, because past periods may be searched". */
  sentence: string;
};

/** That a request which looks unusual is served like any other: a success with the resource that belongs to it. */
export const accepts =
  ({ status, resourceType }: { status: number; resourceType: string }) =>
  ({ sentence, ...facts }: AcceptanceRule): Check => ({
    ...facts,
    title: `accepts a request, because ${reasonIn(sentence)}`,
    *observe({ exchange, body }) {
      const found = exchange.response.status;
      yield observation('status', isSuccess(found), String(status), found);
      yield oneOf('resourceType', body.kind === 'resource' ? body.resource.resourceType : body.kind, [
        resourceType,
      ]);
    },
  });

/** That a request with an odd value breaks nothing: it is served, or refused with an explanation. */
export function inOrder({ exchange, body }: ResponseSubject): Observation {
  const { status } = exchange.response;
  const explained = body.kind === 'resource' && body.resource.resourceType === 'OperationOutcome';
  return observation(
    'status',
    status < 300 || (status >= 400 && status < 500 && explained),
    'a success, or a refusal (4xx) with an OperationOutcome',
    status,
  );
}
