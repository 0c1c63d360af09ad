import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart, oneOf } from '../../support/model/observe.js';

/**
 * That an interaction answers a good request with the status that its page names. Of one that serves nothing nothing is
 * said about the status of success.
 */
export function answersWith(status: number, interaction: string): Check {
  return {
    id: `${interaction}.status`,
    title: `answers ${status}`,
    *observe({ exchange }) {
      const found = exchange.response.status;
      const served = isSuccess(found);
      yield* ofPart('served', [observation('status', served, String(status), found)]);
      if (served) yield* ofPart('status', [observation('status', found === status, String(status), found)]);
    },
  };
}

/** That an interaction answers with a Bundle of type searchset. */
export function answersWithSearchset(interaction: string): Check {
  return {
    id: `${interaction}.searchset`,
    title: 'answers with a Bundle of type searchset',
    *observe({ body }) {
      const resource = resourceIn(body);
      yield oneOf('resourceType', resource?.resourceType ?? body.kind, ['Bundle']);
      yield oneOf('Bundle.type', resource?.type, ['searchset']);
    },
  };
}

/** That an interaction answers with a single resource of its type, which carries a logical id. */
export function answersWithResource(type: string, interaction: string): Check {
  return {
    id: `${interaction}.resource`,
    title: `answers with a resource of type ${type}`,
    *observe({ body }) {
      const found = body.kind === 'resource' ? body.resource.resourceType : body.kind;
      yield oneOf('resourceType', found, [type]);
    },
  };
}

/** The answer to a request without a body, and whether a request that was refused so is served with one. */
export interface BodylessAnswer extends ResponseSubject {
  servedWithBody: boolean;
}

/** That an interaction is not refused for want of a body. Of what is refused either way nothing is said. */
export function needsNoBody(interaction: string): Check<BodylessAnswer> {
  return {
    id: `${interaction}.needs-no-body`,
    title: 'needs no body',
    *observe({ exchange, servedWithBody }) {
      const { status } = exchange.response;
      if (status < 400 || servedWithBody)
        yield observation('status', status < 400, 'an answer without a body as with one', status);
    },
  };
}
