import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['dot', './tests/reporter.ts'],
    globalSetup: './tests/scratch.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
