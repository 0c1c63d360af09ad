import { ConfigurationError } from '../../kernel/errors.js';

const units: Readonly<Record<string, number>> = { h: 3600, d: 86_400, w: 7 * 86_400 };

/**
 * How many seconds a span such as `30d` has.
 *
 * @throws ConfigurationError USAGE when it is none
 */
export function secondsIn(span: string): number {
  const [, count = '', unit = ''] = /^(\d{1,5})([hdw])$/.exec(span) ?? [];
  const seconds = units[unit];
  if (seconds === undefined)
    throw new ConfigurationError({
      code: 'USAGE',
      what: `"${span}" is no span of time.`,
      next: 'Write how many hours, days or weeks: 12h, 30d, 8w.',
    });
  return Number(count) * seconds;
}
