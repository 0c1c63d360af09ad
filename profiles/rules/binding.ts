import { own } from '../../support/kernel/own.js';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { ElementNode } from '../compile/node.js';
import type { BindingFacts } from '../definitions.js';
import { codingSystemAliases, furtherCodes } from '../exceptions.js';
import type { Expansion, Membership } from '../terminology/valueSet.js';
import type { Remark, Run, Visit } from './run.js';

/** A visit that holds a coded value to a value set; none for types that have no code. */
export function bindingVisit(
  binding: BindingFacts,
  type: string,
  node: ElementNode,
  expansion: (valueSet: string) => Expansion,
): Visit | undefined {
  const codes = CODES_OF[type];
  if (codes === undefined) return undefined;
  let set: Expansion | undefined;
  return (value, place, { run }) => {
    set ??= expansion(binding.valueSet);
    const found = codes(value);
    const at = (): Remark => ({ code: 'binding', place, node, expected: '', value });
    if (found !== undefined) judge(found, binding, set, at, expansion, run);
  };
}

interface Coded {
  system?: string | undefined;
  code: string;
  /** A plain code, whose system goes without saying. */
  plain?: true;
}

/** The codes of a value; none when the value cannot have any, which is reported elsewhere. */
const CODES_OF: Readonly<Record<string, (value: Json) => readonly Coded[] | undefined>> = {
  code: plainCode,
  string: plainCode,
  uri: plainCode,
  Coding: (value) => (isObject(value) ? coded(value, 'code') : undefined),
  Quantity: (value) => (isObject(value) ? coded(value, 'code') : undefined),
  CodeableConcept: (value) => {
    if (!isObject(value)) return undefined;
    const codings = value.coding;
    return Array.isArray(codings)
      ? codings.flatMap((coding) => (isObject(coding) ? coded(coding, 'code') : []))
      : [];
  },
};

function plainCode(value: Json): readonly Coded[] | undefined {
  return typeof value === 'string' ? [{ code: value, plain: true }] : undefined;
}

function coded(value: JsonObject, property: string): Coded[] {
  const { system, [property]: code } = value;
  return typeof code === 'string' ? [{ code, system: typeof system === 'string' ? system : undefined }] : [];
}

/** One of the codes must be in the value set; with an extensible binding text may stand instead of any code. */
function judge(
  codes: readonly Coded[],
  { strength, valueSet, max }: BindingFacts,
  set: Expansion,
  at: () => Remark,
  expansion: (valueSet: string) => Expansion,
  run: Run,
): void {
  if (codes.length === 0 && strength === 'extensible' && max === undefined) return;
  const membership = bestOf(codes, set, valueSet);
  if (membership === 'yes') {
    exceptionsUsed(codes, valueSet, at, run);
    return;
  }
  const most = max === undefined ? undefined : expansion(max);
  const inMost = most && bestOf(codes, most, max ?? '');
  if (codes.length === 0) {
    if (strength === 'required') run.report({ ...at(), expected: `a code from ${described(set, valueSet)}` });
    return;
  }
  if (strength === 'extensible' && inMost === 'yes') return;
  if (membership === 'unknown' || (strength === 'extensible' && inMost === 'unknown')) {
    const reason = set.reason ?? most?.reason ?? 'the value set cannot be expanded';
    run.notEvaluated({ ...at(), expected: `a code from ${described(set, valueSet)}`, reason });
    return;
  }
  const isForbidden = strength === 'required' || inMost === 'no';
  run.report({
    ...at(),
    severity: isForbidden ? 'error' : 'warning',
    expected: `${isForbidden ? 'a code' : 'a code where one fits'} from ${described(set, valueSet)}`,
  });
}

/** One code in it is enough. */
function bestOf(codes: readonly Coded[], set: Expansion, valueSet: string): Membership {
  let best: Membership = 'no';
  for (const code of codes) {
    const found = memberOf(set, valueSet, code);
    if (found === 'yes') return found;
    if (found === 'unknown') best = found;
  }
  return best;
}

function memberOf(set: Expansion, valueSet: string, { system, code, plain }: Coded): Membership {
  if (plain) return set.hasCode(code);
  const found = set.has(system, code);
  if (found === 'yes') return found;
  if (isFurther(valueSet, { system, code })) return 'yes';
  const alias = aliasOf(system);
  return alias === undefined ? found : set.has(alias.system, code);
}

/** What is let pass only by an exception is said. */
function exceptionsUsed(codes: readonly Coded[], valueSet: string, at: () => Remark, run: Run): void {
  for (const coding of codes) {
    const alias = aliasOf(coding.system);
    if (alias !== undefined) {
      run.report({ ...at(), severity: 'warning', expected: `the system ${alias.system} (${alias.reason})` });
    }
    if (isFurther(valueSet, coding)) {
      const reason = furtherCodes[valueSet]?.reason ?? '';
      run.report({ ...at(), severity: 'information', expected: `a code from ${valueSet} (${reason})` });
    }
  }
}

const aliasOf = (system: string | undefined) =>
  system === undefined ? undefined : own(codingSystemAliases, system);

function isFurther(valueSet: string, { system, code }: Coded): boolean {
  const further = furtherCodes[valueSet];
  const isOfSystem =
    further?.system === (aliasOf(system)?.system ?? system) ||
    (system !== undefined && further?.alsoOf === system);
  return isOfSystem && further?.codes.includes(code) === true;
}

const FEW = 12;

function described({ codes }: Expansion, valueSet: string): string {
  return codes.length > 0 && codes.length <= FEW ? `${codes.join(', ')} (${valueSet})` : valueSet;
}
