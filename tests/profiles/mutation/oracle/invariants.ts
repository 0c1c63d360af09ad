import fhirpath from 'fhirpath';
import stu3 from 'fhirpath/fhir-context/stu3';
import type { ConstraintFacts } from '../../../../profiles/definitions.js';
import type { JsonObject } from '../../../../support/kernel/select.js';
import type { Scene } from './scene.js';
import type { Node } from './tree.js';

/** Does not say what it means as published: what it means is judged without it. */
const WRONG = new Set(['ele-1']);

type Compiled = (value: unknown, environment: Record<string, unknown>) => unknown;
const compiled = new Map<string, Compiled>();

/** The invariants of an element and of its datatype. */
export function judgeInvariants(
  scene: Scene,
  value: JsonObject,
  node: Node,
  at: string,
  type?: string,
): void {
  const own = node.element.constraints ?? [];
  const datatype = (type === undefined ? undefined : scene.forest(type))?.element.constraints ?? [];
  for (const { key, expression } of unique([...own, ...datatype])) {
    if (!holds(scene, value, baseOf(node, type), expression)) scene.forbid(at, `invariant ${key}`);
  }
}

const unique = (constraints: readonly ConstraintFacts[]): ConstraintFacts[] =>
  [...new Map(constraints.map((constraint) => [constraint.key, constraint])).values()].filter(
    ({ key, severity }) => severity === 'error' && !WRONG.has(key),
  );

/** Where fhirpath finds the types of what is below: the datatype, or the path of a backbone element. */
const baseOf = ({ element }: Node, type: string | undefined): string =>
  type === undefined || type === '' || type.endsWith('Element') ? element.id.replaceAll(/:[^.]*/g, '') : type;

function holds(scene: Scene, value: JsonObject, base: string, expression: string): boolean {
  try {
    const result = compile(base, expression)(value, { resource: scene.resource });
    return !Array.isArray(result) || result.length === 0 || result[0] !== false;
  } catch {
    return true;
  }
}

function compile(base: string, expression: string): Compiled {
  const key = `${base} ${expression}`;
  const known = compiled.get(key);
  if (known) return known;
  const fresh: Compiled = fhirpath.compile({ base, expression }, stu3, { traceFn: () => undefined });
  compiled.set(key, fresh);
  return fresh;
}
