import { type StandingReport, type StandingTotal, sumOfParts } from '../model/standing.js';

const kept = 200;

/** What a rule saw of an interaction in a part of a run; what was not found is left out. */
export interface StandingSum extends Partial<StandingTotal> {
  rule: string;
  interaction: string;
}

/** Adds up standing reports by rule and interaction; the order in which workers report does not show. */
export class StandingTotals {
  readonly #totals = new Map<string, Mutable<StandingTotal>>();

  add({ rule, interaction, exchange, observed, findings, parts, notEvaluated }: StandingReport): void {
    this.addSum({
      rule,
      interaction,
      observed,
      responses: 1,
      findingCount: findings.length,
      findings: findings.map((one) => ({ ...one, exchange })),
      ...(parts ? { parts } : {}),
      ...(notEvaluated ? { notEvaluated } : {}),
    });
  }

  /** Adds what was summed up elsewhere: by a scenario, or in an earlier part of the run. */
  addSum({ rule, interaction, ...sum }: StandingSum): void {
    const key = `${rule} ${interaction}`;
    const total = this.#totals.get(key) ?? empty();
    total.observed += sum.observed ?? 0;
    total.responses += sum.responses ?? 0;
    total.findingCount += sum.findingCount ?? 0;
    if (sum.parts) total.parts = sumOfParts(total.parts, sum.parts);
    if (sum.findings?.length) total.findings = firstOf(total.findings, sum.findings);
    if (sum.notEvaluated?.length)
      total.notEvaluated = [...new Set([...total.notEvaluated, ...sum.notEvaluated])].sort();
    this.#totals.set(key, total);
  }

  /** All of it, to be added elsewhere. */
  sums(): StandingSum[] {
    return [...this.#totals].map(
      ([key, { observed, responses, findingCount, findings, parts, notEvaluated }]) => {
        const [rule = '', interaction = ''] = key.split(' ');
        return {
          rule,
          interaction,
          observed,
          responses,
          ...(findingCount > 0 ? { findingCount, findings } : {}),
          ...(Object.keys(parts).length > 0 ? { parts } : {}),
          ...(notEvaluated.length > 0 ? { notEvaluated } : {}),
        };
      },
    );
  }

  of(rule: string, interaction: string): StandingTotal {
    return this.#totals.get(`${rule} ${interaction}`) ?? empty();
  }
}

/** Reports of one worker on their way: what a rule could not decide is told once, however often it comes up. */
export class StandingReports {
  readonly #told = new Set<string>();
  #waiting: StandingReport[] = [];

  add(reports: readonly StandingReport[]): void {
    for (const { notEvaluated = [], ...report } of reports) {
      const untold = notEvaluated.filter((text) =>
        this.#isNew(`${report.rule} ${report.interaction} ${text}`),
      );
      this.#waiting.push(untold.length > 0 ? { ...report, notEvaluated: untold } : report);
    }
  }

  /** All that wait, once. */
  take(): readonly StandingReport[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  #isNew(text: string): boolean {
    const isNew = !this.#told.has(text);
    this.#told.add(text);
    return isNew;
  }
}

const order = new Intl.Collator('en', { numeric: true });

type StandingFinding = StandingTotal['findings'][number];

const byExchange = (a: StandingFinding, b: StandingFinding): number => order.compare(a.exchange, b.exchange);

/**
 * The first findings by exchange, of a list in that order and more. A rule may have hundreds that go on to come one by one:
 * what stands behind all that are kept is dropped without sorting.
 */
function firstOf(
  sorted: readonly StandingFinding[],
  more: readonly StandingFinding[],
): readonly StandingFinding[] {
  const last = sorted.length < kept ? undefined : sorted.at(-1);
  const earlier = last ? more.filter((one) => byExchange(one, last) < 0) : more;
  return earlier.length === 0 ? sorted : [...sorted, ...earlier].sort(byExchange).slice(0, kept);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const empty = (): Mutable<StandingTotal> => ({
  observed: 0,
  responses: 0,
  findingCount: 0,
  findings: [],
  parts: {},
  notEvaluated: [],
});
