import type { Outcome } from '../../support/model/records.js';

export interface ProgressOptions {
  /** Planned scenarios. */
  total: number;
  /** One line that is drawn again and again; else plain lines for a log. */
  tty: boolean;
  stream: { write(text: string): unknown; columns?: number };
  /** Milliseconds; the clock unless a test says otherwise. */
  now?: () => number;
}

export interface Progress {
  scenarioDone(scenario: { endpoint: string; outcome: Outcome }): void;
  /** Clears the line, or writes the last one. */
  finish(): void;
}

/** Scenarios from which on it can be said how long the rest will take. */
const enough = 20;
const lineEvery = 5_000;
const drawEvery = 80;
const clearLine = '\r\u001b[2K';

/** Says how far a run is: done/total, the endpoint at work, failures so far, and the time that it may still take. */
export function createProgress({ total, tty, stream, now = Date.now }: ProgressOptions): Progress {
  const seen = { done: 0, failed: 0, errored: 0, endpoint: '' };
  const startedAt = now();
  let written = { at: Number.NEGATIVE_INFINITY, done: 0, endpoint: '' };

  const write = (text: string) => {
    written = { at: now(), done: seen.done, endpoint: seen.endpoint };
    stream.write(text);
  };
  const text = () => `${describe(seen, total)}${remaining(seen.done, total, now() - startedAt)}`;
  const draw = () => write(`${clearLine}${text().slice(0, (stream.columns ?? 80) - 1)}`);
  const log = () => write(`${text()}\n`);
  const due = () => {
    const waited = now() - written.at;
    if (tty) return waited >= drawEvery || seen.done === total;
    return waited >= lineEvery || seen.endpoint !== written.endpoint;
  };

  return {
    scenarioDone({ endpoint, outcome }) {
      seen.done += 1;
      seen.endpoint = endpoint;
      if (outcome === 'failed') seen.failed += 1;
      if (outcome === 'errored') seen.errored += 1;
      if (due()) (tty ? draw : log)();
    },
    finish() {
      if (tty) stream.write(clearLine);
      else if (seen.done > written.done) log();
    },
  };
}

/** As if the rest took as long as what is done: gateways are slower, refusals quicker. */
function remaining(done: number, total: number, elapsed: number): string {
  if (done < enough || done >= total) return '';
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
}

function describe(
  { done, failed, errored, endpoint }: { done: number; failed: number; errored: number; endpoint: string },
  total: number,
): string {
  const trouble = [`${failed} failed`, errored > 0 && `${errored} errored`].filter(Boolean).join(', ');
  return `${String(done).padStart(String(total).length)}/${total}  ${endpoint}  ${trouble}`;
}
