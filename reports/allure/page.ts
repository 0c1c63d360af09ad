import { isObject } from '../../support/kernel/select.js';

/** How many results Allure shows by status. */
export interface AllureCounts {
  passed: number;
  failed: number;
  broken: number;
  skipped: number;
  unknown: number;
}

const external = /\s(?:src|href)\s*=\s*["']?\s*(?:https?:)?\/\//i;
const analytics = /googletagmanager|\bgtag\s*\(/;
const blocks = /<script\b([^>]*)>([\s\S]*?)<\/script>|<link\b([^>]*)>/gi;

/** Lets the page use only what is in it: whatever a later version of a generator adds, nothing is fetched. */
const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'none'\">";

/** A generated page without analytics and without anything that is loaded from elsewhere. */
export const selfContained = (page: string): string =>
  page
    .replace(
      blocks,
      (block, script: string | undefined, body: string | undefined, linked: string | undefined) =>
        external.test(` ${script ?? linked ?? ''}`) || analytics.test(body ?? '') ? '' : block,
    )
    .replace(/<head\b[^>]*>/i, (head) => `${head}\n${policy}`);

/** What both generators put into their pages: `d('widgets/…', '<base64 of JSON>')`. */
const data = /\bd\(\s*["']widgets\/(?:summary|statistic)\.json["']\s*,\s*["']([A-Za-z0-9+/=]*)["']\s*\)/;

/** The counts that a generated page shows; nothing when they cannot be found in it. */
export function countsIn(page: string): AllureCounts | undefined {
  const encoded = data.exec(page)?.[1];
  if (encoded === undefined) return undefined;
  const value = parse(Buffer.from(encoded, 'base64').toString('utf8'));
  const statistic = isObject(value) && isObject(value.statistic) ? value.statistic : value;
  if (!isObject(statistic)) return undefined;
  const count = (status: keyof AllureCounts): number => {
    const number = statistic[status];
    return typeof number === 'number' ? number : 0;
  };
  return {
    passed: count('passed'),
    failed: count('failed'),
    broken: count('broken'),
    skipped: count('skipped'),
    unknown: count('unknown'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
