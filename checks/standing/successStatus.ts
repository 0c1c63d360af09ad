import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import { interactionFacts } from '../interactions.js';
import type { StandingRule } from './rule.js';

/**
 * Each page names one status of success. Scenarios take any success for one, so that another status is held against the
 * rule on it and nothing else; here it is judged in every answer, with a part for each interaction.
 */
export const successStatusRule: StandingRule = {
  key: 'success-status',
  title: 'every success has the status that the page of its interaction names',
  isOfAll: true,
  *observe({ exchange }, { specification }) {
    const { interaction, request, response } = exchange;
    const facts = interactionFacts.find(({ key }) => key === interaction);
    // By another verb something else was asked for.
    const isAsked = specification.interactions[interaction]?.method === request.method;
    if (!facts || !isAsked || !isSuccess(response.status)) return;
    // An empty body, as Prefer: return=minimal asks for it, may be announced as such.
    if (response.status === 204 && response.body === '') return;
    const due = facts.answer?.status ?? 200;
    yield {
      ...observation('status', response.status === due, String(due), response.status),
      part: interaction,
    };
  },
};
