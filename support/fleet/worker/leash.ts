/*
 * Loaded into the `gpc` that a worker starts: it ends with the worker, at once, as if its machine had failed. Another
 * worker goes on with the run from its journal, and two must never be at it.
 */
process.channel?.unref();
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();

// Processes that the run starts for itself follow the run, not the worker.
const option = process.execArgv.findIndex((argument) => argument.includes('leash'));
if (option > 0) process.execArgv.splice(option - 1, 2);
