import type { Check } from '../../support/model/check.js';
import { type AcceptanceRule, accepts } from '../responses/acceptance.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';

/**
 * Requests that a slot search has to refuse. The page makes the parameters mandatory, says how often and in which form
 * they come, and calls a corrupt parameter an error; APPT-I-101 says what is read into that.
 */
const refusalRules: readonly RefusalRule[] = [
  refusal('start-absent', 'the search is refused, because start is mandatory'),
  refusal('end-absent', 'the search is refused, because end is mandatory'),
  refusal('period-absent', 'the search is refused, because start and end are mandatory'),
  refusal('status-absent', 'the search is refused, because status is mandatory'),
  refusal('include-absent', 'the search is refused, because _include=Slot:schedule is mandatory'),
  refusal('start-repeated', 'the search is refused, because start may be given only once'),
  refusal('end-repeated', 'the search is refused, because end may be given only once'),
  refusal('start-prefix', 'the search is refused, because the prefix of start can only be ge'),
  refusal('end-prefix', 'the search is refused, because the prefix of end can only be le'),
  refusal('partial-date', 'the search is refused, because dates have to be full dates'),
  refusal('no-offset', 'the search is refused, because times have to carry an offset'),
  refusal('unreadable', 'the search is refused, because the value is neither a date nor a time'),
  refusal('status-other', 'the search is refused, because only free slots can be searched for'),
  {
    ...refusal('period-too-long', 'the search is refused, because its period is longer than two weeks'),
  },
  refusal(
    'period-a-second-too-long',
    'the search is refused, because its period is a second longer than two weeks',
  ),
  {
    ...refusal('period-reversed', 'the search is refused, because its period ends before it starts'),
  },
];

/** Requests that a slot search has to accept. */
const acceptanceRules: readonly AcceptanceRule[] = [
  acceptance('page-form', 'the search is accepted, because it has the form that the specification shows'),
  acceptance(
    'optional-left-out',
    'the search is accepted, because search filters and further includes are optional',
  ),
  acceptance('includes', 'the search is accepted, because any of the further includes may be asked for'),
  acceptance('any-order', 'the search is accepted, because its parameters may come in any order'),
  acceptance(
    'managing-organisation',
    'the search is accepted, because the managing organisation may be asked for',
  ),
  acceptance('percent-encoding', 'the search is accepted, because its query string is percent-encoded'),
  acceptance(
    'date-forms',
    'the search is accepted, because dates and times with an offset may be given, and mixed',
  ),
  {
    ...acceptance('two-weeks', 'the search is accepted, because its period is no longer than two weeks'),
  },
  acceptance('past', 'the search is accepted, because past periods may be searched'),
  acceptance(
    'clock-change',
    'the search is accepted, because its bounds are instants with the offsets of their own dates',
  ),
  acceptance('filters', 'the search is accepted, because search filters may be given'),
  acceptance('unknown-filter', 'the search is accepted, because unknown search filters are ignored'),
  acceptance(
    'unknown-type',
    'the search is accepted, because an organisation type outside the value set matches nothing',
  ),
  {
    id: 'slots.accepts.unknown-parameter',
    sentence: 'the search is accepted, because unknown parameters are ignored',
  },
  acceptance('disposition', 'the search is accepted, because disposition is reserved'),
  acceptance('service-id', 'the search is accepted, because service-id is reserved'),
  acceptance('again', 'the search is accepted, because a search may be repeated with other dates'),
  {
    id: 'slots.accepts.forwarded',
    sentence: 'the search is accepted, because a proxy may add forwarding headers',
  },
];

/** That a search is refused, by the sentence of the rule. */
export const refusalChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  refusalRules.map((rule) => [rule.sentence, refuses(rule)]),
);

/** That a search is accepted, by the sentence of the rule. */
export const acceptanceChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  acceptanceRules.map((rule) => [rule.sentence, accepts({ status: 200, resourceType: 'Bundle' })(rule)]),
);

function refusal(key: string, sentence: string): RefusalRule {
  return { id: `slots.refuses.${key}`, sentence };
}

function acceptance(key: string, sentence: string): AcceptanceRule {
  return { id: `slots.accepts.${key}`, sentence };
}
