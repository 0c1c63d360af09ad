import type { Specification } from '../../requirements/specification.js';
import { type Mutant, mutantsOf, type Variant, variantsOf } from '../../sandbox/index.js';
import type { Reach } from './selection.js';

/**
 * What is tried out: a mutant, to be noticed; a variant, not to be failed; and, as the control of both, the ordinary
 * provider by the pack of each endpoint. A group is a provider that is several mutants at once.
 */
export type Subject =
  | { kind: 'mutant'; row: Mutant }
  | { kind: 'variant'; row: Variant }
  | { kind: 'control'; row: { id: string; description: string } }
  | { kind: 'group'; row: { id: string; description: string; mutants: readonly Mutant[] } };

/** Every mutant and variant that the embedded provider of a specification knows, and the control of each endpoint. */
export const subjectsOf = ({ id: of, endpoints }: Pick<Specification, 'id' | 'endpoints'>): Subject[] => [
  ...mutantsOf(of).map((row) => ({ kind: 'mutant', row }) as const),
  ...variantsOf(of).map((row) => ({ kind: 'variant', row }) as const),
  ...endpoints.map(
    ({ id, title }) =>
      ({ kind: 'control', row: { id, description: `The ordinary provider: ${title}` } }) as const,
  ),
];

/** Where a subject could be noticed. */
export function reachOf(subject: Subject): Reach {
  switch (subject.kind) {
    case 'mutant':
      return { rows: subject.row.breaks, endpoints: [] };
    case 'variant':
      return { rows: [], endpoints: subject.row.endpoints };
    case 'control':
      return { rows: [], endpoints: [subject.row.id] };
    case 'group':
      return { rows: subject.row.mutants.flatMap(({ breaks }) => breaks), endpoints: [] };
  }
}

/** One provider that is all of these mutants at once; its id is theirs. */
export const groupOf = (members: readonly Mutant[]): Subject & { kind: 'group' } => ({
  kind: 'group',
  row: {
    id: members.map(({ id }) => id).join(' + '),
    description: `${members.length} mutants at once`,
    mutants: members,
  },
});

/** The group of an id; nothing when one of its members is no mutant of the specification. */
export function groupNamed(id: string, specification: string): Subject | undefined {
  const mutants = mutantsOf(specification);
  const members = id.split(' + ').map((one) => mutants.find((mutant) => mutant.id === one));
  return members.every((one) => one !== undefined) ? groupOf(members) : undefined;
}
