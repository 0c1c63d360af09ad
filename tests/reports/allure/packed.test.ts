import { describe, expect, it } from 'vitest';
import { packed } from '../../../reports/allure/packed.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const parts = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [
    `data/test-cases/${index}.json`,
    base64(JSON.stringify({ name: `Slots are free – ${index}`, status: 'passed', steps: [] })),
  ]),
);
const pageOf = (entries: string): string =>
  `<script>function d(name, value) { reportData[name] = value; }</script>
<script defer>Promise.allSettled([
${entries}
]).then(function () { ready(); })</script></html>`;
const page = pageOf(
  Object.entries(parts)
    .map(([name, data]) => `  d('${name}','${data}'),`)
    .join('\n'),
);

/** Runs what the page runs. */
function opened(html: string): Promise<Record<string, string>> {
  const [, script = ''] = /<script defer>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const reportData: Record<string, string> = {};
  const d = (name: string, value: string): void => {
    reportData[name] = value;
  };
  return new Promise((resolve) => {
    new Function('d', 'ready', script)(d, () => resolve(reportData));
  });
}

describe('a page of Allure with its data compressed', () => {
  it('gives the page the same data, and is much smaller', async () => {
    expect(await opened(page)).toEqual(parts);
    expect(await opened(packed(page))).toEqual(parts);
    expect(packed(page).length).toBeLessThan(page.length / 4);
  });

  it.each([
    ['has no data', '<html></html>'],
    ['has an empty list', pageOf('')],
    ['has something else in its list', pageOf("d('a','eA=='), other('b')")],
  ])('is left as it is when it %s', (_, other) => {
    expect(packed(other)).toBe(other);
  });
});
