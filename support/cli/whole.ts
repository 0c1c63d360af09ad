import { InvalidArgumentError } from 'commander';

/** Reads an option as a whole number between two bounds, both allowed. */
export const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return number;
  };
