import { describe, expect, it } from 'vitest';
import { gpc } from './gpc.js';

describe('gpc checks', () => {
  it('shows a check: where it is written and bound, its rows, scenarios and mutants', async () => {
    const { code, stdout } = await gpc(['checks', 'show', 'book.refuses.has-no-start']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^book\.refuses\.has-no-start\n[\s\S]*checks\/booking\/spoilers\/structure\.ts:\d+\n.*bindings\/booking\.yaml:\d+\n/,
    );
    expect(stdout).toMatch(/row {8}APPT-BOOK-\d{3} {2}\S/);
    expect(stdout).toMatch(/scenarios {2}.*BOOK-\d{3}/);
  });

  it('lists those with the words, and guesses what was meant', async () => {
    expect((await gpc(['checks', 'list', 'has', 'NO', 'start'])).stdout).toContain(
      'book.refuses.has-no-start\n',
    );
    const { code, stderr } = await gpc(['checks', 'show', 'book.refuses.has-no-strat']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean book.refuses.has-no-start?');
  });
});
