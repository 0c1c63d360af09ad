import { isObject, type Json, type JsonObject, selectObjects } from '../../../../support/kernel/select.js';
import { isMember, type Membership } from './codes.js';
import type { Scene } from './scene.js';
import type { Node } from './tree.js';

/**
 * Required bindings forbid: of a CodeableConcept one coding must be in. So do extensible ones with a limit, but only
 * codes: as in every extensible binding, a concept may still have none.
 */
export function judgeBinding(scene: Scene, value: Json, type: string, { element }: Node, at: string): void {
  const { binding } = element;
  const valueSet = binding?.strength === 'required' ? binding.valueSet : binding?.max;
  if (valueSet === undefined) return;
  const codings =
    type === 'CodeableConcept' && isObject(value) ? selectObjects(value, 'coding') : [{ value }];
  const found = codings.map(({ value: coding }) => membership(scene, valueSet, coding));
  const hasCode = codings.some(({ value: coding }) => !isObject(coding) || coding.code !== undefined);
  if (found.includes('in') || (binding?.strength === 'extensible' && !hasCode)) return;
  if (found.includes('unknown')) scene.doubt(at, `codes of ${valueSet}`);
  else scene.forbid(at, `not in ${valueSet}`);
}

/** A code is one of its system's, whatever it is bound to. */
export function judgeCode({ published, forbid }: Scene, { system, code }: JsonObject, at: string): void {
  if (typeof system !== 'string' || typeof code !== 'string') return;
  const facts = published.codeSystems.get(system);
  const isKnown = facts?.codes.some((one) => (typeof one === 'string' ? one : one.code) === code) ?? true;
  if (facts?.complete && !isKnown) forbid(at, `no code of ${system}`);
}

function membership({ published }: Scene, valueSet: string, coding: Json): Membership {
  if (typeof coding === 'string') return isMember(published, valueSet, coding, undefined);
  if (!isObject(coding) || typeof coding.code !== 'string') return 'out';
  const system = typeof coding.system === 'string' ? coding.system : '';
  return isMember(published, valueSet, coding.code, system);
}
