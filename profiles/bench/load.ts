import { appointment, searchset } from './subjects.js';

/** Loads the validator in a process of its own, and prints what that cost; memory is what it holds after some work. */
const start = performance.now();
const { loadValidator } = await import('../index.js');
const validator = loadValidator();
const milliseconds = performance.now() - start;
for (const { resource, options } of [appointment, searchset]) validator.validate(resource, options);
const megabytes = process.memoryUsage().rss / 1e6;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
