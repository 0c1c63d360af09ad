/** Loads the validator in a process of its own, and prints what that cost: milliseconds, and resident MB after it. */
const start = performance.now();
const { loadValidator } = await import('../index.js');
loadValidator();
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.memoryUsage().rss / 1e6 }));
