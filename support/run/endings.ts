import type { Envelope, Pickle, TestStepResultStatus } from '@cucumber/messages';
import type { CucumberStatus } from '../../reports/build/input.js';

const worstFirst: readonly CucumberStatus[] = [
  'FAILED',
  'AMBIGUOUS',
  'UNDEFINED',
  'PENDING',
  'UNKNOWN',
  'SKIPPED',
  'PASSED',
];

/** Reads from cucumber's message stream how each scenario ended: the second witness beside our own records. */
export class Endings {
  readonly #scenarioOf = new Map<string, string>();
  readonly #pickleOf = new Map<string, string>();
  readonly #caseOf = new Map<string, string>();
  readonly #statuses = new Map<string, CucumberStatus>();

  /** `told` hears of each scenario when it has ended; `known` are those that an earlier part of the run has seen. */
  constructor(
    private readonly told: (scenario: string, status: CucumberStatus) => void = () => undefined,
    known: ReadonlyMap<string, CucumberStatus> = new Map(),
  ) {
    for (const [scenario, status] of known) this.#statuses.set(scenario, status);
  }

  /** Pickle id -> scenario id, known once the plan is made. */
  plan(pickles: readonly Pick<Pickle, 'id' | 'name'>[]): void {
    for (const { id, name } of pickles) this.#scenarioOf.set(id, name.split(' ')[0] ?? name);
  }

  read({ testCase, testCaseStarted, testStepFinished, testCaseFinished }: Envelope): void {
    if (testCase) this.#pickleOf.set(testCase.id, testCase.pickleId);
    if (testCaseStarted) this.#caseOf.set(testCaseStarted.id, testCaseStarted.testCaseId);
    if (testStepFinished)
      this.#note(testStepFinished.testCaseStartedId, testStepFinished.testStepResult.status);
    if (testCaseFinished) this.#tell(this.#scenarioIn(testCaseFinished.testCaseStartedId));
  }

  byScenario(): ReadonlyMap<string, CucumberStatus> {
    return this.#statuses;
  }

  #scenarioIn(started: string): string | undefined {
    return this.#scenarioOf.get(this.#pickleOf.get(this.#caseOf.get(started) ?? '') ?? '');
  }

  #tell(scenario: string | undefined): void {
    const status = scenario === undefined ? undefined : this.#statuses.get(scenario);
    if (scenario !== undefined && status !== undefined) this.told(scenario, status);
  }

  #note(started: string, status: TestStepResultStatus): void {
    const scenario = this.#scenarioIn(started);
    if (scenario === undefined) return;
    const known = this.#statuses.get(scenario) ?? 'PASSED';
    this.#statuses.set(scenario, worstFirst.find((one) => one === known || one === status) ?? 'UNKNOWN');
  }
}
