import { describe, expect, test } from 'vitest';
import { docsPack } from '../../../reports/docs/pack.js';
import { explanationOf, nearestId } from '../../../reports/explain/explanation.js';
import { generalStake, stakeIn } from '../../../reports/explain/stakes.js';
import { explanationText } from '../../../reports/explain/text.js';
import { loadStakes } from '../../../requirements/load.js';
import { errorCodes } from '../../../support/kernel/errors.js';

const pack = docsPack();
const around = {
  stepsOf: (id: string) => (id === 'BOOK-012' ? ['the consumer books'] : []),
  mistakesOf: (id: string) => (id === 'book.status' ? ['Returns the status pending.'] : []),
};
const explained = (id: string): string => {
  const found = explanationOf(id, pack, around);
  return found ? explanationText(found, 200) : '';
};

describe('an explanation', () => {
  test('of a scenario has its steps, its clauses and how to try it again', () => {
    const text = explained('BOOK-012');
    expect(text).toContain(
      'What the harness sends\n  `POST /Appointment`, in these steps:\n  the consumer books',
    );
    expect(text).toMatch(/What it expects\n.*the provider SHALL/);
    expect(text).toContain('gpc run -t @BOOK-012');
  });

  test('of a requirement has the clause, its address, and what judges it', () => {
    const text = explained('appt-slots-076');
    expect(text).toContain('The provider SHALL: Return a `Bundle` whose `type` is `searchset`.');
    expect(text).toContain('https://developer.nhs.uk/');
    expect(text).toContain('search-for-free-slots.searchset');
    expect(text).toContain('FND-A-14');
  });

  test('of a check has what it is proven to catch', () => {
    expect(explained('book.status')).toContain('Returns the status pending.');
  });

  test('of a code of Spine has its status and the clauses that name it', () => {
    const text = explained('DUPLICATE_REJECTED');
    expect(text).toContain('HTTP status 409');
    expect(text).toContain('APPT-BOOK-097');
  });

  test.each(errorCodes)(
    'of %s says what it means, what it says of the product, and how to fix it',
    (code) => {
      expect(explanationOf(code, pack, around)?.parts.map(({ heading }) => heading)).toEqual([
        'In plain words',
        'Why it matters',
        'How to fix',
      ]);
    },
  );

  test('is there for every check and scenario, with why it matters and how to fix it', () => {
    const ids = [...pack.checks, ...pack.scenarios].map(({ id }) => id);
    const lacking = ids.filter((id) => {
      const headings = explanationOf(id, pack, around)?.parts.map(({ heading }) => heading) ?? [];
      return ['Why it matters', 'What it expects', 'How to fix'].some((one) => !headings.includes(one));
    });
    expect(lacking).toEqual([]);
  });

  test('is missed for an id that there is not, with the one that was meant', () => {
    expect(explanationOf('BOOK-12', pack, around)).toBeUndefined();
    expect(nearestId('book.statsu', pack)).toBe('book.status');
  });
});

test('every endpoint with a request has a reason of its own why it matters', () => {
  const ids = Object.keys(pack.specification.interactions);
  expect(ids.filter((id) => stakeIn(loadStakes(pack.specification))(id) === generalStake)).toEqual([]);
});
