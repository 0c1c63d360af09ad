import { type StandingReport, type StandingTotal, sumOfParts } from '../model/standing.js';

const kept = 200;

/** Adds up standing reports by rule and interaction; the order in which workers report does not show. */
export class StandingTotals {
  readonly #totals = new Map<string, Mutable<StandingTotal>>();

  add(report: StandingReport): void {
    const key = `${report.rule} ${report.interaction}`;
    const total = this.#totals.get(key) ?? empty();
    total.observed += report.observed;
    total.responses += 1;
    total.findingCount += report.findings.length;
    if (report.parts) total.parts = sumOfParts(total.parts, report.parts);
    if (report.findings.length > 0)
      total.findings = [
        ...total.findings,
        ...report.findings.map((one) => ({ ...one, exchange: report.exchange })),
      ]
        .sort((a, b) => a.exchange.localeCompare(b.exchange, 'en', { numeric: true }))
        .slice(0, kept);
    if (report.notEvaluated?.length)
      total.notEvaluated = [...new Set([...total.notEvaluated, ...report.notEvaluated])].sort();
    this.#totals.set(key, total);
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const empty = (): Mutable<StandingTotal> => ({
  observed: 0,
  responses: 0,
  findingCount: 0,
  findings: [],
  parts: {},
  notEvaluated: [],
});
