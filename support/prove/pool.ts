import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { HarnessFault } from '../kernel/errors.js';
import { projectFile } from '../kernel/paths.js';
import type { Alarm } from './alarms.js';
import type { Trial } from './trial.js';
import type { Answer, Task } from './worker.js';

/**
 * Tries subjects out in processes of their own, so many at a time, in their order. Nothing of it stays on disk, and an
 * interrupt ends the program at once: half a proof proves nothing.
 */
export async function tryAll(
  tasks: readonly Task[],
  {
    specification,
    workers,
    onTrial,
  }: { specification: string; workers: number; onTrial(trial: Trial): void },
): Promise<Trial[]> {
  const idle: ChildProcess[] = [];
  const all: ChildProcess[] = [];
  const limit = pLimit(workers);
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-prove-'));
  const release = (): void => {
    // What is still to come after a failure would start processes that nobody ends.
    limit.clearQueue();
    for (const child of all) child.kill('SIGKILL');
    rmSync(scratch, { recursive: true, force: true });
  };
  const stop = (): void => {
    release();
    process.exit(exitCodeOfInterrupt);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await Promise.all(
      tasks.map((task) =>
        limit(async () => {
          const child = idle.pop() ?? started(specification, scratch, all);
          const first = await trialIn(child, task);
          // What broke for a reason of the machine does not break twice; a defect of the harness does.
          const trial = first.alarms.some(isErrored) ? await trialIn(child, task) : first;
          idle.push(child);
          onTrial(trial);
          return trial;
        }),
      ),
    );
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    release();
  }
}

const isErrored = ({ outcome }: Alarm): boolean => outcome === 'errored';

/** As of a run that did not come to its end. */
const exitCodeOfInterrupt = 4;

/** A worker that keeps its temporary files below a folder. */
function started(specification: string, scratch: string, all: ChildProcess[]): ChildProcess {
  const child = fork(projectFile('dist/support/prove/worker.js'), [specification], {
    env: { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  all.push(child);
  return child;
}

async function trialIn(child: ChildProcess, task: Task): Promise<Trial> {
  const over = new AbortController();
  const { signal } = over;
  child.send(task);
  try {
    const answer = await Promise.race([
      once(child, 'message', { signal }).then(([message]): Answer => message),
      once(child, 'exit', { signal }).then(
        ([code]): Answer => ({ trouble: `its process ended with ${code}` }),
      ),
    ]);
    if ('trial' in answer) return answer.trial;
    throw failed(task, answer.trouble);
  } finally {
    over.abort();
  }
}

const failed = ({ kind, id }: Task, trouble: string): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The ${kind} ${id} could not be tried out: ${trouble}.`,
    next: `Try it alone with "gpc prove --${kind} ${id}", and the embedded provider with "gpc sandbox --${kind} ${id}".`,
  });
