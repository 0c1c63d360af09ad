import type { Check } from '../../support/model/check.js';
import { observation, oneOf } from '../../support/model/observe.js';

/** That an interaction answers a good request with the status that its page names. */
export function answersWith(status: number, interaction: string): Check {
  return {
    id: `${interaction}.status`,
    title: `answers ${status}`,
    *observe({ exchange }) {
      const found = exchange.response.status;
      yield observation('status', found === status, String(status), found);
    },
  };
}

/** That an interaction answers with a Bundle of type searchset. */
export function answersWithSearchset(interaction: string): Check {
  return {
    id: `${interaction}.searchset`,
    title: 'answers with a Bundle of type searchset',
    *observe({ body }) {
      const resource = body.kind === 'resource' ? body.resource : undefined;
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
