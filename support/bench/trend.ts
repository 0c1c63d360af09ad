/** What a process holds after a run; memory in megabytes, after garbage was collected. */
export interface Sample {
  heap: number;
  resident: number;
  /** File descriptors, sockets included. */
  descriptors: number;
  /** What keeps the event loop alive: timers, sockets, child processes. */
  handles: number;
}

export interface Trend {
  what: keyof Sample;
  first: number;
  last: number;
  /** By a line through all samples but those of the warm-up, for each run. */
  slope: number;
  /** What the slope may add up to over all runs counted. */
  tolerance: number;
  flat: boolean;
}

/** Growth that is no leak: caches that fill up to their limit, and the allocator's slack. */
const tolerances: Readonly<Sample> = { heap: 40, resident: 150, descriptors: 1, handles: 1 };

/** The share of the samples that caches may take to fill. */
const warmUp = 1 / 3;

/** How each figure moved from run to run; flat when its line rises no more than is tolerated. */
export function trendsOf(samples: readonly Sample[]): Trend[] {
  const counted = samples.slice(Math.floor(samples.length * warmUp));
  return (['heap', 'resident', 'descriptors', 'handles'] as const).map((what) => {
    const values = counted.map((one) => one[what]);
    const slope = slopeOf(values);
    const tolerance = tolerances[what];
    const rise = slope * Math.max(0, values.length - 1);
    return {
      what,
      first: values[0] ?? 0,
      last: values.at(-1) ?? 0,
      slope,
      tolerance,
      flat: rise <= tolerance,
    };
  });
}

/** Of the straight line that fits best, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return spread === 0
    ? 0
    : values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
}
