const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const ID_LENGTH = 16;

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An opaque logical id, in upper and lower case because ids are case-sensitive. */
  id(): string;
}

/** A reproducible source of chance: the same seed gives the same diary and the same ids (mulberry32), which `form` may rewrite. */
export function seededRandom(seed: number, form: (id: string) => string = (id) => id): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const letter = () => ALPHABET.charAt(Math.floor(next() * ALPHABET.length));
  return { next, id: () => form(Array.from({ length: ID_LENGTH }, letter).join('')) };
}
