/*
 * Loaded into the `gpc` that a worker starts: it ends with the worker, at once, as if its machine had failed, and also when
 * the worker stands still for so long that others may take its run up. They go on from its journal, and two must never be
 * at it.
 */
const patience = Number(process.env.GPC_FLEET_PATIENCE_MS);
let heard = Date.now();

const end = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
const isOver = (): boolean => Date.now() - heard > patience;

process.on('disconnect', end);
process.on('message', () => {
  heard = Date.now();
});
// It keeps nothing waiting that has come to its end.
process.channel?.unref();

setInterval(() => {
  // What was sent while this process was busy is read before it is decided.
  if (isOver()) setImmediate(() => setImmediate(() => isOver() && end()));
}, 500).unref();

// Processes that the run starts for itself follow the run, not the worker.
const option = process.execArgv.findIndex((argument) => argument.includes('leash'));
if (option > 0) process.execArgv.splice(option - 1, 2);
delete process.env.GPC_FLEET_PATIENCE_MS;
