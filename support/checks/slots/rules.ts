import type { Check } from '../check.js';
import { type AcceptanceRule, accepts } from '../responses/acceptance.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';

/**
 * Requests that a slot search has to refuse. The page makes the parameters mandatory, says how often and in which form
 * they come, and calls a corrupt parameter an error; APPT-I-101 says what is read into that.
 */
const refusalRules: readonly RefusalRule[] = [
  refusal('start-absent', 'start is mandatory', ['014', '038', '039'], 'APPT-A-19'),
  refusal('end-absent', 'end is mandatory', ['016', '038', '039'], 'APPT-A-19'),
  refusal('period-absent', 'start and end are mandatory', ['014', '016', '038', '039'], 'APPT-A-19'),
  refusal('status-absent', 'status is mandatory', ['038', '067'], 'APPT-A-19'),
  refusal('include-absent', '_include=Slot:schedule is mandatory', ['021', '038', '069'], 'APPT-A-19'),
  refusal('start-repeated', 'start may be given only once', ['014', '031']),
  refusal('end-repeated', 'end may be given only once', ['016', '031']),
  refusal('start-prefix', 'the prefix of start can only be ge', ['015', '032']),
  refusal('end-prefix', 'the prefix of end can only be le', ['017', '033']),
  refusal('partial-date', 'dates have to be full dates', ['018', '034']),
  refusal('no-offset', 'times have to carry an offset', ['019', '035']),
  refusal('unreadable', 'the value is neither a date nor a time', ['036']),
  refusal('status-other', 'only free slots can be searched for', ['020', '068']),
  {
    ...refusal('period-too-long', 'its period is longer than two weeks', ['058', '065', '150']),
    interpretation: 'APPT-A-18',
  },
  {
    ...refusal('period-reversed', 'its period ends before it starts', ['037']),
    interpretation: 'APPT-I-102',
    severity: 'warn',
  },
];

/** Requests that a slot search has to accept. */
const acceptanceRules: readonly AcceptanceRule[] = [
  acceptance('page-form', 'it has the form that the specification shows', ['001', '049']),
  acceptance('optional-left-out', 'search filters and further includes are optional', ['038']),
  acceptance('includes', 'any of the further includes may be asked for', ['013']),
  acceptance('any-order', 'its parameters may come in any order', ['013']),
  acceptance('managing-organisation', 'the managing organisation may be asked for', ['012', '102', '107']),
  acceptance('percent-encoding', 'its query string is percent-encoded', ['048']),
  acceptance('date-forms', 'dates and times with an offset may be given, and mixed', ['004', '005', '026']),
  {
    ...acceptance('two-weeks', 'its period is no longer than two weeks', ['066']),
    interpretation: 'APPT-A-18',
  },
  acceptance('past', 'past periods may be searched', ['040']),
  acceptance('clock-change', 'its bounds are instants with the offsets of their own dates', ['030']),
  acceptance('filters', 'search filters may be given', ['006']),
  acceptance('unknown-filter', 'unknown search filters are ignored', ['043', '044', '045']),
  acceptance('unknown-type', 'an organisation type outside the value set matches nothing', ['046']),
  {
    id: 'slots.accepts.unknown-parameter',
    because: 'unknown parameters are ignored',
    requirements: ['APPT-SLOTS-047', 'API-HTTP-061'],
  },
  acceptance('again', 'a search may be repeated with other dates', ['146']),
  {
    id: 'slots.accepts.forwarded',
    because: 'a proxy may add forwarding headers',
    requirements: ['API-HTTP-064'],
  },
];

/** That a search is refused, by the reason that the rule gives. */
export const refusalChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  refusalRules.map((rule) => [rule.because, refuses(rule)]),
);

/** That a search is accepted, by the reason that the rule gives. */
export const acceptanceChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  acceptanceRules.map((rule) => [rule.because, accepts({ status: 200, resourceType: 'Bundle' })(rule)]),
);

function refusal(
  key: string,
  because: string,
  rows: readonly string[],
  interpretation = 'APPT-I-101',
): RefusalRule {
  return { id: `slots.refuses.${key}`, because, requirements: rows.map(slotsRow), interpretation };
}

function acceptance(key: string, because: string, rows: readonly string[]): AcceptanceRule {
  return { id: `slots.accepts.${key}`, because, requirements: rows.map(slotsRow) };
}

function slotsRow(row: string): string {
  return `APPT-SLOTS-${row}`;
}
