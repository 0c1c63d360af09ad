import type { Reporter, TestModule } from 'vitest/node';

/** Ends the test output with why tests were skipped, and one plain line of counts, which any CI can read. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const reasons = new Set<string>();
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        const { state } = result;
        if (result.state === 'skipped' && result.note) reasons.add(result.note);
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    for (const reason of reasons) process.stdout.write(`\nTests were skipped: ${reason}\n`);
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  }
}
