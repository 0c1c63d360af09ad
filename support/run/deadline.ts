import { AsyncLocalStorage } from 'node:async_hooks';
import { HarnessFault } from '../kernel/errors.js';
import { NetworkTrouble } from '../model/signals.js';

/** A stretch of work with an end: what it still waits for, and that its time is up. */
interface Stretch {
  awaited: Set<string>;
  over?: Error;
}

const stretches = new AsyncLocalStorage<Stretch>();

/**
 * Does something that has a limited time. When that is up, this throws, and what goes on unseen can send nothing more
 * (`awaitAnswer`). A time that went by waiting for the provider is the network's, any other the harness's.
 */
export async function within<T>(
  { milliseconds, what, limit }: { milliseconds: number; what: string; limit: string },
  act: () => Promise<T> | T,
): Promise<T> {
  const stretch: Stretch = { awaited: new Set() };
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        stretch.over = late(what, limit, [...stretch.awaited]);
        reject(stretch.over);
      },
      Math.max(0, milliseconds),
    );
  });
  try {
    return await Promise.race([stretches.run(stretch, async () => act()), end]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for the answer to a request, for the stretch of work that this belongs to.
 *
 * @throws what ended the stretch, when its time was up already: nothing is sent then
 */
export async function awaitAnswer<T>(request: string, send: () => Promise<T>): Promise<T> {
  const stretch = stretches.getStore();
  if (!stretch) return send();
  if (stretch.over) throw stretch.over;
  stretch.awaited.add(request);
  try {
    return await send();
  } finally {
    stretch.awaited.delete(request);
  }
}

function late(what: string, limit: string, [request]: readonly string[]): Error {
  if (request !== undefined)
    return new NetworkTrouble({
      code: 'DEADLINE',
      what: `${what} ran out of time while it waited for an answer.`,
      where: request,
      next: `Find out why the provider is so slow, or give it more time (${limit} in provider.yaml).`,
    });
  return new HarnessFault({
    code: 'DEADLINE',
    what: `${what} ran out of time although it waited for no answer.`,
    next: `Report this as a defect of the harness; more time is given by ${limit} in provider.yaml.`,
  });
}
