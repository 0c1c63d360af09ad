import { describe, expect, it } from 'vitest';
import { countsIn, selfContained } from '../../../reports/allure/page.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

describe('selfContained', () => {
  it('takes out analytics and whatever is loaded from elsewhere, and keeps the rest', () => {
    const page = [
      '<head>',
      '<script async src="https://analytics.example/js?id=1"></script>',
      "<script>function gtag(){dataLayer.push(arguments);} gtag('js', new Date());</script>",
      '<script src=//cdn.example/x.js></script>',
      '<link rel="stylesheet" href="http://fonts.example/a.css">',
      '<link rel="icon" href="data:image/svg+xml,x">',
      '<script src="data:text/javascript;base64,AAAA"></script>',
      '<script>const own = "https://developer.nhs.uk/page";</script>',
    ].join('\n');
    const kept = selfContained(page);
    expect(kept).not.toMatch(/analytics\.example|gtag|cdn\.example|fonts\.example/);
    expect(kept).toContain('data:image/svg+xml,x');
    expect(kept).toContain('data:text/javascript;base64,AAAA');
    expect(kept).toContain('const own');
    expect(kept).toContain('Content-Security-Policy');
  });
});

describe('countsIn', () => {
  it('reads what either generator shows', () => {
    const two = `d('widgets/summary.json','${encode({ statistic: { failed: 3, broken: 1, skipped: 4, passed: 2, unknown: 1 } })}')`;
    const three = `d("widgets/statistic.json","${encode({ total: 4, passed: 4 })}")`;
    expect(countsIn(two)).toEqual({ passed: 2, failed: 3, broken: 1, skipped: 4, unknown: 1 });
    expect(countsIn(three)).toEqual({ passed: 4, failed: 0, broken: 0, skipped: 0, unknown: 0 });
  });

  it('finds none in a page without them', () => {
    expect(countsIn('<html></html>')).toBeUndefined();
    expect(countsIn(`d('widgets/summary.json','AAAA')`)).toBeUndefined();
  });
});
