import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../reports/terminal/progress.js';

function pretend(tty: boolean, total = 3) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { columns: 40, write: (text: string) => written.push(text) };
  return { written, clock, progress: createProgress({ total, tty, stream, now: () => clock.now }) };
}

describe('progress in a log', () => {
  it('writes a line for each endpoint and every five seconds, and the last', () => {
    const { written, clock, progress } = pretend(false, 4);
    progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'passed' });
    progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'failed' });
    clock.now = 6_000;
    progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'errored' });
    progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'passed' });
    progress.finish();
    expect(written).toEqual([
      '1/4  find-a-patient  0 failed\n',
      '3/4  find-a-patient  1 failed, 1 errored\n',
      '4/4  find-a-patient  1 failed, 1 errored\n',
    ]);
  });

  it('says how long the rest may take, as soon as that can be told', () => {
    const { written, clock, progress } = pretend(false, 40);
    for (let done = 1; done <= 20; done += 1) {
      clock.now += 6_000;
      progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'passed' });
    }
    expect(written[18]).not.toContain('left');
    expect(written[19]).toBe('20/40  find-a-patient  0 failed, about 2 min left\n');
  });

  it('says nothing twice and nothing of an empty run', () => {
    const one = pretend(false, 1);
    one.progress.scenarioDone({ endpoint: 'find-a-patient', outcome: 'passed' });
    one.progress.finish();
    expect(one.written).toHaveLength(1);
    const none = pretend(false, 0);
    none.progress.finish();
    expect(none.written).toEqual([]);
  });
});

describe('progress on a terminal', () => {
  it('draws one line again and again within its width, and clears it', () => {
    const { written, clock, progress } = pretend(true);
    progress.scenarioDone({ endpoint: 'retrieve-a-patients-appointments-of-all-days', outcome: 'passed' });
    progress.scenarioDone({ endpoint: 'book-an-appointment', outcome: 'passed' });
    clock.now = 100;
    progress.scenarioDone({ endpoint: 'book-an-appointment', outcome: 'failed' });
    progress.finish();
    expect(written.every((text) => text.startsWith('\r\u001b[2K') && !text.includes('\n'))).toBe(true);
    expect(written).toHaveLength(3);
    expect(written[0]?.length).toBeLessThan(40 + 5);
    expect(written[1]).toContain('3/3  book-an-appointment  1 failed');
    expect(written[2]).toBe('\r\u001b[2K');
  });
});
