/**
 * Who holds what of the provider's scarce test data. A holder is a scenario id; a thing is a slot id or an NHS number.
 * The first holder to ask gets it, and nobody else until it is given back.
 */
export class Leases {
  readonly #holders = new Map<string, string>();

  /** The first candidate of which every thing is free, leased whole; `undefined` when each one is partly taken. */
  take(holder: string, candidates: readonly (readonly string[])[]): readonly string[] | undefined {
    const free = candidates.find((things) => things.every((thing) => !this.#holders.has(thing)));
    for (const thing of free ?? []) this.#holders.set(thing, holder);
    return free;
  }

  /** Everything that nobody holds, of the things asked for. */
  free(things: readonly string[]): string[] {
    return things.filter((thing) => !this.#holders.has(thing));
  }

  giveBack(holder: string): void {
    for (const [thing, owner] of this.#holders) if (owner === holder) this.#holders.delete(thing);
  }
}
