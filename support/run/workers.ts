import type { ChildProcess } from 'node:child_process';

import adapters = require('@cucumber/cucumber/lib/runtime/parallel/adapter');

import { type Envelope, type Pickle, TestStepResultStatus, TimeConversion } from '@cucumber/messages';

const { ChildProcessAdapter } = adapters;

/** What watches the workers of a run. */
export interface Supervisor {
  /** A scenario has this long, its clean-up included, before a worker that says nothing is taken for hanging. */
  patienceSeconds: number;
  /** A worker died in the middle of a scenario, which has no record of its own unless it was just about to end. */
  lost(pickle: Pickle, why: string): void;
}

type Adapter = InstanceType<typeof ChildProcessAdapter>;
type Worker = Parameters<Adapter['giveWork']>[0];
type Item = ReturnType<Adapter['placementAt']>['item'];

interface Assignment {
  item: Item;
  deadline: NodeJS.Timeout;
  hung: boolean;
  /** Id of the attempt, once cucumber heard that it began. */
  started?: string;
  /** Ids of its steps that ended. */
  ended: Set<string>;
}

let supervisor: Supervisor | undefined;

/** Who is told of workers that die in the runs that cucumber starts from now on; nobody after `undefined`. */
export function superviseWorkers(given: Supervisor | undefined): void {
  supervisor = given;
}

/**
 * Cucumber's own way of running scenarios in worker processes, which waits for ever for a scenario whose worker was
 * killed. Here the scenario is given up, somebody is told, and another worker takes the place of the dead one.
 */
class SupervisedAdapter extends ChildProcessAdapter {
  readonly #supervisor = supervisor;
  readonly #known = new Map<string, Worker>();
  readonly #assigned = new Map<string, Assignment>();
  #chosen: Item | undefined;
  #total = 0;

  override startWorker(id: string, total: number): void {
    this.#total = total;
    super.startWorker(id, total);
  }

  override parseWorkerMessage(worker: Worker, message: Parameters<Adapter['parseWorkerMessage']>[1]): void {
    if (message.type === 'READY') {
      this.#known.set(worker.id, worker);
      // Work that is given in the moment in which a worker dies cannot be sent; that it died is noticed by itself.
      worker.process.on('error', () => undefined);
    }
    if (message.type === 'ENVELOPE') this.#note(worker, message.envelope);
    if (message.type === 'FINISHED') this.#forget(worker);
    super.parseWorkerMessage(worker, message);
  }

  /** A dead worker has nothing to be woken for: its successor will be, as soon as it is ready. */
  override awakenWorkers(triggering: Worker): void {
    if (isAlive(triggering.process)) super.awakenWorkers(triggering);
  }

  override nextWorkPlacement(): ReturnType<Adapter['nextWorkPlacement']> {
    const placement = super.nextWorkPlacement();
    this.#chosen = placement?.item;
    return placement;
  }

  override giveWork(worker: Worker, force = false): void {
    this.#chosen = undefined;
    if (force) this.#chosen = this.placementAt(0).item;
    super.giveWork(worker, force);
    if (this.#chosen) this.#assign(worker, this.#chosen);
  }

  /** Called when any worker is gone, after its state was set; which one it was, only its process can tell. */
  override onWorkerProcessClose(exitCode: number): void {
    for (const worker of [...this.#known.values()]) if (!isAlive(worker.process)) this.#bury(worker);
    super.onWorkerProcessClose(exitCode);
  }

  #assign(worker: Worker, item: Item): void {
    const assignment: Assignment = {
      item,
      hung: false,
      ended: new Set(),
      deadline: setTimeout(() => undefined, 0),
    };
    clearTimeout(assignment.deadline);
    if (this.#supervisor)
      assignment.deadline = setTimeout(() => {
        assignment.hung = true;
        worker.process.kill('SIGKILL');
      }, this.#supervisor.patienceSeconds * 1000);
    this.#assigned.set(worker.id, assignment);
  }

  #note({ id }: Worker, { testCaseStarted, testStepFinished }: Envelope): void {
    const assignment = this.#assigned.get(id);
    if (assignment && testCaseStarted) assignment.started = testCaseStarted.id;
    if (testStepFinished) assignment?.ended.add(testStepFinished.testStepId);
  }

  #forget({ id }: Worker): Assignment | undefined {
    const assignment = this.#assigned.get(id);
    clearTimeout(assignment?.deadline);
    this.#assigned.delete(id);
    return assignment;
  }

  #bury(worker: Worker): void {
    this.#known.delete(worker.id);
    const assignment = this.#forget(worker);
    if (!assignment) return;
    this.#supervisor?.lost(assignment.item.pickle, causeOf(worker.process, assignment.hung));
    this.startWorker(worker.id, this.#total);
    for (const envelope of endOf(assignment))
      super.parseWorkerMessage(worker, { type: 'ENVELOPE', envelope });
    super.parseWorkerMessage(worker, { type: 'FINISHED', success: false });
  }
}

// Cucumber takes the class from its module at the start of each run; there is no other way to choose the adapter.
Object.defineProperty(adapters, 'ChildProcessAdapter', { value: SupervisedAdapter });

/** What is left to be told of a scenario: cucumber's formatters fail over one that began and never ended. */
function endOf({ item, started, ended }: Assignment): Envelope[] {
  if (started === undefined) return [];
  const timestamp = TimeConversion.millisecondsSinceEpochToTimestamp(Date.now());
  const testStepResult = {
    status: TestStepResultStatus.SKIPPED,
    duration: TimeConversion.millisecondsToDuration(0),
  };
  const steps = item.testCase.testSteps.filter(({ id }) => !ended.has(id));
  return [
    ...steps.map(({ id }) => ({
      testStepFinished: { testCaseStartedId: started, testStepId: id, testStepResult, timestamp },
    })),
    { testCaseFinished: { testCaseStartedId: started, timestamp, willBeRetried: false } },
  ];
}

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

function causeOf({ exitCode, signalCode }: ChildProcess, hung: boolean): string {
  if (hung) return 'its worker did not come to an end of it, and was killed';
  return `its worker died (${signalCode ?? `exit code ${exitCode}`})`;
}
