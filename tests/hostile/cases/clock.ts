import type { HostileCase } from '../case.js';
import { answer } from '../server.js';

/** A provider whose `Date` headers differ from the true time by so many seconds. */
export interface ClockCase extends HostileCase {
  ahead: (nth: number) => number | undefined;
  clock: 'system' | 'provider';
  /** Whether the run begins. */
  begins: boolean;
  /** Seconds that tokens are moved by, roughly. */
  corrected: number;
  /** Milliseconds until the answer. */
  delay?: number;
}

const stops = 'the run does not begin: exit code 3, with the difference and the key that corrects it';
const follows =
  'a warning says by how much; tokens follow the clock of the provider, and their rules are judged by it';
const base = { group: 'clock', clock: 'system', begins: true, corrected: 0 } as const;

/** What clocks do. */
export const clockCases: readonly ClockCase[] = [
  { ...base, id: 'ahead-600', does: 'is ten minutes ahead', outcome: stops, ahead: () => 600, begins: false },
  {
    ...base,
    id: 'behind-240',
    does: 'is four minutes behind',
    outcome: stops,
    ahead: () => -240,
    begins: false,
  },
  {
    ...base,
    id: 'ahead-600-followed',
    does: 'is ten minutes ahead, with consumer.clock: provider',
    outcome: follows,
    ahead: () => 600,
    clock: 'provider',
    corrected: 600,
  },
  {
    ...base,
    id: 'behind-240-followed',
    does: 'is four minutes behind, with consumer.clock: provider',
    outcome: follows,
    ahead: () => -240,
    clock: 'provider',
    corrected: -240,
  },
  {
    ...base,
    id: 'ahead-20',
    does: 'is twenty seconds ahead',
    outcome: 'nothing: tokens bear it',
    ahead: () => 20,
  },
  {
    ...base,
    id: 'ahead-20-followed',
    does: 'is twenty seconds ahead, with consumer.clock: provider',
    outcome: 'nothing: it is within the margin',
    ahead: () => 20,
    clock: 'provider',
  },
  {
    ...base,
    id: 'no-date',
    does: 'sends no Date header',
    outcome: 'nothing: there is nothing to compare',
    ahead: () => undefined,
  },
  {
    ...base,
    id: 'date-header-year-9999',
    does: 'has the year 9999',
    outcome: stops,
    ahead: () => 251_000_000_000,
    begins: false,
  },
  {
    ...base,
    id: 'one-stale-date',
    does: 'sends one Date header of an hour ago, as a cache does, and right ones after it',
    outcome: 'nothing: a difference must show in most of three answers',
    ahead: (nth) => (nth === 1 ? -3600 : 0),
  },
  {
    ...base,
    id: 'slow-answer',
    does: 'takes its time to answer',
    outcome: 'nothing: the time of the exchange is allowed for',
    ahead: () => 0,
    delay: 150,
  },
];

/** An answer with the `Date` header of a clock that is ahead. */
export const answerAt = (ahead: number | undefined): Buffer =>
  answer({
    headers: [
      'Content-Type: application/fhir+json',
      ...(ahead === undefined ? [] : [`Date: ${new Date(Date.now() + ahead * 1000).toUTCString()}`]),
    ],
  });
