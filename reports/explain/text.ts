import { wrap } from '../terminal/wrap.js';
import type { Explanation } from './explanation.js';

/** An explanation for a terminal. */
export const explanationText = ({ id, title, parts }: Explanation, width: number): string =>
  [
    ...wrap(`${id}  ${title}`, width),
    ...parts.flatMap(({ heading, lines }) => [
      '',
      heading,
      ...lines.flatMap((line) =>
        line.split('\n').flatMap((one) => wrap(one, width - 2).map((text) => `  ${text}`)),
      ),
    ]),
  ].join('\n');
