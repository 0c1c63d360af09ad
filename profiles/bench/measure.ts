const WARM_UP = 800;
const MEASURED = 1500;

/** Milliseconds that one call takes once it is warm: the mean over about 1.5 seconds. */
export function measure(call: () => unknown): number {
  repeat(call, WARM_UP);
  return repeat(call, MEASURED);
}

/** Calls in growing batches, so that reading the clock costs nothing beside the calls. */
function repeat(call: () => unknown, duration: number): number {
  const start = performance.now();
  let calls = 0;
  for (let batch = 1; performance.now() - start < duration; batch = Math.min(batch * 2, 256)) {
    for (let index = 0; index < batch; index += 1) call();
    calls += batch;
  }
  return (performance.now() - start) / calls;
}
