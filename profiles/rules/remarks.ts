import type { Remark } from './run.js';

/** Of one kind, so many are kept: nobody reads more, and a body of 8 MB can break one rule a million times. */
const keptOfKind = 1000;

/**
 * What was remarked, up to a limit for each kind: the same code, at the same element of the same definition. The last
 * one kept tells how many more of its kind there were, so that no rule is lost behind the many breaches of another.
 */
export class Remarks {
  readonly kept: Remark[] = [];
  readonly #counts = new Map<string, number>();
  readonly #last = new Map<string, Remark>();

  add(remark: Remark): void {
    const { code, node, invariant = '', severity = '' } = remark;
    const kind = `${code} ${node.profile} ${node.facts.id} ${invariant} ${severity}`;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count < keptOfKind) {
      this.kept.push(remark);
    } else if (count === keptOfKind) {
      const last = { ...remark };
      this.#last.set(kind, last);
      this.kept.push(last);
    } else {
      const last = this.#last.get(kind);
      if (last) last.more = count - keptOfKind;
    }
  }
}
