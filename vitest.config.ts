import { defineConfig } from 'vitest/config';

/** What starts programs of its own, most of them the built `gpc`, or goes through thousands of documents. */
const endToEnd = [
  'tests/action.test.ts',
  'tests/packaging.test.ts',
  'tests/documentation.test.ts',
  'tests/profiles/mutation/**/*.test.ts',
  'tests/reports/index.test.ts',
  'tests/support/bench/**/*.test.ts',
  'tests/support/cli/*.test.ts',
  'tests/support/fleet/{commands,engine,kills,views}.test.ts',
  'tests/support/prove/{pool,prove}.test.ts',
];
const hostile = ['tests/hostile/**/*.test.ts'];
const pack = ['tests/pack/**/*.test.ts'];
/** In Chromium, where there is one: see `tests/reports/html/browser/chromium.ts`. */
const browser = ['tests/reports/{fleet,html}/browser/**/*.test.ts'];

const projects: Record<string, object> = {
  // Quick because the modules are loaded once for all files of a thread: no test may leave anything behind in one.
  unit: {
    include: ['tests/**/*.test.ts'],
    exclude: [...endToEnd, ...hostile, ...pack, ...browser],
    pool: 'threads',
    maxWorkers: '100%',
    isolate: false,
    sequence: { groupOrder: 0 },
  },
  'end-to-end': { include: endToEnd },
  hostile: { include: hostile },
  pack: { include: pack },
  // Last, for it measures how quickly a page opens.
  browser: { include: browser, sequence: { groupOrder: 2 } },
};

export default defineConfig({
  test: {
    reporters: ['dot', './tests/reporter.ts'],
    globalSetup: './tests/scratch.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The unit tests come first and have all processors: projects of one group must have as many workers.
    sequence: { groupOrder: 1 },
    projects: Object.entries(projects).map(([name, test]) => ({ extends: true, test: { name, ...test } })),
  },
});
