import { basename } from 'node:path';
import { type BoundCheck, boundChecks } from '../../checks/registry.js';
import { loadBindings } from '../../requirements/bindings.js';
import { loadCatalogue, loadInterpretations, loadSpecification } from '../../requirements/load.js';
import type { Specification } from '../../requirements/specification.js';
import { mutantsOf } from '../../sandbox/index.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import { scenariosOf } from '../pack/scenarios.js';
import { assertEmbedded, embeddedSpecification } from '../specification/embedded.js';
import { edgesOf } from './edges.js';
import { tryAll } from './pool.js';
import { gapsOf, type Proof, proofOf } from './proof.js';
import { writeProof } from './report/write.js';
import { scenariosFor } from './selection.js';
import { reachOf, type Subject, subjectsOf } from './subject.js';
import { proofText, trialLine } from './text.js';
import type { Trial } from './trial.js';

/** What is to be proven; with no mutant, variant or endpoint named: everything. */
export interface ProveOptions {
  mutants: readonly string[];
  variants: readonly string[];
  endpoint?: string;
  /** Only mutants and variants that the specification has beyond the one that it extends, and all controls. */
  own?: boolean;
  /** Default: the one to which the embedded provider is built where nobody asks for another. */
  specification?: string;
  workers: number;
  json: boolean;
  /** Publish it: only for a proof of everything. */
  write: boolean;
}

/** Proves, tells what came of it on standard output, and returns the exit code: 1 where the proof has a gap. */
export async function prove(options: ProveOptions): Promise<number> {
  const { mutants, variants, endpoint, own } = options;
  const partial = mutants.length + variants.length > 0 || endpoint !== undefined || own === true;
  if (options.write && partial)
    throw new ConfigurationError({
      code: 'USAGE',
      what: 'Only a proof of everything can be published.',
      next: 'Leave --write out, or --mutant, --variant, --endpoint and --own.',
    });
  if (options.write && specificationOf(options).id !== embeddedSpecification)
    throw new ConfigurationError({
      code: 'USAGE',
      what: `Only the proof of ${embeddedSpecification} is published.`,
      next: 'Leave --write out, or --spec.',
    });
  const started = Date.now();
  const proof = await proofBy(options, options.json ? () => {} : (line) => console.log(line));
  const seconds = (Date.now() - started) / 1000;
  if (options.write) writeProof(proof, { seconds, workers: options.workers });
  console.log(
    options.json
      ? JSON.stringify({ ...proof, seconds, workers: options.workers }, undefined, 1)
      : proofText(proof, { seconds, workers: options.workers }),
  );
  return gapsOf(proof).length === 0 ? 0 : 1;
}

function specificationOf({ specification }: ProveOptions): Specification {
  assertEmbedded(specification);
  return loadSpecification(specification ?? embeddedSpecification);
}

/** Tries out what is asked for and works out what it proves. */
export async function proofBy(options: ProveOptions, tell: (line: string) => void): Promise<Proof> {
  const specification = specificationOf(options);
  const scenarios = scenariosOf(specification);
  const subjects = options.own ? ownSubjects(specification) : subjectsOf(specification);
  const sizeOf = (subject: Subject): number =>
    scenariosFor(reachOf(subject), scenarios, specification).length;
  const rowsOf = (endpoint: string): Set<string> =>
    new Set(
      scenarios
        .filter((one) => one.endpoint === endpoint && !one.tags.includes('@closing'))
        .flatMap((one) => one.requirements),
    );
  const chosen = chosenFrom(subjects, options, rowsOf);
  // The longest first, so that none of them is left alone at the end.
  const tasks = chosen
    .map((subject) => ({ subject, size: sizeOf(subject) }))
    .sort((one, other) => other.size - one.size)
    .map(({ subject: { kind, row } }) => ({ kind, id: row.id }));
  let done = 0;
  const trials = await tryAll(tasks, {
    specification: specification.id,
    workers: options.workers,
    onTrial: (trial) => {
      done += 1;
      tell(`${String(done).padStart(4)}/${tasks.length}  ${trialLine(trial)}`);
    },
  });
  const known = {
    catalogue: loadCatalogue(specification),
    interpretations: loadInterpretations(specification),
    mutants: mutantsOf(specification.id),
  };
  const edges = edgesOf(known, boundChecks(loadBindings(specification)));
  return proofOf(chosen, trials, checksIn(options, trials), edges);
}

/** What is tried out of a specification and not of the one that it extends, which is proven by itself; the controls are its own. */
function ownSubjects(specification: Specification): Subject[] {
  const extended = extendedBy(specification);
  const shared = new Set(
    (extended ? subjectsOf(extended) : []).flatMap(({ kind, row }) =>
      kind === 'control' ? [] : [`${kind} ${row.id}`],
    ),
  );
  return subjectsOf(specification).filter(({ kind, row }) => !shared.has(`${kind} ${row.id}`));
}

function extendedBy({ layers }: Specification): Specification | undefined {
  const extended = layers.at(-2);
  return extended && loadSpecification(basename(extended.folder));
}

function chosenFrom(
  subjects: readonly Subject[],
  { mutants, variants, endpoint }: ProveOptions,
  rowsOf: (endpoint: string) => ReadonlySet<string>,
): Subject[] {
  if (mutants.length > 0 || variants.length > 0)
    return [
      ...mutants.map((id) => named(subjects, 'mutant', id)),
      ...variants.map((id) => named(subjects, 'variant', id)),
    ];
  if (endpoint === undefined) return [...subjects];
  named(subjects, 'control', endpoint);
  const rows = rowsOf(endpoint);
  return subjects.filter((subject) => {
    const { rows: broken, endpoints } = reachOf(subject);
    const touched = subject.kind === 'mutant' ? subject.row.endpoints : endpoints;
    return (
      touched !== 'all' && (touched.some((one) => one === endpoint) || broken.some((row) => rows.has(row)))
    );
  });
}

function named(subjects: readonly Subject[], kind: Subject['kind'], id: string): Subject {
  const found = subjects.find((subject) => subject.kind === kind && subject.row.id === id);
  if (found) return found;
  const ids = subjects.filter((subject) => subject.kind === kind).map(({ row }) => row.id);
  const guess = nearest(id, ids);
  const what = kind === 'control' ? 'endpoint' : kind;
  throw new ConfigurationError({
    code: 'USAGE',
    what: `There is no ${what} ${id}.${guess ? ` Did you mean ${guess}?` : ''}`,
    next:
      kind === 'control' ? `Choose from: ${ids.join(', ')}.` : `"gpc sandbox --list-${kind}s" lists them.`,
  });
}

/** Checks that a specification has of the one that it extends are proven there. */
function checksOfExtended(specification: Specification): ReadonlySet<string> {
  const extended = extendedBy(specification);
  return new Set(extended ? loadBindings(extended).keys() : []);
}

/** All checks where everything is proven, those that an endpoint's pack applies where that is; none for single mutants. */
function checksIn(options: ProveOptions, trials: readonly Trial[]): readonly BoundCheck[] {
  const { mutants, variants, endpoint } = options;
  if (mutants.length > 0 || variants.length > 0) return [];
  const specification = specificationOf(options);
  const shared = checksOfExtended(specification);
  const all = boundChecks(loadBindings(specification)).filter(({ id }) => !shared.has(id));
  if (endpoint === undefined) return all;
  const applied = new Set(
    trials.find(({ kind, id }) => kind === 'control' && id === endpoint)?.judged[endpoint] ?? [],
  );
  return all.filter(({ id }) => applied.has(id));
}
