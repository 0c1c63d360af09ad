import { describe, expect, it } from 'vitest';
import { gpc } from './gpc.js';

describe('gpc steps', () => {
  it('shows a sentence, where it is written, and who says it', async () => {
    const { code, stdout } = await gpc(['steps', 'a booking that has no start']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^the consumer sends a booking that has no start\n {2}checks\/booking\/spoilers\/structure\.ts:\d+\n {2}said by BOOK-\d+/,
    );
  });

  it('finds words in whatever case, and says when there are none', async () => {
    expect((await gpc(['steps', 'THE', 'BOOKING', 'is', 'refused'])).stdout).toContain(
      'steps/booking/refusedBooking.ts:',
    );
    const { code, stdout } = await gpc(['steps', 'the', 'moon', 'is', 'full']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No sentence has these words.\n' });
  });

  it('names a few of the scenarios of each of many sentences, and all of a single one', async () => {
    const { stdout: many } = await gpc(['steps', 'booking', 'is', 'refused']);
    expect(many).toMatch(/said by (BOOK-\d+ ){12}and \d+ more/);
    const { stdout: one } = await gpc(['steps', 'sound', 'update', 'afterwards']);
    expect(one).toMatch(/said by (\w+-\d+ ?){60,}\n$/);
  });

  it('lists what no scenario says', async () => {
    const { code, stdout } = await gpc(['steps', '--unused']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Every sentence is said by a scenario.\n' });
  });

  it('refuses a specification that is not there', async () => {
    const { code, stderr } = await gpc(['steps', '--spec', 'no-such-specification']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('no-such-specification');
  });
});
