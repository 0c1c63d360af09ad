import { createRequire } from 'node:module';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { ElementNode } from '../compile/node.js';
import type { ConstraintFacts } from '../definitions.js';
import { wrongInvariants } from '../exceptions.js';
import { decided } from './decided.js';
import { narrativeFault } from './narrative.js';
import { obviouslyHolds } from './obvious.js';
import type { Visit } from './run.js';

/** A visit that evaluates the invariants on a value; none when there are none to evaluate. `base`: path of its type. */
export function invariantVisit(
  constraints: readonly ConstraintFacts[],
  base: string,
  node: Pick<ElementNode, 'profile' | 'facts'>,
): Visit | undefined {
  const visits = constraints
    .filter(({ key }) => wrongInvariants[key] === undefined)
    .map((constraint) => oneInvariant(constraint, base, node));
  if (visits.length === 0) return undefined;
  return (value, place, around) => {
    if (around.run.invariants && value !== null) for (const visit of visits) visit(value, place, around);
  };
}

function oneInvariant(
  { key, severity, expression }: ConstraintFacts,
  base: string,
  node: Pick<ElementNode, 'profile' | 'facts'>,
): Visit {
  const holdsFor = obviouslyHolds[key];
  return (value, place, around) => {
    if (holdsFor?.(value, around.resource) === true) return;
    const remark = {
      code: 'invariant',
      severity,
      place,
      node,
      invariant: key,
      expected: expression,
    } as const;
    const outcome =
      decided(key, value) ??
      (isTooLarge(value, expression) ? TOO_LARGE : evaluated(expression, base, value, around.resource));
    if (outcome === false) around.run.report({ ...remark, found: 'false' });
    if (typeof outcome === 'string') around.run.notEvaluated({ ...remark, reason: outcome });
  };
}

const TOO_LARGE = 'the value is too large for its expression to be evaluated in time';

/** Values, at any depth, for which an expression takes about a second; one over descendants takes the square of them. */
const MOST = { once: 50_000, descendants: 2000 };

function isTooLarge(value: Json, expression: string): boolean {
  const most = expression.includes('descendants()') ? MOST.descendants : MOST.once;
  return countUpTo(most + 1, value) > most;
}

/** How many values there are in a value, itself included; counting ends at a limit. */
function countUpTo(limit: number, value: Json): number {
  let count = 1;
  if (typeof value === 'object' && value !== null)
    for (const below of Object.values(value)) {
      if (count >= limit) break;
      count += countUpTo(limit - count, below);
    }
  return count;
}

type Compiled = (focus: Json, environment: Record<string, unknown>) => unknown;

/** fhirpath.js as far as it is used here; its own types have no room for a base path and functions at once. */
interface FhirPath {
  compile(expression: { base: string; expression: string }, model: unknown, options: unknown): Compiled;
}

const compiled = new Map<string, Compiled>();
let library: { fhirpath: FhirPath; model: unknown } | undefined;

/** True, false, or the reason why there is no answer. */
function evaluated(expression: string, base: string, focus: Json, resource: JsonObject): boolean | string {
  try {
    const result = compile(expression, base)(focus, { resource, rootResource: resource, context: focus });
    if (!Array.isArray(result)) return NO_ANSWER;
    // No answer is no: what the expression asks for is not there.
    if (result.length === 0) return isUntold(focus) && NO_ANSWER;
    return result.length > 1 || result[0] !== false;
  } catch (error) {
    return `the expression cannot be evaluated on this value (${error instanceof Error ? error.message : String(error)})`;
  }
}

const NO_ANSWER = 'the expression gives no answer for this value';

/** Whether a value is none that the expression is meant for, or some primitive has extensions in place of a value. */
const isUntold = (value: Json): boolean =>
  !isObject(value) ||
  Object.keys(value).some((key) => key.startsWith('_') && value[key.slice(1)] === undefined);

function compile(expression: string, base: string): Compiled {
  const key = `${base}|${expression}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  library ??= load();
  const made = library.fhirpath.compile({ base, expression }, library.model, OPTIONS);
  compiled.set(key, made);
  return made;
}

/** FHIRPath takes a tenth of a second to load: not before the first invariant. */
function load(): { fhirpath: FhirPath; model: unknown } {
  const require = createRequire(import.meta.url);
  return { fhirpath: require('fhirpath'), model: require('fhirpath/fhir-context/stu3') };
}

const OPTIONS = {
  traceFn: () => undefined,
  userInvocationTable: {
    htmlchecks: {
      fn: (inputs: readonly unknown[]) => inputs.map((text) => narrativeFault(text) === undefined),
      arity: { 0: [] },
    },
  },
};
