import type { ResponseSubject } from '../model/check.js';
import { isSuccess } from '../model/exchange.js';
import type { RunContext } from './runContext.js';
import type { Scenario } from './scenario.js';

/** What a scene came to, and the exchanges that it rests on. */
interface Scene<T> {
  made: T;
  exchanges: readonly string[];
}

/**
 * A scene that scenarios only look at: the first of a process that wants it plays it, and the others judge the same
 * answers. It is for what a run does not change, and where it does not matter when it was asked for. An answer that is no
 * success is everyone's own, so that one hitch of a provider does not count many times.
 *
 * @param answersOf the answers that were got
 */
export function shared<T>(
  play: (scenario: Scenario) => Promise<T>,
  answersOf: (made: T) => readonly ResponseSubject[],
): (scenario: Scenario) => Promise<T> {
  const scenes = new WeakMap<RunContext, Scene<T>>();
  return async (scenario) => {
    const { run, visited, exchanges } = scenario;
    // Elsewhere, and where patients are the users, it matters who asks and where.
    if (run.config.authorisation || visited) return play(scenario);
    const scene = scenes.get(run);
    if (scene) {
      exchanges.push(...scene.exchanges.filter((one) => !exchanges.includes(one)));
      return scene.made;
    }
    const from = exchanges.length;
    const made = await play(scenario);
    if (answersOf(made).every(({ exchange }) => isSuccess(exchange.response.status)))
      scenes.set(run, { made, exchanges: exchanges.slice(from) });
    return made;
  };
}

/** Whether an earlier scenario got the answer. */
export const isShared = ({ identity }: Scenario, { exchange }: ResponseSubject): boolean =>
  !exchange.id.startsWith(`${identity.id}.`);
