import type { Response } from 'got';
import type { Timing } from '../model/exchange.js';

/**
 * Milliseconds from the start of the request to the end of each phase. The phases of a kept-alive connection were part
 * of an earlier request and are left out. `total` is measured by us where got has no timings.
 */
export function readTiming(
  timings: Response['timings'] | undefined,
  reusedSocket: boolean,
  total: number,
): Timing {
  if (!timings) return { total: Math.round(total) };
  const { start, lookup, connect, secureConnect, response } = timings;
  const end = timings.end ?? timings.error ?? timings.abort;
  return {
    ...(reusedSocket ? {} : phase('dns', start, lookup)),
    ...(reusedSocket ? {} : phase('tcp', start, connect)),
    ...(reusedSocket ? {} : phase('tls', start, secureConnect)),
    ...phase('firstByte', start, response),
    total: end === undefined ? Math.round(total) : end - start,
  };
}

const phase = (name: keyof Timing, start: number, end: number | undefined): Partial<Timing> =>
  end === undefined ? {} : { [name]: end - start };
