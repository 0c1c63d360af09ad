/**
 * What a sentence of the features says after one of its openings, for the title of a check: "has no start" after "the
 * consumer sends a booking that". All of it, where it opens otherwise.
 */
export function after(sentence: string, ...openings: readonly string[]): string {
  const opening = openings.find((one) => sentence.startsWith(`${one} `));
  return opening === undefined ? sentence : sentence.slice(opening.length + 1);
}

const faulty = [
  'the consumer sends a booking that',
  'the consumer sends a registration that',
  'the consumer sends the update so that it',
];

/**
 * The reason that a sentence gives for what is to come of a request: "end is mandatory" of "the search is refused,
 * because end is mandatory", "it has no start" of "the consumer sends a booking that has no start".
 */
export function reasonIn(sentence: string): string {
  const mark = ', because ';
  const start = sentence.indexOf(mark);
  return start < 0 ? `it ${after(sentence, ...faulty)}` : sentence.slice(start + mark.length);
}
