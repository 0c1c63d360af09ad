import { printable } from '../../support/kernel/printable.js';
import { agreement, waivedId } from '../../support/model/waivers.js';
import { plural } from '../text.js';
import type { WaiverUse } from '../verdicts.js';
import type { Section } from './summary.js';
import { wrap } from './wrap.js';

/** What somebody should do something about; a waiver that is needed shows in what is waived. */
const heads: readonly (readonly [WaiverUse['state'], (count: number) => string])[] = [
  ['expired', (count) => `${plural(count, 'waiver')} over: what they covered counts as it is`],
  ['unneeded', (count) => `${plural(count, 'waiver')} not needed: nothing failed under them`],
];

/** Waivers that are over, and those under which nothing failed. */
export const waiverLines = ({ verdicts: { waivers }, paint, options }: Section): string[] =>
  heads.flatMap(([state, head]) => {
    const meant = waivers.filter((waiver) => waiver.state === state);
    if (meant.length === 0) return [];
    return [
      paint.bold(head(meant.length)),
      ...meant.flatMap((waiver) => {
        const failed = waiver.scenarios.length > 0 ? `; failed in ${waiver.scenarios.join(', ')}` : '';
        const text = printable(`${waivedId(waiver)}, until ${waiver.until}${failed} (${agreement(waiver)})`);
        return wrap(text, options.width - 3).map((line) => `   ${line}`);
      }),
    ];
  });
