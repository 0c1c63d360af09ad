import { loadSpecification } from '../../requirements/load.js';
import { scenariosOf } from '../pack/scenarios.js';
import { scenariosFor } from './selection.js';
import { groupNamed, reachOf, type Subject, subjectsOf } from './subject.js';
import { type Trial, tryOut } from './trial.js';

/** What a worker is told: which subject to try. It answers with the trial, or with why there is none. */
export type Task = Pick<Trial, 'kind' | 'id'>;
export type Answer = { trial: Trial } | { trouble: string };

const [, , specificationId = ''] = process.argv;
const specification = loadSpecification(specificationId);
const scenarios = scenariosOf(specification);
const subjects = subjectsOf(specification);

process.on('message', (task: Task) => {
  const subject =
    task.kind === 'group'
      ? groupNamed(task.id, specification.id)
      : subjects.find(({ kind, row }) => kind === task.kind && row.id === task.id);
  attempt(subject).then((answer) => process.send?.(answer));
});

// Whoever asked is gone: nobody would hear the answer.
process.on('disconnect', () => process.exit());

async function attempt(subject: Subject | undefined): Promise<Answer> {
  if (!subject) return { trouble: 'there is no such subject' };
  try {
    return {
      trial: await tryOut(
        subject,
        scenariosFor(reachOf(subject), scenarios, specification),
        specification.id,
      ),
    };
  } catch (error) {
    return { trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
