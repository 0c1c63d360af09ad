import { duration, plural } from '../text.js';
import type { Section } from './summary.js';
import { wrap } from './wrap.js';

/** Response times: observations with their sample, by which nothing is judged. */
export function timeLines({ verdicts: { performance }, paint, options }: Section): string[] {
  if (performance.length === 0) return [];
  const width = Math.max(...performance.map(({ title }) => title.length));
  return [
    paint.bold('Response times, observed and not judged (median, 95%, longest)'),
    ...performance.flatMap(({ title, sample, p50Ms, p95Ms, maxMs, limitMs, over }) => {
      const times = [p50Ms, p95Ms, maxMs].map(duration).join(', ');
      const beyond = over.shall > 0 ? `; ${over.shall} not under ${duration(limitMs.shall)}` : '';
      return wrap(
        `${title.padEnd(width)}  ${times} of ${plural(sample, 'answer')}${beyond}`,
        options.width - 3,
      ).map((line, index) => `${index === 0 ? '   ' : '      '}${line}`);
    }),
  ];
}
