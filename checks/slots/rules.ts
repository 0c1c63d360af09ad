import type { Check } from '../../support/model/check.js';
import { type AcceptanceRule, accepts } from '../responses/acceptance.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';

/**
 * Requests that a slot search has to refuse. The page makes the parameters mandatory, says how often and in which form
 * they come, and calls a corrupt parameter an error; APPT-I-101 says what is read into that.
 */
const refusalRules: readonly RefusalRule[] = [
  refusal(
    'start-absent',
    'the search is refused, because start is mandatory',
    ['014', '038', '039'],
    'APPT-A-19',
  ),
  refusal(
    'end-absent',
    'the search is refused, because end is mandatory',
    ['016', '038', '039'],
    'APPT-A-19',
  ),
  refusal(
    'period-absent',
    'the search is refused, because start and end are mandatory',
    ['014', '016', '038', '039'],
    'APPT-A-19',
  ),
  refusal('status-absent', 'the search is refused, because status is mandatory', ['038', '067'], 'APPT-A-19'),
  refusal(
    'include-absent',
    'the search is refused, because _include=Slot:schedule is mandatory',
    ['021', '038', '069'],
    'APPT-A-19',
  ),
  refusal('start-repeated', 'the search is refused, because start may be given only once', ['014', '031']),
  refusal('end-repeated', 'the search is refused, because end may be given only once', ['016', '031']),
  refusal('start-prefix', 'the search is refused, because the prefix of start can only be ge', [
    '015',
    '032',
  ]),
  refusal('end-prefix', 'the search is refused, because the prefix of end can only be le', ['017', '033']),
  refusal('partial-date', 'the search is refused, because dates have to be full dates', ['018', '034']),
  refusal('no-offset', 'the search is refused, because times have to carry an offset', ['019', '035']),
  refusal('unreadable', 'the search is refused, because the value is neither a date nor a time', ['036']),
  refusal('status-other', 'the search is refused, because only free slots can be searched for', [
    '020',
    '068',
  ]),
  {
    ...refusal('period-too-long', 'the search is refused, because its period is longer than two weeks', [
      '058',
      '065',
      '150',
    ]),
    interpretation: 'APPT-A-18',
  },
  {
    ...refusal('period-reversed', 'the search is refused, because its period ends before it starts', ['037']),
    interpretation: 'APPT-I-102',
    severity: 'warn',
  },
];

/** Requests that a slot search has to accept. */
const acceptanceRules: readonly AcceptanceRule[] = [
  acceptance('page-form', 'the search is accepted, because it has the form that the specification shows', [
    '001',
    '049',
  ]),
  acceptance(
    'optional-left-out',
    'the search is accepted, because search filters and further includes are optional',
    ['038'],
  ),
  acceptance('includes', 'the search is accepted, because any of the further includes may be asked for', [
    '013',
  ]),
  acceptance('any-order', 'the search is accepted, because its parameters may come in any order', ['013']),
  acceptance(
    'managing-organisation',
    'the search is accepted, because the managing organisation may be asked for',
    ['012', '102', '107'],
  ),
  acceptance('percent-encoding', 'the search is accepted, because its query string is percent-encoded', [
    '048',
  ]),
  acceptance(
    'date-forms',
    'the search is accepted, because dates and times with an offset may be given, and mixed',
    ['004', '005', '026'],
  ),
  {
    ...acceptance('two-weeks', 'the search is accepted, because its period is no longer than two weeks', [
      '066',
    ]),
    interpretation: 'APPT-A-18',
  },
  acceptance('past', 'the search is accepted, because past periods may be searched', ['040']),
  acceptance(
    'clock-change',
    'the search is accepted, because its bounds are instants with the offsets of their own dates',
    ['030'],
  ),
  acceptance('filters', 'the search is accepted, because search filters may be given', ['006']),
  acceptance('unknown-filter', 'the search is accepted, because unknown search filters are ignored', [
    '043',
    '044',
    '045',
  ]),
  acceptance(
    'unknown-type',
    'the search is accepted, because an organisation type outside the value set matches nothing',
    ['046'],
  ),
  {
    id: 'slots.accepts.unknown-parameter',
    sentence: 'the search is accepted, because unknown parameters are ignored',
    requirements: ['APPT-SLOTS-047', 'API-HTTP-061'],
  },
  acceptance('again', 'the search is accepted, because a search may be repeated with other dates', ['146']),
  {
    id: 'slots.accepts.forwarded',
    sentence: 'the search is accepted, because a proxy may add forwarding headers',
    requirements: ['API-HTTP-064'],
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

function refusal(
  key: string,
  sentence: string,
  rows: readonly string[],
  interpretation = 'APPT-I-101',
): RefusalRule {
  return { id: `slots.refuses.${key}`, sentence, requirements: rows.map(slotsRow), interpretation };
}

function acceptance(key: string, sentence: string, rows: readonly string[]): AcceptanceRule {
  return { id: `slots.accepts.${key}`, sentence, requirements: rows.map(slotsRow) };
}

function slotsRow(row: string): string {
  return `APPT-SLOTS-${row}`;
}
